import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneMermaid/Button';
import styles from './styles.module.css';

/** Draws a diagram for who asks for it. It stays while the diagram is drawn, so that it keeps the focus, and tells when that has failed. */
export default function MilestoneMermaidButton({state, draw}: Props): ReactNode {
  const isFailed = state === 'failed';
  return (
    <>
      <output className={styles['told']}>
        {isFailed &&
          translate({
            id: 'milestones.drawing.failed',
            message: 'The browser could not draw it either.',
            description: 'Beside the button that draws a diagram in the browser, once that has failed',
          })}
      </output>
      <button type="button" className={styles['button']} aria-disabled={state === 'wanted'} onClick={() => state !== 'wanted' && draw()}>
        {isFailed
          ? translate({
              id: 'milestones.drawing.again',
              message: 'Try again',
              description: 'The button that draws a diagram in the browser, once that has failed',
            })
          : translate({
              id: 'milestones.drawing.draw',
              message: 'Draw it now',
              description: 'The button that draws a large diagram in the browser',
            })}
      </button>
    </>
  );
}
