import type {ReactNode} from 'react';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import {statusName} from '@theme/MilestoneBadge/statuses';
import MilestonesFilter from '@theme/MilestonesFilter';
import MilestonesFilterSelect, {type Props as SelectProps} from '@theme/MilestonesFilter/Select';
import {anyStatus} from '@theme/MilestonesFilter/words';
import {milestoneLabel, statusWord} from '@theme/MilestonesRegister/columns';
import type {Props} from '@theme/MilestonesRegister/Filter';
import {ALL, isNarrow} from '@theme/MilestonesRegister/query';
import styles from './styles.module.css';

/** Narrows the table of a register. */
export default function MilestonesRegisterFilter({register, total, count, query, change}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const {documents} = register;
  const statuses = new Map(
    documents.flatMap(({status, statusLook}) => (status === null ? [] : [[status, statusName(status, statusLook)]])),
  );
  const anyMilestone = translate({
    id: 'milestones.register.anyMilestone',
    message: 'All milestones',
    description: 'The choice of no milestone',
  });
  const titles = documents.map(({name, number, title}): [string, string] => [name, number === null ? title : `${number} · ${title}`]);
  const fields: readonly Pick<SelectProps<'milestone' | 'status'>, 'name' | 'label' | 'options'>[] = [
    {name: 'milestone', label: milestoneLabel(), options: [['', anyMilestone], ...titles]},
    {name: 'status', label: statusWord(), options: [['', anyStatus()], ...statuses]},
  ];
  const left =
    count === 0
      ? translate({id: 'milestones.register.nothing', message: 'Nothing matches the filter.', description: 'No entry is left'})
      : selectMessage(
          count,
          translate(
            {
              id: 'milestones.register.shown',
              message: '1 of {total} shown|{count} of {total} shown',
              description: 'How many entries the filter leaves, by plural form',
            },
            {count, total},
          ),
        );
  return (
    <MilestonesFilter
      label={translate({id: 'milestones.register.filter', message: 'Filter entries', description: 'The label of the filter'})}
      q={query.q}
      change={change}
      clear={() => change(ALL)}
      isSet={isNarrow(query)}
      isNothing={count === 0}
      count={isNarrow(query) && left}
    >
      {fields.map((field) => (
        <MilestonesFilterSelect key={field.name} {...field} value={query[field.name]} change={change} />
      ))}
      {register.id === 'traceability' && (
        <label className={styles['box']}>
          <input type="checkbox" name="holes" checked={query.holes} onChange={({target}) => change({holes: target.checked})} />
          {translate({
            id: 'milestones.register.holes',
            message: 'Holes only',
            description: 'The choice to see only milestones with holes',
          })}
        </label>
      )}
    </MilestonesFilter>
  );
}
