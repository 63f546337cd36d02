import path from 'node:path';
import type {Past} from '../history/define.js';
import {dateOf} from '../history/dates.js';
import {historyOf, type Snapshot} from '../history/history.js';
import {snapshotOf} from '../history/snapshot.js';
import type {SiteVersion} from './docs.js';
import {changesIn} from './history-changes.js';
import {commitsOf, gapOf, repositoryOf} from './history-repository.js';
import {snapshotsOf} from './history-snapshots.js';
import type {HistoryOptions, Present} from './history-present.js';

/** Nothing further is begun after so many milliseconds; the next build goes on where this one has stopped. */
const PATIENCE = 30_000;

/** The past, where it is wanted: when a site is built, not each time that a document changes in `start`. */
export async function pastInBuild(
  versions: readonly SiteVersion[],
  isWanted: boolean,
  {siteDir, ...options}: Omit<HistoryOptions, 'cache' | 'now'>,
): Promise<Past | undefined> {
  if (!isWanted || process.env['NODE_ENV'] !== 'production') return undefined;
  const cache = path.join(siteDir, 'node_modules', '.cache', 'docusaurus-plugin-milestones', 'history');
  return pastOf(versions, {...options, siteDir, cache});
}

/** What git tells of the past of the current versions, or why nothing is known. Never rejects. */
export async function pastOf(versions: readonly SiteVersion[], options: HistoryOptions): Promise<Past> {
  const repository = await repositoryOf(versions.flatMap(({folders}) => folders));
  if (typeof repository === 'string') return {gap: repository};
  const now = options.now ?? Date.now();
  const present: Present = {...options, repository, versions, now, until: Date.now() + PATIENCE};
  try {
    const commits = await commitsOf(repository, now);
    const told = {...(await changesIn(commits, present)), ...(await snapshotsOf(commits, present))};
    const today: Snapshot = {date: dateOf(now), documents: versions.flatMap(({report}) => snapshotOf(report))};
    return {history: historyOf({...told, today}, listedIn(versions))};
  } catch (error) {
    return {gap: gapOf(error)};
  }
}

/** The stages whose documents an overview lists are milestones. */
function listedIn(versions: readonly SiteVersion[]): (stage: string) => boolean {
  const listed = new Set(versions.flatMap(({stages}) => stages.flatMap(({lists}) => lists ?? [])));
  return (stage) => listed.has(stage);
}
