import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesPage/Filter';
import MilestonesFilterCount from '@theme/MilestonesPage/Filter/Count';
import {isNarrow, NONE, SEVERITIES, SORTS} from '@theme/MilestonesPage/filter';
import * as words from '@theme/MilestonesPage/Filter/words';
import MilestonesFilter from '@theme/MilestonesFilter';
import MilestonesFilterSelect from '@theme/MilestonesFilter/Select';
import {anyStatus} from '@theme/MilestonesFilter/words';
import {statusName} from '@theme/MilestoneBadge/statuses';
import {statusLabel} from '@theme/MilestoneText/labels';
import {groupTitle} from '@theme/MilestonesPage/groups';

/** Narrows and sorts the table of the dashboard. */
export default function MilestonesPageFilter({dashboard, filter, change, count}: Props): ReactNode {
  const {groups, totals} = dashboard;
  const statuses = new Map(totals.statuses.map(({status, look}) => [status, statusName(status, look)]));
  return (
    <MilestonesFilter
      label={words.formLabel()}
      q={filter.q}
      change={change}
      clear={() => change(NONE)}
      isSet={isNarrow(filter) || filter.sort !== ''}
      isNothing={count === 0}
      count={<MilestonesFilterCount count={count} total={totals.milestones} isNarrow={isNarrow(filter)} />}
    >
      <MilestonesFilterSelect
        name="status"
        label={statusLabel()}
        value={filter.status}
        options={[['', anyStatus()], ...statuses]}
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
    </MilestonesFilter>
  );
}
