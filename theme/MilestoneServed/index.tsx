import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import {partsLater, partsNow} from '@milestones-parts';
import type {Props} from '@theme/MilestoneServed';
import {linkClicked} from '@theme/MilestoneServed/clicked';

/**
 * Markup that React leaves alone: it compares what it is given with what it gave before, and never reads what was served.
 * Always the same object, because React 19.0 to 19.2 look no further than that.
 */
const SERVED = {__html: ''};

/** What is said of a text is not what it says: search engines are to quote and find the text. */
const ASIDE = {'data-nosnippet': '', 'data-pagefind-ignore': ''};

/**
 * A part of the page that is whole as it is served. A browser leaves it as it is and loads nothing for it;
 * only where there is nothing of it, because the reader came from another page of the site, is it loaded and rendered.
 */
export default function MilestoneServed({part, className, onShown, children}: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const history = useHistory();
  const [Part, setPart] = useState(() => partsNow()?.[part]);

  useEffect(() => {
    let isHere = true;
    if (!Part && !box.current?.firstChild)
      partsLater().then(
        (parts) => {
          if (isHere) setPart(() => parts[part]);
        },
        // The site has been built anew; what is served needs nothing more.
        () => isHere && window.location.reload(),
      );
    return () => {
      isHere = false;
    };
  }, [Part, part]);

  // What React has not rendered knows nothing of its router.
  useEffect(() => {
    const {current} = box;
    if (Part || !current) return undefined;
    const follow = (event: MouseEvent): void => followTo(event, history);
    current.addEventListener('click', follow);
    return () => current.removeEventListener('click', follow);
  }, [Part, history]);

  useIsomorphicLayoutEffect(() => {
    if (box.current?.firstChild) onShown?.(box.current);
  }, [Part]);

  if (Part)
    return (
      <div ref={box} className={className} {...ASIDE}>
        <Part>{children}</Part>
      </div>
    );
  return (
    <div
      key="served"
      ref={box}
      className={className}
      {...ASIDE}
      suppressHydrationWarning
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={SERVED}
    />
  );
}

/** A link to another page of the site leads there as any other link of Docusaurus does. */
function followTo(event: MouseEvent, history: ReturnType<typeof useHistory>): void {
  const link = linkClicked(event, 'a:not([target])');
  if (!link || link.origin !== window.location.origin || link.pathname === window.location.pathname) return;
  event.preventDefault();
  history.push(link.pathname + link.search + link.hash);
}
