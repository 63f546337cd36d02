import type {DocumentHistory, History, Point, Since, StatusChange} from './define.js';
import {matched, type SnapshotDocument} from './snapshot.js';

/** The documents on a day. */
export interface Snapshot {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly documents: readonly SnapshotDocument[];
}

/** All that git has told. */
export interface Told {
  /** Oldest first. */
  readonly months: readonly Snapshot[];
  readonly today: Snapshot;
  readonly since?: Snapshot & Pick<Since, 'kind' | 'label'>;
  /** Path of today → the paths that the document has had. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Path of today → changes of status, newest first. Without those of documents of which nobody knows. */
  readonly changes: ReadonlyMap<string, readonly StatusChange[]>;
}

/**
 * Puts the past of each document together.
 * @param isMilestone whether documents of a stage count among all milestones
 */
export function historyOf({months, today, since, names, changes}: Told, isMilestone: (stage: string) => boolean): History {
  const pasts = new Map([...months, ...(since ? [since] : [])].map((one) => [one, matched(one.documents, today.documents, names)]));
  const then = (one: Snapshot, path: string): Point | undefined => pointOf(pasts.get(one)?.get(path), one.date);
  const documents = today.documents.map((document): DocumentHistory => {
    const now = pointOf(document, today.date);
    // Where there is no status there is none that changes.
    const known = document.status === null ? [] : changes.get(document.path);
    const before = since && then(since, document.path);
    return {
      path: document.path,
      points: [...months.map((one) => then(one, document.path)), now].flatMap((point) => point ?? []),
      ...(before ? {since: before} : {}),
      ...(known ? {changes: known} : {}),
    };
  });
  const all = (one: Snapshot): Point | undefined => sumOf(one, isMilestone);
  const overall = since && all(since);
  return {
    ...(since ? {since: {kind: since.kind, label: since.label, date: since.date, ...(overall ? {overall} : {})}} : {}),
    overall: [...months, today].flatMap((one) => all(one) ?? []),
    documents,
  };
}

function pointOf(document: SnapshotDocument | undefined, date: string): Point | undefined {
  return document && {date, passed: document.passed, total: document.total, status: document.status};
}

function sumOf({date, documents}: Snapshot, isMilestone: (stage: string) => boolean): Point | undefined {
  const counted = documents.filter(({stage, status}) => status !== null && isMilestone(stage));
  if (counted.length === 0) return undefined;
  const sum = (of: (one: SnapshotDocument) => number): number => counted.reduce((total, one) => total + of(one), 0);
  return {date, passed: sum(({passed}) => passed), total: sum(({total}) => total), status: null};
}
