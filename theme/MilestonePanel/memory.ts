/** What a reader has set once holds on every page. These functions also run in the page before it is painted, so each stands alone. */

/** Hides the marks in the text for those who have switched them off. */
export function recallMarks(): void {
  try {
    document.documentElement.dataset['milestonesMarks'] = localStorage.getItem('milestones.marks') ?? 'on';
  } catch {
    // A browser that keeps nothing.
  }
}

/** Opens the panel on a wide page and folds it on a narrow one, unless the reader has it otherwise, or comes for something in it. */
export function recallPanel(details: HTMLDetailsElement): void {
  const isWide = matchMedia('(min-width: 997px)').matches;
  let kept = null;
  try {
    kept = localStorage.getItem(isWide ? 'milestones.panel' : 'milestones.panel.narrow');
  } catch {
    // A browser that keeps nothing.
  }
  details.open = /^#milestones-(?:checklist|finding)/.test(location.hash) || (kept === null ? isWide : kept === 'open');
}

/** Keeps what a reader has set, where the browser lets us. */
export function keep(name: 'marks' | 'panel' | 'panel.narrow', value: string): void {
  try {
    localStorage.setItem(`milestones.${name}`, value);
  } catch {
    // It holds for this page.
  }
}
