import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/MilestonesFilter';
import {clearLabel, textLabel} from '@theme/MilestonesFilter/words';
import styles from './styles.module.css';

/** Narrows a table. It works with a script only, is served disabled, and is not shown where there are no scripts. */
export default function MilestonesFilter({label, q, change, clear, isSet, count, isNothing, children}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <search aria-label={label}>
      <form method="get" className={styles['root']} onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={!isBrowser} className={styles['fields']}>
          <label className={styles['field']}>
            <span className={styles['label']}>{textLabel()}</span>
            <input
              type="search"
              name="q"
              className={styles['control']}
              value={q}
              autoComplete="off"
              onChange={({target}) => change({q: target.value})}
            />
          </label>
          {children}
          <button type="button" className={styles['clear']} disabled={!isSet} onClick={clear}>
            {clearLabel()}
          </button>
        </fieldset>
        <output aria-live="polite" className={isNothing ? styles['none'] : styles['count']}>
          {count}
        </output>
      </form>
    </search>
  );
}
