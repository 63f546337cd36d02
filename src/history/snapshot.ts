import type {DocumentReport, Report} from '../check/report.js';
import type {Point} from './define.js';

/** What is kept of the report on a day of the past. */
export interface SnapshotDocument extends Omit<Point, 'date'> {
  readonly path: string;
  readonly stage: string;
  readonly number: number | null;
}

/** The documents of a report, as far as a trend needs them. */
export function snapshotOf({documents}: Pick<Report, 'documents'>): SnapshotDocument[] {
  return documents.map(({path, stage, number, status, checklist}) => ({path, stage, number, status, ...countsOf(checklist)}));
}

/** How many items pass, of those that apply; none where a program has decided none. */
function countsOf(checklist: DocumentReport['checklist']): Pick<Point, 'passed' | 'total'> {
  const applying = checklist.filter(({state}) => state !== 'notApplicable');
  const isDecided = applying.some(({state}) => state !== 'review');
  return {passed: applying.filter(({state}) => state === 'pass').length, total: isDecided ? applying.length : 0};
}

/**
 * Which document of the past became which of today: by its path or one it has had, else by its number, else by the name of its file.
 * @param names path of today → the paths that git says it has had
 * @returns path of today → document of the past
 */
export function matched(
  past: readonly SnapshotDocument[],
  today: readonly SnapshotDocument[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, SnapshotDocument> {
  const found = new Map<string, SnapshotDocument>();
  const left = new Set(past);
  const open = new Set(today);
  const pair = (keyOf: (one: SnapshotDocument) => string | undefined): void => {
    const [olds, news] = [groupedBy([...left], keyOf), groupedBy([...open], keyOf)];
    for (const [key, [now, ...others]] of news) {
      const [old, ...rivals] = olds.get(key) ?? [];
      if (!old || !now || others.length + rivals.length > 0) continue;
      found.set(now.path, old);
      left.delete(old);
      open.delete(now);
    }
  };
  pair(({path}) => path);
  for (const now of open) {
    const old = [...left].find(({path}) => names.get(now.path)?.has(path));
    if (!old) continue;
    found.set(now.path, old);
    left.delete(old);
    open.delete(now);
  }
  pair(({stage, number}) => (number === null ? undefined : `${stage} ${number}`));
  pair(({stage, path}) => `${stage} ${path.split('/').at(-1)}`);
  return found;
}

function groupedBy(
  documents: readonly SnapshotDocument[],
  keyOf: (one: SnapshotDocument) => string | undefined,
): ReadonlyMap<string, readonly SnapshotDocument[]> {
  const groups = new Map<string, SnapshotDocument[]>();
  for (const one of documents) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
