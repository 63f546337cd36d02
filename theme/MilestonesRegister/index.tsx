import {useMemo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import MilestonesNav from '@theme/MilestonesNav';
import {registerName} from '@theme/MilestonesNav/names';
import type {Props} from '@theme/MilestonesRegister';
import MilestonesRegisterEmpty from '@theme/MilestonesRegister/Empty';
import MilestonesRegisterFilter from '@theme/MilestonesRegister/Filter';
import MilestonesRegisterTable from '@theme/MilestonesRegister/Table';
import {useIntro} from '@theme/MilestonesRegister/intro';
import {fits, type Query} from '@theme/MilestonesRegister/query';
import {useQuery} from '@theme/MilestonesRegister/useQuery';
import {useView, type View} from '@theme/MilestonesRegister/view';
import RiskMatrix from '@theme/RiskMatrix';
import styles from './styles.module.css';

/** What all documents say of one subject. */
export default function MilestonesRegister({register, nav}: Props): ReactNode {
  const {id, entries, csv} = register;
  const title = registerName(id);
  const view = useView(register);
  const {wanted: query, change} = useQuery(register);
  const intro = useIntro()(register);
  const shown = useMemo(() => shownIn(view, query), [view, query]);
  return (
    <Layout title={title} description={intro}>
      <main className={`milestones-register ${styles['root']}`}>
        <MilestonesNav nav={nav} current={id} />
        <Heading as="h1" className={styles['title']}>
          {title}
        </Heading>
        {entries.length === 0 ? (
          <MilestonesRegisterEmpty id={id} />
        ) : (
          <>
            <p className={styles['intro']}>
              {intro} {/* A file, not a page: it is written when the site is built. */}
              <a href={csv} download className={styles['csv']}>
                {translate({
                  id: 'milestones.register.csv',
                  message: 'Download as CSV',
                  description: 'The link to the file with the entries of a register',
                })}
              </a>
            </p>
            <MilestonesRegisterFilter register={register} total={entries.length} count={shown.size} query={query} change={change} />
            {id === 'risks' && shown.size > 0 && (
              <RiskMatrix risks={entries.flatMap(({anchor, ...risk}) => (shown.has(anchor) ? [{...risk, href: `#${anchor}`}] : []))} />
            )}
            <MilestonesRegisterTable title={title} view={view} shown={shown} />
          </>
        )}
      </main>
    </Layout>
  );
}

/** The anchors of the rows that a reader wants to see. */
function shownIn({groups}: View, query: Query): ReadonlySet<string> {
  return new Set(groups.flatMap(({rows}) => rows.filter((row) => fits(row, query)).map(({anchor}) => anchor)));
}
