import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import {milestonesLabel} from '@theme/MilestoneText/labels';
import type {Props} from '@theme/MilestonesPage';
import MilestonesNav from '@theme/MilestonesNav';
import MilestonesDocuments from '@theme/MilestonesPage/Documents';
import MilestonesEmpty from '@theme/MilestonesPage/Empty';
import MilestonesMap from '@theme/MilestonesPage/Map';
import MilestonesMatrix from '@theme/MilestonesPage/Matrix';
import MilestonesOthers from '@theme/MilestonesPage/Others';
import MilestonesTotals from '@theme/MilestonesPage/Totals';
import MilestonesTrend from '@theme/MilestonesPage/Trend';
import MilestonesVerdict from '@theme/MilestonesPage/Verdict';
import styles from './styles.module.css';

/** The state of all milestones on one page. */
export default function MilestonesPage({dashboard, nav}: Props): ReactNode {
  const {rows, totals, maps, parents, others, unnamed, feed} = dashboard;
  const title = milestonesLabel();
  return (
    <Layout
      title={title}
      description={translate({
        id: 'milestones.dashboard.description',
        message: 'The milestones of this site: their status, their checks and what comes next',
        description: 'The description of the dashboard for search engines',
      })}
    >
      {feed !== undefined && (
        <Head>
          <link rel="alternate" type="application/atom+xml" title={title} href={feed} />
        </Head>
      )}
      <main className={`milestones-dashboard ${styles['root']}`}>
        <MilestonesNav nav={nav} current="dashboard" />
        <Heading as="h1" className={styles['title']}>
          {title}
        </Heading>
        {rows.length > 0 && <MilestonesVerdict totals={totals} />}
        <MilestonesDocuments documents={parents} showsKind />
        {rows.length === 0 ? <MilestonesEmpty /> : <MilestonesTotals totals={totals} />}
        {maps.map((map) => (
          <MilestonesMap key={map.href} {...map} isOnly={maps.length === 1} />
        ))}
        {rows.length > 0 && <MilestonesMatrix dashboard={dashboard} />}
        <MilestonesTrend dashboard={dashboard} />
        {others.map((one) => (
          <MilestonesOthers key={one.stage} {...one} />
        ))}
        {unnamed.length > 0 && (
          <section>
            <Heading as="h2">
              {translate({
                id: 'milestones.dashboard.unnamed',
                message: 'Named in no overview',
                description: 'The heading of the list of milestones that no overview names',
              })}
            </Heading>
            <MilestonesDocuments documents={unnamed} />
          </section>
        )}
      </main>
    </Layout>
  );
}
