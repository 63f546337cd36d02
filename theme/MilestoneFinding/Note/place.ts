const GAP = 8;

/** Puts a note below a mark, or above it where there is more room, and keeps it on the page. It moves with the text. */
export function placeAt(note: HTMLElement, mark: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = note;
  const page = document.documentElement;
  const isBelow = at.bottom + GAP + height <= page.clientHeight || at.top < page.clientHeight / 2;
  const top = isBelow ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
  const start = page.dir === 'rtl' ? at.right - width : at.left;
  note.style.top = `${top + window.scrollY}px`;
  note.style.left = `${Math.max(GAP, Math.min(start, page.clientWidth - width - GAP))}px`;
}
