import type {Commit, FileChange} from './log.js';

/** A text that a document has had, and the commit that gave it. */
export interface Version {
  readonly commit: Commit;
  /** The path after the commit. */
  readonly path: string;
  readonly blob: string;
}

/** Older texts of one document are not looked at. */
const MOST = 200;

/** What became of one document. */
export interface Lineage {
  /** Newest first. */
  readonly versions: readonly Version[];
  /** Whether its beginning is among them. */
  readonly isWhole: boolean;
}

/**
 * Follows documents into the past, through new names.
 * @param paths those of today, in the repository
 * @param commits newest first
 * @param isSame whether two paths name one document, such as by its number, where git sees one go and another come
 */
export function lineagesOf(
  paths: readonly string[],
  commits: readonly Commit[],
  isSame: (before: string, after: string) => boolean,
): ReadonlyMap<string, Lineage> {
  const found = new Map(paths.map((path) => [path, {versions: [] as Version[], isWhole: false}]));
  const followed = new Map(paths.map((path) => [path, path]));
  for (const commit of commits) {
    const steps = commit.changes.flatMap((change) => {
      const today = change.kind === 'D' ? undefined : followed.get(change.path);
      return today === undefined ? [] : [{today, change, before: beforeOf(change, commit.changes, isSame)}];
    });
    // All of a commit at once: two documents may have changed names with each other.
    for (const {change} of steps) followed.delete(change.path);
    for (const {today, change, before} of steps) {
      const one = found.get(today);
      if (!one) continue;
      one.versions.push({commit, path: change.path, blob: change.blob});
      if (before === undefined) one.isWhole = true;
      else if (one.versions.length < MOST) followed.set(before, today);
    }
  }
  return found;
}

/** The path before a change; undefined where the document begins with it. */
function beforeOf(change: FileChange, all: readonly FileChange[], isSame: (before: string, after: string) => boolean): string | undefined {
  if (change.before !== undefined) return change.before;
  if (change.kind !== 'A') return change.path;
  const gone = all.filter(({kind, path}) => kind === 'D' && isSame(path, change.path));
  return gone.length === 1 ? gone[0]?.path : undefined;
}
