import type {ReactNode} from 'react';
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
import {useQuery} from '@theme/MilestonesRegister/useQuery';
import {useView} from '@theme/MilestonesRegister/view';
import RiskMatrix from '@theme/RiskMatrix';
import styles from './styles.module.css';

/** What all documents say of one subject. */
export default function MilestonesRegister({register, nav}: Props): ReactNode {
  const {id, entries, csv} = register;
  const title = registerName(id);
  const view = useView(register);
  const {query, change} = useQuery();
  const intro = useIntro()(register);
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
            {id === 'risks' && <RiskMatrix risks={entries.map(({anchor, ...risk}) => ({...risk, href: `#${anchor}`}))} />}
            <MilestonesRegisterFilter register={register} view={view} query={query} change={change} />
            <MilestonesRegisterTable title={title} view={view} query={query} />
          </>
        )}
      </main>
    </Layout>
  );
}
