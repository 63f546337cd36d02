import {dateOf, monthBefore, monthsUntil} from '../history/dates.js';
import type {Snapshot, Told} from '../history/history.js';
import type {Commit} from '../history/log.js';
import type {TreeFile} from '../history/objects.js';
import {learnedOnce} from './history-cache.js';
import type {Present} from './history-present.js';
import {filesAt, lastTag} from './history-repository.js';
import {checkedAt, markdownOf} from './history-snapshot.js';

type Documents = Snapshot['documents'];

/** The state on the days of the chart, and on the one that today is compared with: the newest first, as long as there is time. */
export async function snapshotsOf(commits: readonly Commit[], present: Present): Promise<Pick<Told, 'months' | 'since'>> {
  const {repository, now} = present;
  const excluded = excludedFrom(await filesAt(repository, repository.head), present);
  const learned = new Map<string, Promise<Documents | undefined>>();
  const at = (commit: string, time: number): Promise<Documents | undefined> => {
    const known = learned.get(commit) ?? documentsAt(commit, dateOf(time), excluded, present);
    learned.set(commit, known);
    return known;
  };
  const on = async (date: string): Promise<Snapshot[]> => {
    const commit = commits.find(({time}) => time < Date.parse(date));
    const documents = commit && (await at(commit.id, commit.time));
    return documents ? [{date, documents}] : [];
  };
  const since = await sinceTag(present, at);
  const [before] = since ? [] : await on(monthBefore(now));
  const months: Snapshot[] = [];
  for (const date of monthsUntil(now).toReversed()) months.unshift(...(await on(date)));
  return {months, ...(since ? {since} : before ? {since: {kind: 'month', label: before.date, ...before}} : {})};
}

/** The state at the last tag, unless it was set in the future. */
async function sinceTag(
  {repository, now}: Present,
  at: (commit: string, time: number) => Promise<Documents | undefined>,
): Promise<Told['since']> {
  const tag = await lastTag(repository);
  if (!tag || tag.time > now) return undefined;
  const documents = await at(tag.commit, tag.time);
  return documents && {kind: 'tag', label: tag.name, date: dateOf(tag.time), documents};
}

/** The documents of a commit; undefined where they cannot be read, or where there is no time left. */
async function documentsAt(commit: string, date: string, excluded: ReadonlySet<string>, present: Present): Promise<Documents | undefined> {
  const {cache, edition, repository, versions, until} = present;
  const tree = await filesAt(repository, commit);
  const markdown = versions.map((version) => markdownOf(version, tree, present).filter(({path}) => !excluded.has(path)));
  return learnedOnce(cache, ['snapshot', edition, commit, markdown], async () =>
    Date.now() > until ? undefined : checkedAt({tree, date}, present, excluded),
  );
}

/** Files that the site leaves out today by its own settings are left out of the past, too. */
function excludedFrom(head: readonly TreeFile[], present: Present): ReadonlySet<string> {
  const shown = new Set(present.versions.flatMap(({documents}) => documents.map(({path}) => path)));
  const there = present.versions.flatMap((version) => markdownOf(version, head, present).map(({path}) => path));
  return new Set(there.filter((path) => !shown.has(path)));
}
