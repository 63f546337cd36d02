import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What each part of the house may import, beside itself. The order is that of the data. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  stage: [],
  // Drawings, for pages and rules; knows nothing of documents.
  diagram: [],
  document: ['stage'],
  // Which fences of a document are drawings, and what a page shows of one.
  drawings: ['diagram', 'document'],
  settings: ['stage'],
  check: ['stage', 'diagram', 'document', 'drawings', 'settings'],
  author: ['stage', 'document', 'check'],
  reporters: ['stage', 'check'],
  command: ['stage', 'diagram', 'document', 'settings', 'check', 'author', 'reporters'],
  // What the documents say of one subject, drawn together.
  registers: ['stage', 'document', 'check'],
  // What git tells of the past of the documents.
  history: ['check'],
  client: ['stage', 'check', 'diagram', 'drawings', 'registers', 'history'],
  // What other tools read, as text.
  exports: ['stage', 'diagram', 'check', 'registers', 'history', 'client'],
  remark: ['diagram', 'drawings', 'registers', 'client', 'exports'],
  // How Docusaurus reads a text, and what would be lost by it.
  markdown: ['document'],
  site: [
    'stage',
    'diagram',
    'document',
    'drawings',
    'settings',
    'check',
    'registers',
    'history',
    'exports',
    'reporters',
    'command',
    'client',
    'markdown',
    'remark',
    'options.ts',
  ],
  // What documents of a site import.
  'components.ts': [],
  'options.ts': ['settings', 'registers'],
  'plugin.ts': ['exports', 'history', 'site', 'options.ts'],
  'index.ts': ['document', 'native-import.cjs', 'options.ts', 'plugin.ts'],
  'sidebar.ts': ['stage', 'document', 'settings', 'check'],
  'cli.ts': ['stage', 'document', 'command'],
};

/** The ends of the house; only they touch disk, process and network. Mermaid is drawn in threads, and its drawings are kept. */
const MERMAID = ['cache.ts', 'pool.ts', 'thread.ts', 'worker/thread.ts'].map((file) => `diagram/mermaid/${file}`);
const DISK = [...MERMAID, 'command', 'site', 'plugin.ts', 'sidebar.ts', 'cli.ts', 'document/discover.ts', 'document/look.ts'];
const PURE_NODE = new Set(['node:crypto', 'node:module', 'node:path', 'node:url', 'node:util']);
const DOCUSAURUS = ['site', 'markdown', 'plugin.ts', 'index.ts', 'options.ts'];

interface Import {
  readonly file: string;
  readonly part: string;
  readonly target: string;
}

const imports = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .flatMap((name): Import[] => {
    const file = name.split(path.sep).join('/');
    const text = readFileSync(path.join(src, name), 'utf8');
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, target]) => target ?? []);
    return targets.map((target) => ({file, part: file.split('/')[0] ?? file, target}));
  });

/** The part of the house a relative import leads to. */
function partOf({file, target}: Import): string {
  return path.posix.join(path.posix.dirname(file), target.replace(/\.js$/, '.ts')).split('/')[0] ?? '';
}

test('every part of the house is in the plan', () => {
  expect([...new Set(imports.map(({part}) => part))].filter((part) => !(part in MAY))).toEqual([]);
});

test('a step imports only what stands before it', () => {
  const wrong = imports.filter((one) => one.target.startsWith('.') && partOf(one) !== one.part && !MAY[one.part]?.includes(partOf(one)));
  expect(wrong.map(({file, target}) => `${file} → ${target}`)).toEqual([]);
});

test('only the ends touch disk, process and Docusaurus', () => {
  const isIn = ({file, part}: Import, places: readonly string[]): boolean => places.includes(part) || places.includes(file);
  const disk = imports.filter((one) => one.target.startsWith('node:') && !PURE_NODE.has(one.target) && !isIn(one, DISK));
  const docusaurus = imports.filter((one) => one.target.startsWith('@docusaurus/') && !isIn(one, DOCUSAURUS));
  expect([...disk, ...docusaurus].map(({file, target}) => `${file} → ${target}`)).toEqual([]);
});

test('no state at module level', () => {
  const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));
  expect(files.filter((file) => /^(?:export )?let /m.test(readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
});
