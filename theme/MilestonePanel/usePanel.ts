import {useEffect, type RefObject} from 'react';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import {followTo} from '@theme/MilestonePanel/follow';
import {keep, recallMarks, recallPanel} from '@theme/MilestonePanel/memory';

/**
 * What a script adds to the panel, be it served or rendered: it is as the reader left it, links to it open it,
 * and its links go on from a heading to the mark itself. All of it listens from outside, and asks for the panel when it is needed.
 * @returns brings back what the reader has set, once there is something in the panel
 */
export function usePanel(box: RefObject<HTMLElement | null>): (shown: HTMLElement) => void {
  // The marks stand in the text, which may be there before the panel.
  useIsomorphicLayoutEffect(recallMarks, []);

  // The table of contents may have what the panel leaves.
  useEffect(() => {
    const {style} = document.documentElement;
    const {current} = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => style.setProperty('--milestones-panel', `${current.offsetHeight}px`));
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty('--milestones-panel');
    };
  }, [box]);

  useEffect(() => {
    const click = (event: MouseEvent): void => {
      const panel = detailsIn(box.current);
      if (!panel || !(event.target instanceof Element)) return;
      // Before it opens or closes.
      if (event.target.closest('summary')?.parentElement === panel)
        keep(isWide() ? 'panel' : 'panel.narrow', panel.open ? 'closed' : 'open');
      else followTo(event, panel, isWide());
    };
    const change = ({target}: Event): void => {
      const input = switchIn(box.current);
      if (!input || target !== input) return;
      keep('marks', input.checked ? 'on' : 'off');
      recallMarks();
    };
    document.addEventListener('click', click);
    document.addEventListener('change', change);
    return () => {
      document.removeEventListener('click', click);
      document.removeEventListener('change', change);
    };
  }, [box]);

  return (shown) => {
    const [panel, input] = [detailsIn(shown), switchIn(shown)];
    if (panel) recallPanel(panel);
    if (input) input.checked = document.documentElement.dataset['milestonesMarks'] !== 'off';
  };
}

function detailsIn(box: HTMLElement | null): HTMLDetailsElement | null {
  return box?.querySelector('details') ?? null;
}

/** Shows and hides the marks in the text. */
function switchIn(box: HTMLElement | null): HTMLInputElement | null {
  return box?.querySelector<HTMLInputElement>('.milestones-marks > input') ?? null;
}

function isWide(): boolean {
  return matchMedia('(min-width: 997px)').matches;
}
