import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Shows or hides the marks in the text. The style sheet does it; the script of the panel remembers. */
export default function MilestonePanelToggle(): ReactNode {
  return (
    <label className={`milestones-marks ${styles['root']}`}>
      <input type="checkbox" defaultChecked />
      {translate({
        id: 'milestones.marks.toggle',
        message: 'Mark findings in the text',
        description: 'The switch for the marks that stand in the text of a document where something is wrong with it',
      })}
    </label>
  );
}
