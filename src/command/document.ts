import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {FrontMatterError} from '../author/front-matter.js';
import {check, mermaidIn} from '../check/check.js';
import type {DocumentReport} from '../check/report.js';
import {discover} from '../document/discover.js';
import {parseAll} from '../diagram/mermaid/index.js';
import {lookOnDisk} from '../document/look.js';
import {UsageError, type Configured, type Terminal} from './define.js';
import {relativePath} from '../document/relative-path.js';

/** A document a command was given, checked together with those around it. */
export interface GivenDocument {
  /** As the report names it: relative to the working folder, with `/`. */
  readonly path: string;
  /** To the byte, with a byte order mark if it has one. */
  readonly text: string;
  readonly report: DocumentReport;
}

/**
 * Reads a document and checks it together with the others of its folder and of the folders that are checked by default.
 * @throws UsageError for a path at which there is no stage document
 */
export async function givenDocument(file: string, {cwd, folders}: Terminal, {settings, locate}: Configured): Promise<GivenDocument> {
  const target = path.resolve(cwd, file);
  const name = relativePath(cwd, target);
  const around = folders.filter((folder) => !path.relative(path.resolve(cwd, folder), target).startsWith('..'));
  const {files, notices} = await discover([file, ...around, surroundingOf(target, cwd)], cwd);
  const unread = notices.find((notice) => notice.path === name);
  if (unread) throw new UsageError(`${file}: ${unread.reason}. ${unread.note.replace(/\.$/, '')}`);
  const options = {settings, locate, look: lookOnDisk(cwd)};
  const {documents} = check(files, {...options, diagrams: await parseAll(mermaidIn(files, options))});
  const report = documents.find((document) => document.path === name);
  if (!report)
    throw new UsageError(`Unexpected file \`${file}\`, expected a stage document, by its name or \`stage:\` in its front matter`);
  return {path: name, text: await readFile(target, 'utf8'), report};
}

/** The outermost folder below the working folder: an overview may stand above the document. */
function surroundingOf(target: string, cwd: string): string {
  const [first = '', ...below] = path.relative(cwd, target).split(path.sep);
  return first === '..' || below.length === 0 ? path.dirname(target) : path.resolve(cwd, first);
}

/** @throws UsageError where the text cannot be edited, or the file not be written */
export async function editDocument(file: string, edit: () => string, terminal: Terminal): Promise<void> {
  await writeDocument(file, edited(file, edit), terminal);
}

function edited(file: string, edit: () => string): string {
  try {
    return edit();
  } catch (error) {
    if (error instanceof FrontMatterError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

async function writeDocument(file: string, text: string, {cwd}: Terminal): Promise<void> {
  await writeFile(path.resolve(cwd, file), text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Unexpected file \`${file}\` that cannot be written (${error.code ?? error.message}), expected one that can`);
  });
}
