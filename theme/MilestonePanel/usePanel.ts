import {useEffect, type RefObject} from 'react';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import {keep, recallPanel} from '@theme/MilestonePanel/memory';

/**
 * What a script adds to the panel: it is as the reader left it, links to it open it, and its links go on from a heading to the mark itself.
 * @returns keeps whether it is open, before a click changes it
 */
export function usePanel(details: RefObject<HTMLDetailsElement | null>): () => void {
  useIsomorphicLayoutEffect(() => {
    if (details.current) recallPanel(details.current);
  }, []);

  // The table of contents may have what the panel leaves.
  useEffect(() => {
    const panel = details.current?.parentElement;
    const {style} = document.documentElement;
    if (!panel) return undefined;
    const observer = new ResizeObserver(() => style.setProperty('--milestones-panel', `${panel.offsetHeight}px`));
    observer.observe(panel);
    return () => {
      observer.disconnect();
      style.removeProperty('--milestones-panel');
    };
  }, [details]);

  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const panel = details.current;
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (!panel || !link || event.defaultPrevented || link.classList.contains('milestones-mark')) return;
      const target = link.hash.slice(1);
      if (target === 'milestones-checklist') {
        // It is always in view; to scroll there would take the text away.
        event.preventDefault();
        panel.open = true;
        panel.querySelector('summary')?.focus();
      } else if (target.startsWith('milestones-finding-')) {
        panel.open = true;
        showFinding(target, event);
      } else if (panel.contains(link)) {
        if (!isWide()) panel.open = false;
        showMark(link, event);
      }
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [details]);

  return () => keep(isWide() ? 'panel' : 'panel.narrow', details.current?.open ? 'closed' : 'open');
}

function isWide(): boolean {
  return matchMedia('(min-width: 997px)').matches;
}

/** Scrolls within the panel; the text stays. */
function showFinding(id: string, event: MouseEvent): void {
  const finding = document.getElementById(id);
  if (!finding) return;
  event.preventDefault();
  for (let fold = finding.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  document.querySelector<HTMLElement>('.milestones-note:popover-open')?.hidePopover();
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
