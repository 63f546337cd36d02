import {existsSync} from 'node:fs';
import path from 'node:path';
import {decode} from '../document/decode.js';
import {relativePath} from '../document/relative-path.js';
import type {HistoryGap} from '../history/define.js';
import {inOrder, LOG_FORMAT, readLog, type Commit} from '../history/log.js';
import {readObjects, readTree, type TreeFile} from '../history/objects.js';
import {git, GitError, gitText} from './history-git.js';

/** Older commits are not looked at. */
const COMMITS = 2000;
/** So many objects are read at a time. */
const OBJECTS = 200;
/** What stands in a repository for a file that is kept elsewhere. */
const POINTER = 'version https://git-lfs.github.com/spec/';

/** The repository that documents are in. */
export interface Repository {
  readonly top: string;
  readonly head: string;
  /** Absolute folders of documents → the same in the repository: empty, or with a `/` at its end. */
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * Finds the repository of some folders; that of the first counts.
 * @returns it, or why there is nothing to be learned from it
 */
export async function repositoryOf(folders: readonly string[]): Promise<Repository | HistoryGap> {
  try {
    const places = new Map<string, string>();
    let top: string | undefined;
    for (const folder of folders.filter((one) => existsSync(one))) {
      const [root = '', prefix = ''] = (await gitText(folder, ['rev-parse', '--show-toplevel', '--show-prefix'])).split('\n');
      top ??= root;
      if (root === top) places.set(folder, prefix);
    }
    if (top === undefined) return 'no-repository';
    if ((await gitText(top, ['rev-parse', '--is-shallow-repository'])) !== 'false') return 'shallow';
    const head = await gitText(top, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(() => undefined);
    return head === undefined ? 'no-repository' : {top, head, folders: places};
  } catch (error) {
    return gapOf(error);
  }
}

/** Why git has not told. */
export function gapOf(error: unknown): HistoryGap {
  if (!(error instanceof GitError)) return 'failed';
  if (error.kind === 'absent') return 'no-git';
  return /not a git repository/i.test(error.message) ? 'no-repository' : 'failed';
}

/** A file of the disk as the repository names it; undefined for one outside. */
export function inRepository({folders}: Repository, file: string): string | undefined {
  const homes = [...folders].toSorted(([a], [b]) => b.length - a.length);
  const [folder, prefix] = homes.find(([one]) => file.startsWith(one + path.sep)) ?? homes[0] ?? ['', ''];
  const found = path.posix.join(prefix, relativePath(folder, file));
  return found.startsWith('..') ? undefined : found;
}

/** A file of the repository as reports name it: relative to the site. */
export function onSite({repository, siteDir}: {readonly repository: Repository; readonly siteDir: string}, file: string): string {
  const homes = [...repository.folders].toSorted(([, a], [, b]) => b.length - a.length);
  const [folder, prefix] = homes.find(([, one]) => file.startsWith(one)) ?? [repository.top, ''];
  return relativePath(siteDir, path.join(folder, file.slice(prefix.length)));
}

/** The commits of the branch that touched the folders, newest first, in the order of their times. */
export async function commitsOf({top, head, folders}: Repository, now: number): Promise<Commit[]> {
  const places = [...folders.values()].map((prefix) => (prefix === '' ? '.' : prefix));
  const what = ['--raw', '--no-abbrev', '-M', '-z', '--no-ext-diff', `--format=${LOG_FORMAT}`];
  const printed = await git(top, ['log', '--first-parent', '-m', '-n', String(COMMITS), ...what, head, '--', ...places]);
  return inOrder(readLog(printed.toString('utf8')), now);
}

/** The files in a commit. */
export async function filesAt({top}: Repository, commit: string): Promise<TreeFile[]> {
  return readTree((await git(top, ['ls-tree', '-r', '-z', '--full-tree', commit])).toString('utf8'));
}

/** The texts of objects: null for one that is no text. Those that are not there, as in a partial clone, are left out. */
export async function textsOf({top}: Repository, blobs: readonly string[]): Promise<Map<string, string | null>> {
  const wanted = [...new Set(blobs)];
  const texts = new Map<string, string | null>();
  for (let at = 0; at < wanted.length; at += OBJECTS) {
    const ids = wanted.slice(at, at + OBJECTS);
    const objects = readObjects(await git(top, ['cat-file', '--batch'], `${ids.join('\n')}\n`));
    for (const [id, bytes] of objects) {
      const text = decode(bytes);
      texts.set(id, typeof text === 'string' && !text.startsWith(POINTER) ? text : null);
    }
  }
  return texts;
}

/** The nearest tag before the commit that is built, with the commit it names and when that was made; undefined without one. */
export async function lastTag({top, head}: Repository): Promise<{name: string; commit: string; time: number} | undefined> {
  const describe = (from: string, ...more: string[]): Promise<string | undefined> =>
    gitText(top, ['describe', '--tags', '--abbrev=0', ...more, from]).catch(() => undefined);
  // What is built at a tag has changed since the one before.
  const isTagged = (await describe(head, '--exact-match')) !== undefined;
  const name = await describe(isTagged ? `${head}^` : head);
  if (name === undefined) return undefined;
  const [commit = '', seconds = ''] = (await gitText(top, ['log', '-1', '--format=%H %ct', `refs/tags/${name}`, '--'])).split(' ');
  return {name, commit, time: Number(seconds) * 1000};
}
