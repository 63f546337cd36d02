import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/MilestonesPage/Filter';
import MilestonesFilterCount from '@theme/MilestonesPage/Filter/Count';
import MilestonesFilterSelect from '@theme/MilestonesPage/Filter/Select';
import {isNarrow, NONE, SEVERITIES, SORTS} from '@theme/MilestonesPage/filter';
import * as words from '@theme/MilestonesPage/Filter/words';
import {statusName} from '@theme/MilestoneBadge/statuses';
import {statusLabel} from '@theme/MilestoneText/labels';
import {groupTitle} from '@theme/MilestonesPage/groups';
import styles from './styles.module.css';

/** Narrows and sorts the table. It works with a script only, is served disabled, and is not shown where there are no scripts. */
export default function MilestonesFilter({dashboard, filter, change, count}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {groups, totals} = dashboard;
  const statuses = new Map(totals.statuses.map(({status, look}) => [status, statusName(status, look)]));
  return (
    <search aria-label={words.formLabel()}>
      <form method="get" className={styles['root']} onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={!isBrowser} className={styles['fields']}>
          <label className={styles['field']}>
            <span className={styles['label']}>{words.textLabel()}</span>
            <input
              type="search"
              name="q"
              className={styles['control']}
              value={filter.q}
              autoComplete="off"
              onChange={({target}) => change({q: target.value})}
            />
          </label>
          <MilestonesFilterSelect
            name="status"
            label={statusLabel()}
            value={filter.status}
            options={[['', words.anyStatus()], ...statuses]}
            change={change}
          />
          <MilestonesFilterSelect
            name="group"
            label={words.groupLabel()}
            value={filter.group}
            options={[['', words.anyGroup()], ...groups.map((group): [string, string] => [group.id, groupTitle(group)])]}
            change={change}
          />
          <MilestonesFilterSelect
            name="severity"
            label={words.severityLabel()}
            value={filter.severity}
            options={[['', words.anySeverity()], ...SEVERITIES.map((one): [string, string] => [one, words.severityName(one)])]}
            change={change}
          />
          <MilestonesFilterSelect
            name="sort"
            label={words.sortLabel()}
            value={filter.sort}
            options={[['', words.sortName('number')], ...SORTS.map((one): [string, string] => [one, words.sortName(one)])]}
            change={change}
          />
          <button type="button" className={styles['clear']} disabled={!isNarrow(filter) && filter.sort === ''} onClick={() => change(NONE)}>
            {words.clearLabel()}
          </button>
        </fieldset>
        <MilestonesFilterCount count={count} total={totals.milestones} isNarrow={isNarrow(filter)} />
      </form>
    </search>
  );
}
