import {useEffect, useRef, type RefObject} from 'react';

/** Milliseconds. */
const BEFORE_SHOWN = 250;
const BEFORE_HIDDEN = 200;

/**
 * Shows the findings of a cell under the mouse. A press keeps them open; by keyboard and touch, and without a script,
 * the browser opens them itself.
 */
export function usePreview(): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const element = table.current;
    if (!element || !('showPopover' in element)) return undefined;
    let timer: number | undefined;
    let shown: HTMLElement | undefined;

    const isOpen = (popover: HTMLElement): boolean => popover.matches(':popover-open');
    const later = (time: number, act: () => void): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(act, time);
    };
    const hide = (): void => {
      if (shown?.matches(':popover-open')) shown.hidePopover();
      shown = undefined;
    };
    const over = ({target, pointerType}: PointerEvent): void => {
      if (pointerType !== 'mouse' || !(target instanceof Element)) return;
      const popover = target.closest('td')?.querySelector<HTMLElement>('[popover]');
      if (popover && popover === shown) window.clearTimeout(timer);
      // What was opened by a press stays until it is closed.
      else if (!shown && element.querySelector(':popover-open')) return;
      else if (popover && target.closest('button'))
        later(BEFORE_SHOWN, () => {
          if (isOpen(popover)) return;
          show(popover);
          shown = popover;
        });
      else later(BEFORE_HIDDEN, hide);
    };
    const leave = (): void => later(BEFORE_HIDDEN, hide);
    const press = (event: Event): void => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      window.clearTimeout(timer);
      if (button && shown && isOpen(shown) && button.parentElement === shown.parentElement) event.preventDefault();
      shown = undefined;
    };
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('click', press, true);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('click', press, true);
    };
  }, []);
  return table;
}

/** Older typings do not know that a popover can be told what it belongs to; older browsers pass it over. */
function show(popover: HTMLElement): void {
  const open: (options?: {readonly source: Element | null | undefined}) => void = popover.showPopover.bind(popover);
  open({source: popover.parentElement?.querySelector('button')});
}
