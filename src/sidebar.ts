import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {check, type File} from './check/check.js';
import {decode} from './document/decode.js';
import {readFrontMatter} from './document/front-matter.js';
import type {Settings} from './settings/define.js';
import {stagesWith} from './settings/stages.js';
import {stages as builtIn} from './stage/index.js';

export interface SidebarOptions {
  /** The docs folder of the site. @default 'docs' */
  readonly docs?: string;
  /** The folder of the stage documents, below `docs`. @default '.' */
  readonly folder?: string;
  /** The label of the category; `false` gives the documents without one. @default 'Milestones' */
  readonly label?: string | false;
  /** Those of the plugin, where they name stages of your own or file names. */
  readonly settings?: Settings;
}

export type SidebarItem = string | {readonly type: 'category'; readonly label: string; readonly items: string[]};

/**
 * The stage documents of a folder, for an explicit `sidebars.ts`: overview, architecture, milestones by number.
 * @returns items for a sidebar: one category, or the ids alone
 * @throws if the folder cannot be read
 */
export function milestonesSidebar({docs = 'docs', folder = '.', label = 'Milestones', settings = {}}: SidebarOptions = {}): SidebarItem[] {
  const root = path.resolve(docs, folder);
  const files = readdirSync(root, {withFileTypes: true}).flatMap((entry): File[] => {
    if (!entry.isFile() || !/\.mdx?$/i.test(entry.name)) return [];
    const text = decode(readFileSync(path.join(root, entry.name)));
    return typeof text === 'string' ? [{path: entry.name, text}] : [];
  });
  const stages = stagesWith(settings, builtIn);
  const rank = (stage: string, number: number | null): number =>
    (stages.find(({id}) => id === stage)?.position ?? 0) * 1e6 + (number ?? 1e5);
  const ids = check(files, {settings})
    .documents.toSorted((a, b) => rank(a.stage, a.number) - rank(b.stage, b.number) || a.path.localeCompare(b.path, 'en', {numeric: true}))
    .map((document) => docId(document.path, folder, files.find((file) => file.path === document.path)?.text ?? ''));
  return label === false ? ids : [{type: 'category', label, items: ids}];
}

/** The id the docs plugin gives a document: its path without ending and number prefixes, or `id` in its front matter. */
function docId(file: string, folder: string, text: string): string {
  const {id} = readFrontMatter(text).data;
  const name = typeof id === 'string' ? id : unprefixed(file.replace(/\.mdx?$/i, ''));
  const folders = folder
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .map((part) => unprefixed(part));
  return [...folders, name].join('/');
}

/** `01-plan` is `plan`; what looks like a date or a version stays. */
function unprefixed(name: string): string {
  return /^\d{2,4}[-_.]\d/.test(name) ? name : name.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s])/, '');
}
