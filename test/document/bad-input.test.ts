import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {decode} from '../../src/document/decode.js';
import {discover} from '../../src/document/discover.js';
import {readFrontMatter} from '../../src/document/front-matter.js';
import {CLEAN, fixture} from '../fixtures.js';

const clean = fixture(CLEAN);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'milestones-'));
  writeFileSync(path.join(folder, 'milestone-1-core.md'), clean);
  writeFileSync(path.join(folder, 'milestone-2-locked.md'), Buffer.from('\0GITCRYPT\0abc'));
  writeFileSync(path.join(folder, 'milestone-3-binary.md'), Buffer.from([0x23, 0x20, 0x41, 0, 1, 2]));
  writeFileSync(path.join(folder, 'milestone-4-latin.md'), Buffer.from([0x23, 0x20, 0x4d, 0xfc, 0x6c, 0x6c]));
  writeFileSync(path.join(folder, 'milestone-5-wide.md'), Buffer.from('\uFEFF# M', 'utf16le'));
  writeFileSync(path.join(folder, 'milestone-6-empty.md'), '');
  writeFileSync(path.join(folder, 'milestone-7-blank.md'), ' \n\t\n');
  mkdirSync(path.join(folder, 'milestone-8-folder.md'));
  symlinkSync(path.join(folder, 'nowhere.md'), path.join(folder, 'milestone-9-gone.md'));
  symlinkSync(folder, path.join(folder, 'loop'));
  mkdirSync(path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'node_modules', 'milestone-10-hidden.md'), '# Milestone 10: Hidden\n');
});

afterAll(() => rmSync(folder, {recursive: true}));

test('what is not text is skipped with one notice each, and the rest is read', async () => {
  const {files, notices} = await discover(['.'], folder);
  expect(files.map(({path: file}) => file)).toEqual(['milestone-1-core.md', 'milestone-6-empty.md', 'milestone-7-blank.md']);
  expect(notices.map(({path: file, reason}) => `${file}: ${reason}`)).toEqual([
    'milestone-2-locked.md: Unexpected encrypted file, expected text',
    'milestone-3-binary.md: Unexpected binary file, expected text',
    'milestone-4-latin.md: Unexpected bytes that are not UTF-8',
    'milestone-5-wide.md: Unexpected UTF-16 text, expected UTF-8',
    'milestone-9-gone.md: Unexpected path that leads nowhere',
  ]);
  expect(notices.every(({asked}) => !asked)).toBe(true);
});

test('a path that was asked for and is not there is told as such', async () => {
  const {notices} = await discover(['missing.md', 'milestone-1-core.md'], folder);
  expect(notices).toMatchObject([{path: 'missing.md', asked: true, unreadable: true}]);
});

describe('one finding each for', () => {
  const findings = (text: string): string[] =>
    check([{path: 'docs/milestone-1-core.md', text}], {today: '2026-11-22'}).documents.flatMap(({messages}) =>
      messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`),
    );

  test.each(['', ' \n\t\n', '\n\n\n'])('an empty document %j', (text) => {
    expect(findings(text)).toEqual(['1:1 metadata/stage']);
  });

  test('YAML that is none, at its line and column', () => {
    expect(findings(`---\nid: core\ntitle: a: b\n---\n${clean}`)).toEqual(['3:8 metadata/front-matter']);
  });

  test('front matter without an end, with and without a thematic break below', () => {
    expect(findings(`---\nid: core\n\n${clean}`)).toEqual(['1:1 metadata/front-matter']);
    expect(findings(`---\nid: core\n${clean.replace('## Goal', '---\n\n## Goal')}`)).toEqual(['1:1 metadata/front-matter']);
  });
});

test('a document that is none of the stage is not asked for anything else', () => {
  const [document] = check([{path: 'milestone-1-core.md', text: '# Notes\n\nWords.\n'}]).documents;
  const states = new Map(document?.checklist.map(({group, id, state}) => [`${group}/${id}`, state]));
  expect(states.get('metadata/title')).toBe('warning');
  expect(states.get('metadata/status')).toBe('notApplicable');
  expect(states.get('verification/risks')).toBe('notApplicable');
});

test('a thematic break at the top is not front matter', () => {
  expect(readFrontMatter('---\n\nText\n\n---\n\nMore').fault).toBeUndefined();
  expect(readFrontMatter('---\n# A comment\nid: x\n---\n')).toEqual({data: {id: 'x'}, end: 26});
});

test('two documents of a folder with one number: the second is told', () => {
  const text = clean.replace('Milestone 1: Core', 'Milestone 1: Core again');
  const report = check(
    [
      {path: 'a/milestone-1-core.md', text: clean},
      {path: 'a/milestone-1-core-again.md', text},
      {path: 'b/milestone-1-core.md', text: clean},
    ],
    {today: '2026-11-22'},
  );
  expect(report.documents.flatMap(({path: file, messages}) => messages.map(({ruleId, reason}) => `${file} ${ruleId} ${reason}`))).toEqual([
    'a/milestone-1-core.md metadata/title Unexpected number 1, which `milestone-1-core-again.md` has already',
  ]);
});

test('a copied title has its own finding, and none at the document it was copied from', () => {
  const right = clean.replaceAll(/(milestone) 1/gi, '$1 6');
  const report = check(
    [
      {path: 'milestone-5-core.md', text: right},
      {path: 'milestone-6-core.md', text: right},
    ],
    {today: '2026-11-22'},
  );
  expect(report.documents.flatMap(({path: file, messages}) => messages.map(({ruleId, reason}) => `${file} ${ruleId} ${reason}`))).toEqual([
    'milestone-5-core.md metadata/title Unexpected number 6 in the title, expected 5 as in the file name',
  ]);
});

test('in MDX what stands inside a component is part of the document', () => {
  const text = clean
    .replace('## Goal\n', '## Goal\n\n<details>\n<summary>Scope</summary>\n')
    .replace('## Architecture Overview', '</details>\n\n## Architecture Overview');
  const mdx = text
    .replaceAll(/<(?=[\d$%])/g, '&lt;')
    .replaceAll(/>(?=\d)/g, '&gt;')
    .replace('Map<string, Gauge>', '`Map`')
    .replace('{gauge_id}', '`id`');
  expect(check([{path: 'milestone-1-core.mdx', text: mdx}], {today: '2026-11-22'}).documents.flatMap(({messages}) => messages)).toEqual([]);
});

test('an overview without milestones gets a notice', () => {
  const {notices, documents} = check([{path: 'docs/milestones-overview.md', text: '# Overview\n\nTo be written.\n'}]);
  expect(notices).toEqual([
    {
      path: 'docs/milestones-overview.md',
      reason: 'Unexpected overview without milestones',
      note: 'Give each milestone a heading such as `## Milestone 1: Core`.',
    },
  ]);
  expect(documents[0]?.messages).toEqual([]);
});

test('a status nobody knows is unknown, never guessed', () => {
  const [document] = check([{path: 'milestone-1-core.md', text: clean.replace('Planning', 'Purple')}]).documents;
  expect(document?.status).toBe('unknown');
  expect(document?.facts.statusText).toBe('Purple');
});

test('10 MB are read', () => {
  const text = `${clean}\n\n${'Words and more words.\n\n'.repeat(450_000)}`;
  expect(text.length).toBeGreaterThan(10_000_000);
  expect(check([{path: 'milestone-1-core.md', text}], {today: '2026-11-22'}).totals.documents).toBe(1);
}, 60_000);

test('decode takes UTF-8 with and without byte order mark', () => {
  expect(decode(new TextEncoder().encode('\uFEFFä'))).toBe('ä');
  expect(decode(new TextEncoder().encode('ä'))).toBe('ä');
});
