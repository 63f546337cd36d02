import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {acceptCommand} from '../../src/command/accept.js';
import {checkCommand} from '../../src/command/check.js';
import {UsageError, type Run} from '../../src/command/define.js';
import {CLEAN, CLEAN_SET, fixture} from '../fixtures.js';
import {runIn} from './run.js';

const OVERVIEW = 'docs/milestones-overview.md';
const FILE = 'docs/milestone-1-core.md';
const DRIFTED = fixture(CLEAN).replace('Measure rain on ten roofs', 'Measure rain on a few roofs').replace('Target: <5%', 'Target: <8%');
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'milestones-'));
  mkdirSync(path.join(cwd, 'docs'));
  for (const name of CLEAN_SET) writeFileSync(path.join(cwd, 'docs', path.basename(name)), fixture(name));
  write(FILE, DRIFTED);
});

afterEach(() => rmSync(cwd, {recursive: true}));

const run = (command: Run, ...args: string[]) => runIn(cwd, command, args);
const accept = (...args: string[]) => run(acceptCommand, ...args);
const read = (file: string): string => readFileSync(path.join(cwd, file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(cwd, file)), {recursive: true});
  writeFileSync(path.join(cwd, file), text);
}

/** The rules of agreement that have findings. */
async function found(): Promise<string[]> {
  const {out} = await run(checkCommand, '--reporter', 'json');
  const {documents} = JSON.parse(out) as {documents: {messages: {ruleId: string}[]}[]};
  return documents.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)).filter((id) => id.startsWith('overview/'));
}

test('all differences of a document are accepted and listed', async () => {
  expect(await found()).toEqual(['overview/goal', 'overview/metrics']);
  const {status, out, err} = await accept(FILE);
  expect({status, err}).toEqual({status: 0, err: ''});
  const [, goal, metrics] = /accepted overview\/goal as ([0-9a-f]{12})\n[^]*accepted overview\/metrics as ([0-9a-f]{12})\n/.exec(out) ?? [];
  expect(out).toContain('line 15: Unexpected goal “Measure rain on a few roofs');
  expect(read(FILE)).toMatch(/^---\naccepted:\n {2}overview\/goal: .*\n {2}overview\/metrics: .*\n---\n\n# Milestone 1: Core\n/);
  expect(read(FILE)).toContain(goal ?? 'no fingerprint');
  expect(read(FILE)).toContain(metrics ?? 'no fingerprint');
  expect(read(FILE).endsWith(DRIFTED)).toBe(true);
  expect(await found()).toEqual([]);
});

test('one rule is accepted, the other is still told', async () => {
  expect((await accept(FILE, 'overview/metrics')).status).toBe(0);
  expect(await found()).toEqual(['overview/goal']);
});

test.each([
  ['the document', FILE, 'a few roofs', 'some roofs'],
  ['the overview', OVERVIEW, 'on ten roofs', 'on twelve roofs'],
])('an accepted difference is told again when %s changes, and can be accepted again', async (_side, file, before, after) => {
  await accept(FILE);
  write(file, read(file).replaceAll(before, after));
  expect(await found()).toContain('overview/goal');
  expect((await accept(FILE)).status).toBe(0);
  expect(await found()).not.toContain('overview/goal');
  expect(read(FILE).match(/overview\/goal:/g)).toHaveLength(1);
});

test('what does not change what is said changes no fingerprint', async () => {
  await accept(FILE);
  write(FILE, read(FILE).replace('Measure rain on a few roofs', 'Measure  **rain** on\na few roofs'));
  write(OVERVIEW, `${read(OVERVIEW)}\nOne more line.\n`);
  expect(await found()).toEqual([]);
});

test('an accepted difference that is gone is told', async () => {
  await accept(FILE, 'overview/goal');
  write(FILE, read(FILE).replace('a few roofs', 'ten roofs'));
  expect(await found()).toEqual(['overview/accepted', 'overview/metrics']);
});

test('line ends of Windows and a byte order mark stay', async () => {
  const windows = `\uFEFF${DRIFTED.replaceAll('\n', '\r\n')}`;
  write(FILE, windows);
  expect((await accept(FILE, 'overview/goal')).status).toBe(0);
  expect(read(FILE)).toMatch(/^\uFEFF---\r\naccepted:\r\n {2}overview\/goal: .{12,14}\r\n---\r\n\r\n# /);
  expect(read(FILE).endsWith(windows.slice(1))).toBe(true);
  expect(await found()).toEqual(['overview/metrics']);
});

test('nothing to accept', async () => {
  const before = read(FILE);
  const {status, out, err} = await accept(FILE, 'overview/phases');
  expect({status, out}).toEqual({status: 1, out: ''});
  expect(err).toContain(`${FILE}: No difference of \`overview/phases\` is left to accept.`);
  expect(read(FILE)).toBe(before);
  await accept(FILE);
  expect(await accept(FILE)).toMatchObject({
    status: 1,
    out: '',
    err: expect.stringContaining('No difference from its overview is left to accept.'),
  });
});

test('the overview may stand above the folder of the document, outside of `docs`', async () => {
  write('specs/milestones-overview.md', read(OVERVIEW));
  write('specs/one/milestone-1-core.md', DRIFTED);
  write('specs/milestones-overview.md', read(OVERVIEW).replaceAll('./milestone-1-core.md', './one/milestone-1-core.md'));
  expect((await accept('specs/one/milestone-1-core.md', 'overview/goal')).status).toBe(0);
  expect(read('specs/one/milestone-1-core.md')).toContain('overview/goal: ');
});

test.each([
  ['no file', [], /without a file, expected `milestones accept FILE/],
  [
    'a rule that is not there',
    [FILE, 'overview/gaol'],
    /Unexpected rule `overview\/gaol`, expected .*`overview\/outcomes`.*nearest is `overview\/goal`/,
  ],
  ['a rule that compares nothing', [FILE, 'goal/proves'], /Unexpected rule `goal\/proves`, expected `overview\/status`/],
  ['a file that is not there', ['docs/none.md'], /docs\/none\.md: Unexpected path that leads nowhere/],
  ['a file of no stage', ['docs/notes.md'], /expected a stage document/],
])('wrong use: %s', async (_name, args, message) => {
  write('docs/notes.md', '# Notes\n');
  await expect(accept(...args)).rejects.toThrow(UsageError);
  await expect(accept(...args)).rejects.toThrow(message);
});

test('broken front matter is refused, and the file stays as it is', async () => {
  write(FILE, `---\ntitle: [Core\n---\n\n${DRIFTED}`);
  await expect(accept(FILE)).rejects.toThrow(/docs\/milestone-1-core\.md: Unexpected front matter that is not YAML/);
  expect(read(FILE)).toBe(`---\ntitle: [Core\n---\n\n${DRIFTED}`);
});
