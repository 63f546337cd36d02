import {useEffect, useRef, useState, type ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {translate} from '@docusaurus/Translate';
import MilestoneDrawing from '@theme/MilestoneDrawing';
import MilestoneDrawingFault from '@theme/MilestoneDrawing/Fault';
import MilestoneDrawingNote from '@theme/MilestoneDrawing/Note';
import type {Props} from '@theme/MilestoneMermaid';
import styles from './styles.module.css';

/** A diagram that the build could not draw: its source and a note, until a script has drawn it. */
export default function MilestoneMermaid({drawing, source, client: Client, children}: Props): ReactNode {
  const {fault, fallback, name} = drawing;
  const [state, setState] = useState<'waiting' | 'wanted' | 'drawn'>('waiting');
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = root.current;
    if (state !== 'waiting' || fallback !== 'seen' || !element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) setState('wanted');
      },
      {rootMargin: '200px'},
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [state, fallback]);

  // Whoever draws it, the theme of the site or we: there is a picture, or there is none.
  useEffect(() => {
    const place = root.current?.querySelector(`.${PICTURE}`);
    if (state !== 'wanted' || !place) return undefined;
    const look = (): void => {
      if (place.querySelector('svg')) setState('drawn');
    };
    const observer = new MutationObserver(look);
    observer.observe(place, {childList: true, subtree: true});
    look();
    return () => observer.disconnect();
  }, [state]);

  const isDrawn = state === 'drawn';
  return (
    <div ref={root} aria-busy={state === 'wanted'}>
      {!isDrawn && (
        <>
          {children}
          <MilestoneDrawingNote>
            <MilestoneDrawingFault
              words={translate({
                id: 'milestones.drawing.unbuilt',
                message: 'This diagram could not be drawn when the site was built: {fault}.',
                description: 'Below the source of a diagram that only a browser may draw; `fault` says why',
              })}
              fault={fault}
            />
            {fallback === 'asked' && state === 'waiting' && (
              <button type="button" className={styles['button']} onClick={() => setState('wanted')}>
                {translate({
                  id: 'milestones.drawing.draw',
                  message: 'Draw it now',
                  description: 'The button that draws a large diagram in the browser',
                })}
              </button>
            )}
          </MilestoneDrawingNote>
        </>
      )}
      {state !== 'waiting' && (
        <div className={`${PICTURE} ${isDrawn ? '' : styles['unseen']}`}>
          <MilestoneDrawing
            drawing={drawing}
            picture={
              <ErrorBoundary fallback={() => null}>
                <Client value={source} name={name} />
              </ErrorBoundary>
            }
          >
            {isDrawn && children}
          </MilestoneDrawing>
        </div>
      )}
    </div>
  );
}

const PICTURE = 'milestones-mermaid';
