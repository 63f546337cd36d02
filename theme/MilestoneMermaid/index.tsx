import {useEffect, useRef, useState, type ReactNode} from 'react';
import {clsx} from 'clsx';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {translate} from '@docusaurus/Translate';
import MilestoneDrawing from '@theme/MilestoneDrawing';
import MilestoneDrawingFault from '@theme/MilestoneDrawing/Fault';
import MilestoneDrawingNote from '@theme/MilestoneDrawing/Note';
import MilestoneMermaidButton from '@theme/MilestoneMermaid/Button';
import type {Props} from '@theme/MilestoneMermaid';
import styles from './styles.module.css';

/** A diagram that the build could not draw: its source and a note, until a script has drawn it. */
export default function MilestoneMermaid({drawing, source, client: Client, children}: Props): ReactNode {
  const {fault, fallback, name} = drawing;
  const [state, setState] = useState<'waiting' | 'wanted' | 'failed' | 'drawn'>('waiting');
  const [isAsked, setIsAsked] = useState(fallback === 'asked');
  const hadFocus = useRef(false);
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

  // Whoever draws it, the theme of the site or we: there is a picture, or what stands for a component that threw.
  useEffect(() => {
    const place = root.current?.querySelector(`.${PICTURE}`);
    if (state !== 'wanted' || !place) return undefined;
    const look = (): void => {
      const isFailed = place.querySelector(`[class*=${FAILED}]`) !== null;
      if (!isFailed && !place.querySelector('svg')) return;
      observer.disconnect();
      if (isFailed) setIsAsked(true);
      hadFocus.current = root.current?.contains(document.activeElement) ?? false;
      setState(isFailed ? 'failed' : 'drawn');
    };
    const observer = new MutationObserver(look);
    observer.observe(place, {childList: true, subtree: true});
    look();
    return () => observer.disconnect();
  }, [state]);

  // The button that had the focus is gone.
  useEffect(() => {
    if (state === 'drawn' && hadFocus.current) root.current?.querySelector<HTMLElement>('figure [tabindex]')?.focus();
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
            {isAsked && <MilestoneMermaidButton state={state} draw={() => setState('wanted')} />}
          </MilestoneDrawingNote>
        </>
      )}
      {(isDrawn || state === 'wanted') && (
        <div className={clsx(PICTURE, isDrawn || styles['unseen'])}>
          <MilestoneDrawing
            drawing={drawing}
            picture={
              <ErrorBoundary fallback={failure}>
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
/** As Docusaurus calls it, and with it the Mermaid of its theme. */
const FAILED = 'errorBoundaryFallback';
const failure = (): ReactNode => <div className={FAILED} />;
