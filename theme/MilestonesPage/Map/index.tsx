import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MilestonesStop from '@theme/MilestonesPage/Stop';
import type {Props} from '@theme/MilestonesPage/Map';
import type {DashboardStop} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** More than these are folded, so that the table stays near the top. */
const SHORT = 16;

interface Leg {
  readonly phase?: string;
  readonly stops: readonly DashboardStop[];
}

/** The milestones that an overview names as a way from one to the next; a list that wraps, in phases where there are some. */
export default function MilestonesMap({title, href, stops, isOnly}: Props): ReactNode {
  const legs = legsOf(stops);
  return (
    <section className={styles['root']}>
      <Heading as="h2">
        {translate({id: 'milestones.dashboard.map', message: 'Progression', description: 'The heading of the map of milestones'})}
        {!isOnly && (
          <Link to={href} className={`${styles['source']}`}>
            {title}
          </Link>
        )}
      </Heading>
      <details open={stops.length <= SHORT} className={styles['fold']}>
        <summary className={stops.length > SHORT ? '' : styles['quiet']}>
          {translate(
            {
              id: 'milestones.dashboard.map.count',
              message: '{count} milestones in order',
              description: 'The summary of a long map of milestones that is folded',
            },
            {count: stops.length},
          )}
        </summary>
        {legs.map(({phase, stops: own}) => (
          <div key={own[0]?.href} className={styles['leg']}>
            {phase !== undefined && <p className={styles['phase']}>{phase}</p>}
            <ol className={styles['way']}>
              {own.map((stop) => (
                <MilestonesStop key={`${stop.href} ${stop.name}`} {...stop} />
              ))}
            </ol>
          </div>
        ))}
      </details>
    </section>
  );
}

/** Neighbours of one phase go together. */
function legsOf(stops: readonly DashboardStop[]): Leg[] {
  const legs: {phase?: string; stops: DashboardStop[]}[] = [];
  for (const stop of stops) {
    const last = legs.at(-1);
    if (last && last.phase === stop.phase) last.stops.push(stop);
    else legs.push({...(stop.phase === undefined ? {} : {phase: stop.phase}), stops: [stop]});
  }
  return legs;
}
