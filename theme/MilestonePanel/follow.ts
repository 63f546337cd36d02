import {linkClicked} from '@theme/MilestoneServed/clicked';

/** Follows a link to the panel, or from it, as far as there is something nearer to show than what the browser would. */
export function followTo(event: MouseEvent, panel: HTMLDetailsElement, isWide: boolean): void {
  const link = linkClicked(event, 'a[href^="#"]');
  if (!link) return;
  const hasNotes = typeof HTMLElement.prototype.showPopover === 'function';
  if (hasNotes && link.classList.contains('milestones-mark')) return;
  const target = link.hash.slice(1);
  if (target === 'milestones-checklist') {
    // It is always in view; to scroll there would take the text away.
    event.preventDefault();
    panel.open = true;
    panel.querySelector('summary')?.focus();
  } else if (target.startsWith('milestones-finding-')) {
    panel.open = true;
    if (hasNotes) document.querySelector<HTMLElement>('.milestones-note:popover-open')?.hidePopover();
    showFinding(target, event);
  } else if (panel.contains(link)) {
    if (!isWide) panel.open = false;
    showMark(link, event);
  }
}

/** Scrolls within the panel; the text stays. */
function showFinding(id: string, event: MouseEvent): void {
  const finding = document.getElementById(id);
  if (!finding) return;
  event.preventDefault();
  for (let fold = finding.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  finding.scrollIntoView({block: 'nearest'});
  finding.querySelector<HTMLElement>('a')?.focus({preventScroll: true});
}

/** The mark in the text is nearer to what a finding speaks of than the heading. */
function showMark({dataset: {finding}}: HTMLElement, event: MouseEvent): void {
  const mark = finding === undefined ? null : document.querySelector<HTMLElement>(`.milestones-mark[data-findings~="${finding}"]`);
  if (!mark || mark.offsetParent === null) return;
  event.preventDefault();
  if (window.location.hash === `#${mark.id}`) mark.scrollIntoView();
  else window.location.hash = mark.id;
  mark.focus({preventScroll: true});
}
