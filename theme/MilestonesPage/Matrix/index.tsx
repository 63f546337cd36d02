import {useDeferredValue, useMemo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MilestonesFilter from '@theme/MilestonesPage/Filter';
import type {Props} from '@theme/MilestonesPage/Matrix';
import MilestonesTable from '@theme/MilestonesPage/Table';
import {fits, sorted} from '@theme/MilestonesPage/filter';
import {useFilter} from '@theme/MilestonesPage/useFilter';
import styles from './styles.module.css';

/** Every milestone with every group of its checks. All rows are served; a filter hides some. */
export default function MilestonesMatrix({dashboard}: Props): ReactNode {
  const {wanted: filter, change} = useFilter(dashboard);
  const wanted = useDeferredValue(filter);
  const rows = useMemo(() => sorted(dashboard, wanted.sort), [dashboard, wanted.sort]);
  const shown = useMemo(() => new Set(rows.filter((row) => fits(row, wanted)).map(({name}) => name)), [rows, wanted]);
  return (
    <section className={styles['root']} aria-labelledby="milestones-matrix">
      <Heading as="h2" id="milestones-matrix" className={styles['heading']}>
        {translate({id: 'milestones.dashboard.matrix', message: 'All milestones', description: 'The heading of the table of milestones'})}
      </Heading>
      <MilestonesFilter dashboard={dashboard} filter={filter} change={change} count={shown.size} />
      <MilestonesTable dashboard={dashboard} rows={rows} shown={shown} />
    </section>
  );
}
