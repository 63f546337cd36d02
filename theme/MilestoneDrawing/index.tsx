import {useId, useMemo, type MouseEvent, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneDrawing';
import MilestoneDrawingFault from '@theme/MilestoneDrawing/Fault';
import MilestoneDrawingNote from '@theme/MilestoneDrawing/Note';
import MilestoneDrawingSteps from '@theme/MilestoneDrawing/Steps';
import styles from './styles.module.css';

/** A drawing made when the site was built, with its source below it. Whole without a script; full screen comes when it is asked for. */
export default function MilestoneDrawing({drawing, picture, children}: Props): ReactNode {
  const {svg, title, steps, fault} = drawing;
  const suffix = useId().replace(/\W/g, '');
  // Kept, because some versions of React set the same markup again where the object is another.
  const markup = useMemo(() => ({__html: withOwnIds(svg ?? '', suffix)}), [svg, suffix]);
  if (svg === undefined && picture === undefined)
    return (
      <>
        {children}
        <MilestoneDrawingNote>
          <MilestoneDrawingFault
            words={translate({
              id: 'milestones.drawing.fault',
              message: 'This diagram could not be drawn: {fault}.',
              description: 'Below the source of a diagram that cannot be drawn; `fault` says why',
            })}
            fault={fault}
          />
        </MilestoneDrawingNote>
      </>
    );
  return (
    <figure className={`milestones-drawing ${styles['root']}`}>
      {title && <figcaption className={styles['title']}>{title}</figcaption>}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- one that is wider than the page is scrolled by keyboard, too */}
      {svg === undefined ? (
        <div className={styles['picture']} tabIndex={0}>
          {picture}
        </div>
      ) : (
        <div className={styles['picture']} tabIndex={0} dangerouslySetInnerHTML={markup} />
      )}
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
      {steps && (
        <div className={styles['steps']}>
          <MilestoneDrawingSteps steps={steps} />
        </div>
      )}
      <div className={styles['more']}>
        <details>
          <summary>
            {translate({id: 'milestones.drawing.source', message: 'Source', description: 'Opens the text that a drawing was made from'})}
          </summary>
          {children}
        </details>
        <button type="button" className={styles['button']} onClick={(event) => void showFullScreen(event)}>
          {translate({
            id: 'milestones.drawing.fullScreen',
            message: 'Full screen',
            description: 'The button that shows a drawing in the whole window',
          })}
        </button>
      </div>
    </figure>
  );
}

/** The drawing with ids of its own, for a page may show it twice. All in it begin with that of the `<svg>`. Here, so that pages share it. */
function withOwnIds(svg: string, suffix: string): string {
  const id = /^<svg [^>]+ id="(m\w{16})"/.exec(svg)?.[1];
  return id ? svg.replaceAll(id, id + suffix) : svg;
}

async function showFullScreen({currentTarget}: MouseEvent): Promise<void> {
  const svg = currentTarget.closest('figure')?.querySelector<SVGSVGElement>('[tabindex] svg');
  const {showDrawing} = await import('@theme/MilestoneDrawing/dialog');
  if (svg) showDrawing(svg);
}
