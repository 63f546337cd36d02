import type {ReactNode} from 'react';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {statusName} from '@theme/MilestoneBadge/statuses';
import {milestoneLabel, statusWord} from '@theme/MilestonesRegister/columns';
import type {Props} from '@theme/MilestonesRegister/Filter';
import {ALL, isNarrow} from '@theme/MilestonesRegister/query';
import styles from './styles.module.css';

/** Narrows the table. It works with a script only, is served disabled, and is not shown where there are no scripts. */
export default function MilestonesRegisterFilter({register, total, count, query, change}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {selectMessage} = usePluralForm();
  const {documents} = register;
  const statuses = new Map(
    documents.flatMap(({status, statusLook}) => (status === null ? [] : [[status, statusName(status, statusLook)]])),
  );
  const fields = [
    {
      name: 'milestone' as const,
      label: milestoneLabel(),
      any: translate({id: 'milestones.register.anyMilestone', message: 'All milestones', description: 'The choice of no milestone'}),
      options: documents.map(({name, number, title}) => [name, number === null ? title : `${number} · ${title}`] as const),
    },
    {
      name: 'status' as const,
      label: statusWord(),
      any: translate({id: 'milestones.register.anyStatus', message: 'Any status', description: 'The choice of no status in particular'}),
      options: [...statuses],
    },
  ];
  return (
    <form
      method="get"
      className={styles['root']}
      aria-label={translate({id: 'milestones.register.filter', message: 'Filter entries', description: 'The label of the filter'})}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset disabled={!isBrowser} className={styles['fields']}>
        <label className={styles['field']}>
          <span className={styles['label']}>
            {translate({id: 'milestones.register.search', message: 'Search', description: 'The label of the text to look for in entries'})}
          </span>
          <input
            type="search"
            name="q"
            autoComplete="off"
            className={styles['control']}
            value={query.q}
            onChange={({target}) => change({q: target.value})}
          />
        </label>
        {fields.map(({name, label, any, options}) => (
          <label key={name} className={styles['field']}>
            <span className={styles['label']}>{label}</span>
            <select name={name} className={styles['control']} value={query[name]} onChange={({target}) => change({[name]: target.value})}>
              <option value="">{any}</option>
              {options.map(([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </label>
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
        <button type="button" className={styles['clear']} disabled={!isNarrow(query)} onClick={() => change(ALL)}>
          {translate({id: 'milestones.register.clear', message: 'Clear', description: 'The button that removes all filters'})}
        </button>
      </fieldset>
      <output className={count === 0 ? styles['none'] : styles['count']}>
        {count === 0
          ? translate({id: 'milestones.register.nothing', message: 'Nothing matches the filter.', description: 'No entry is left'})
          : isNarrow(query) &&
            selectMessage(
              count,
              translate(
                {
                  id: 'milestones.register.shown',
                  message: '1 of {total} shown|{count} of {total} shown',
                  description: 'How many entries the filter leaves, by plural form',
                },
                {count, total},
              ),
            )}
      </output>
    </form>
  );
}
