import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesRegister/Empty';
import {howTo} from '@theme/MilestonesRegister/Empty/words';
import MilestoneText from '@theme/MilestoneText';
import styles from './styles.module.css';

/** What to write so that something stands here. */
export default function MilestonesRegisterEmpty({id}: Props): ReactNode {
  return (
    <div className={styles['root']}>
      <p>
        <strong>
          {translate({
            id: 'milestones.register.empty',
            message: 'No document says anything of this yet.',
            description: 'An empty register',
          })}
        </strong>
      </p>
      <p>
        <MilestoneText>{howTo(id)}</MilestoneText>
      </p>
    </div>
  );
}
