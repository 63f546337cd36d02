import {longestRise} from '../check/longest-rise.js';

/** What `git log` is asked for, so that `readLog` understands the answer. */
export const LOG_FORMAT = '%x1e%H%x1f%ct%x1f%aN';

/** A commit on the branch, with what it did to files. */
export interface Commit {
  readonly id: string;
  /** Milliseconds. */
  readonly time: number;
  readonly author: string;
  readonly changes: readonly FileChange[];
}

/** A file after a commit. */
export interface FileChange {
  /** One letter of git: `A`dded, `M`odified, `D`eleted, `R`enamed. */
  readonly kind: string;
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** Of a renamed file: its path before. */
  readonly before?: string;
  /** The object that holds its text; zeros where it was deleted. */
  readonly blob: string;
}

/**
 * Reads what `git log -z --raw --no-abbrev --format=<LOG_FORMAT>` prints, which is safe for every name of a file.
 * @returns newest first
 */
export function readLog(text: string): Commit[] {
  const commits: (Omit<Commit, 'changes'> & {changes: FileChange[]})[] = [];
  const tokens = text.split('\0');
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]?.replace(/^\n/, '') ?? '';
    if (token.startsWith('\x1e')) {
      const [id = '', seconds = '', author = ''] = token.slice(1).trimEnd().split('\x1f');
      commits.push({id, time: Number(seconds) * 1000, author, changes: []});
    } else if (token.startsWith(':')) {
      const [, , , blob = '', kind = ''] = token.split(' ');
      const hasTwo = /^[RC]/.test(kind);
      const first = tokens[at + 1] ?? '';
      const path = hasTwo ? (tokens[at + 2] ?? '') : first;
      at += hasTwo ? 2 : 1;
      commits.at(-1)?.changes.push({kind: kind.slice(0, 1), path, blob, ...(hasTwo ? {before: first} : {})});
    }
  }
  return commits;
}

/**
 * Mends the times of commits that were made with a wrong clock: a commit is not older than those before it, and none is in the future.
 * Times that fit together are believed; another becomes that of the commit before it.
 * @param commits newest first
 * @param now milliseconds
 */
export function inOrder(commits: readonly Commit[], now: number): Commit[] {
  const old = commits.filter(({time}) => time <= now).toReversed();
  // Commits of one second are in order, too.
  const rise = longestRise(old.map(({time}, index) => time + index / 1000));
  const believed = new Set(old.filter((_, index) => rise.has(index)));
  let last = old.find((one) => believed.has(one))?.time ?? now;
  return commits
    .toReversed()
    .map((commit) => {
      if (believed.has(commit)) last = commit.time;
      return {...commit, time: last};
    })
    .toReversed();
}
