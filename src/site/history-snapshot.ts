import path from 'node:path';
import {check, mermaidIn, type File} from '../check/check.js';
import type {Look} from '../check/library.js';
import {parseAll} from '../diagram/mermaid/index.js';
import {readFrontMatter} from '../document/front-matter.js';
import {relativePath} from '../document/relative-path.js';
import type {TreeFile} from '../history/objects.js';
import {snapshotOf, type SnapshotDocument} from '../history/snapshot.js';
import {stageOfFile} from '../stage/file-name.js';
import type {SiteVersion} from './docs.js';
import type {Present} from './history-present.js';
import {inRepository, textsOf} from './history-repository.js';
import {homeIn, lookThrough} from './look.js';

/** A Markdown file below the folders of a version, as it was in a commit. */
export interface PastFile {
  /** As in reports: relative to the site. */
  readonly path: string;
  readonly blob: string;
}

/** The Markdown files of a version among those of a commit: of two that are one page, that of the translation. */
export function markdownOf({folders}: SiteVersion, files: readonly TreeFile[], {repository, siteDir}: Present): PastFile[] {
  const found = new Map<string, PastFile>();
  for (const folder of folders) {
    const prefix = repository.folders.get(folder);
    if (prefix === undefined) continue;
    for (const {path: file, blob} of files) {
      const name = file.slice(prefix.length);
      // Docusaurus makes no page of what begins with `_`.
      const isPage = file.startsWith(prefix) && /\.mdx?$/i.test(name) && !/(?:^|\/)_/.test(name);
      if (isPage) found.set(name, {path: relativePath(siteDir, path.join(folder, name)), blob});
    }
  }
  return [...found.values()];
}

/** Stage documents may be found by name or by front matter, as on the site. Drafts are on no site. */
function isStageDocument(file: File, {stages}: SiteVersion): boolean {
  const {stage, draft} = readFrontMatter(file.text).data;
  return draft !== true && (stage !== undefined || stageOfFile(file.path, stages) !== undefined);
}

/**
 * Checks the documents of a commit by the rules and settings of today.
 * @param date `YYYY-MM-DD`, the day of the commit
 * @param excluded paths that are no pages of the site, though they are there today
 * @returns undefined where a text is not in the repository
 */
export async function checkedAt(
  {tree, date}: {readonly tree: readonly TreeFile[]; readonly date: string},
  present: Present,
  excluded: ReadonlySet<string>,
): Promise<SnapshotDocument[] | undefined> {
  const documents: SnapshotDocument[] = [];
  for (const version of present.versions) {
    const markdown = markdownOf(version, tree, present).filter((one) => !excluded.has(one.path));
    const texts = await textsOf(
      present.repository,
      markdown.map(({blob}) => blob),
    );
    const all = markdown.flatMap(({path: file, blob}) => ({path: file, text: texts.get(blob) ?? undefined}));
    if (all.some(({path: file, text}) => text === undefined && stageOfFile(file, version.stages))) return undefined;
    const readable = all.flatMap(({path: file, text}) => (text === undefined ? [] : [{path: file, text}]));
    const files = readable.filter((one) => isStageDocument(one, version));
    const {settings, siteDir} = present;
    const home = homeIn(siteDir, version.folders);
    const diagrams = await parseAll(mermaidIn(files, {settings}));
    const look = lookAt(tree, readable, version, present);
    documents.push(...snapshotOf(check(files, {settings, diagrams, home, look, today: date})));
  }
  return documents;
}

/** What links led to then: the same question as today, put to the commit in place of the disk. */
function lookAt(tree: readonly TreeFile[], texts: readonly File[], version: SiteVersion, {repository, siteDir}: Present): Look {
  const known = new Map(texts.map(({path: file, text}) => [file, text]));
  const there = new Set(tree.flatMap(({path: file}) => [file, ...foldersOf(file)]));
  const stands = (relative: string): string | boolean | undefined => {
    const file = path.resolve(siteDir, relative);
    const text = known.get(relativePath(siteDir, file));
    if (text !== undefined) return text;
    const inside = inRepository(repository, file)?.replace(/\/$/, '');
    return inside === undefined ? undefined : inside === '.' || there.has(inside);
  };
  return lookThrough(stands, siteDir, version.documents, version.folders);
}

/** The folders that a file is in. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
