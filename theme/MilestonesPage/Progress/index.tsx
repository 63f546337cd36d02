import type {ReactNode} from 'react';
import {clsx} from 'clsx';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestonesPage/Progress';
import styles from './styles.module.css';

/** How many checks passed, as a bar and in words; a dashed track where nothing was checked. */
export default function MilestonesProgress({passed, total}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const words =
    total === 0
      ? translate({
          id: 'milestones.dashboard.progress.none',
          message: 'not checked',
          description: 'The progress of a milestone of which nothing was checked',
        })
      : selectMessage(
          total,
          translate(
            {
              id: 'milestones.dashboard.progress.value',
              message: '{passed} of 1 check|{passed} of {total} checks',
              description: 'How many checks passed, by plural form of all checks',
            },
            {passed, total},
          ),
        );
  return (
    <span className={styles['root']}>
      <span className={clsx(styles['track'], total === 0 && styles['unknown'])} aria-hidden="true">
        {total > 0 && <span className={styles['bar']} style={{inlineSize: `${Math.floor((passed / total) * 100)}%`}} />}
      </span>
      <span className={styles['words']}>{words}</span>
    </span>
  );
}
