/**
 * The link that is clicked on to go there. A click that something else has taken, or with a key held down, is left to the browser.
 * @param selector of the links that are meant
 */
export function linkClicked(event: MouseEvent, selector: string): HTMLAnchorElement | null {
  const {target, button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey} = event;
  if (button !== 0 || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>(selector);
}
