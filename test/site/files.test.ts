import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {logger} from '@docusaurus/logger';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {writeFiles} from '../../src/site/files.js';
import {Notes} from '../../src/site/notes.js';

let site = '';
beforeEach(() => {
  site = realpathSync(mkdtempSync(path.join(tmpdir(), 'milestones-files-')));
});
afterEach(() => rmSync(site, {recursive: true, force: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
  writeFileSync(path.join(site, file), text);
}

const files = new Map([
  ['/base/de/milestones/feed.xml', 'ours'],
  ['/base/de/milestones/badge/1.svg', 'ours'],
]);
const folders = () => ({
  outDir: path.join(site, 'build/de'),
  baseUrl: '/base/de/',
  staticFolders: [path.join(site, 'static'), path.join(site, 'more')],
});

test('files stand below the base URL of their language', async () => {
  expect(await writeFiles(folders(), files)).toEqual([]);
  const built = path.join(site, 'build/de/milestones');
  expect(readdirSync(built)).toEqual(['badge', 'feed.xml']);
  expect(readFileSync(path.join(built, 'badge/1.svg'), 'utf8')).toBe('ours');
});

test('a static file of the site stays, and is told once', async () => {
  write('more/milestones/feed.xml', 'theirs');
  write('build/de/milestones/feed.xml', 'theirs');
  const kept = await writeFiles(folders(), files);
  expect(readFileSync(path.join(site, 'build/de/milestones/feed.xml'), 'utf8')).toBe('theirs');
  expect(readFileSync(path.join(site, 'build/de/milestones/badge/1.svg'), 'utf8')).toBe('ours');
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  try {
    const notes = new Notes(site);
    for (const told of [kept, kept]) notes.kept(told);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('  more/milestones/feed.xml  /base/de/milestones/feed.xml\n'));
    notes.kept([]);
    expect(warn).toHaveBeenCalledOnce();
  } finally {
    warn.mockRestore();
  }
});
