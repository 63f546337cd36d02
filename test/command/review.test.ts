import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {UsageError} from '../../src/command/define.js';
import {reviewCommand} from '../../src/command/review.js';
import type {Settings} from '../../src/settings/define.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';
import {CLEAN, CLEAN_SET, fixture} from '../fixtures.js';
import {runIn} from './run.js';

const file = 'docs/milestone-1-core.md';
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'milestones-'));
  mkdirSync(path.join(cwd, 'docs'));
  for (const name of CLEAN_SET) writeFileSync(path.join(cwd, 'docs', path.basename(name)), fixture(name));
});

afterEach(() => rmSync(cwd, {recursive: true}));

const runWith = (settings: Settings, args: readonly string[]) =>
  runIn(cwd, reviewCommand, args, {configured: {settings, file: 'milestones.config.json', locate: (one) => one}});
const run = (...args: string[]) => runWith({}, args);

const text = (): string => readFileSync(path.join(cwd, file), 'utf8');
const write = (words: string): void => writeFileSync(path.join(cwd, file), words);

test('without an item it lists what waits for a person, and where to look', async () => {
  const {status, out, err} = await run(file);
  expect({status, err}).toEqual({status: 0, err: ''});
  expect(out).toContain(`${file}: `);
  expect(out).toContain('\n  executive-summary  Executive Summary provides clear context\n    Look at Executive Summary (line 7).\n');
  expect(out).toContain(`\nSign with \`milestones review ${file} ITEM --by NAME\`.\n`);
  expect(text()).toBe(fixture(CLEAN));
});

test('with an item it signs it in the front matter, and nowhere else', async () => {
  const {status, out} = await run(file, 'executive-summary', '--by', 'Ada');
  expect({status, out}).toEqual({status: 0, out: `${file}: reviewed executive-summary: Executive Summary provides clear context\n`});
  expect(text()).toMatch(
    /^---\nreviewed:\n {2}executive-summary: \{by: Ada, on: \d{4}-\d{2}-\d{2}, content: "?[0-9a-f]{12}"?\}\n---\n\n# Milestone 1/,
  );
  expect(text().endsWith(fixture(CLEAN))).toBe(true);
  expect((await run(file)).out).toMatch(/1 item reviewed\n[^]*\n {2}executive-summary {2}.*\n {4}Reviewed by Ada on \d{4}-\d{2}-\d{2}\.\n/);
});

test('what has changed since waits again, and can be signed again', async () => {
  await run(file, 'executive-summary', '--by', 'Ada');
  write(text().replace('The core of Rainwatch', 'The heart of Rainwatch'));
  expect((await run(file)).out).toMatch(/Changed since it was reviewed by Ada on .*\.\n {4}Look at Executive Summary/);
  await run(file, 'executive-summary', '--by', 'Grace');
  expect((await run(file)).out).toContain('Reviewed by Grace');
  expect(text().match(/executive-summary:/g)).toHaveLength(1);
});

test('several items at once, in a file with line ends of Windows and a byte order mark', async () => {
  write(`\uFEFF${fixture(CLEAN).replaceAll('\n', '\r\n')}`);
  // Without the rules of drawings a second item waits for a person.
  const settings: Settings = {stages: [{...milestoneDesign, rules: ['prose/*']}]};
  const {status} = await runWith(settings, [file, 'executive-summary', 'diagrams']);
  expect(status).toBe(0);
  expect(text()).toMatch(/^\uFEFF---\r\nreviewed:\r\n {2}executive-summary: \{on: .*\}\r\n {2}diagrams: \{on: .*\}\r\n---\r\n/);
});

test('an item with findings is not signed', async () => {
  const broken = fixture(CLEAN).replace(/\*\*Key Principle\*\*.*\n/, '');
  write(broken);
  const {status, err} = await run(file, 'executive-summary', '--by', 'Ada');
  expect({status, err}).toEqual({
    status: 1,
    err: `${file}: Unexpected findings of \`executive-summary\`. Mend them first: the text that is signed must not change.\n`,
  });
  expect(text()).toBe(broken);
  expect((await run(file)).out).toContain('Has findings, which come first');
});

describe('wrong use is told with what is right', () => {
  test.each([
    [[], 'expected `milestones review FILE [ITEM…]`'],
    [['docs/nowhere.md'], 'docs/nowhere.md: Unexpected path that leads nowhere'],
    [[file, 'executive-sumary'], `Unexpected item \`executive-sumary\` of ${file}, expected \`executive-summary\``],
    [[file, 'goal'], `Unexpected item \`goal\` of ${file}, which its rules decide, expected \`executive-summary\``],
    [[file, '--who', 'Ada'], 'Unexpected option `--who`, expected one of `--config`, `--by`'],
  ])('%j', async (args, message) => {
    const error = await run(...args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toContain(message);
  });

  test('a file of no stage', async () => {
    writeFileSync(path.join(cwd, 'docs/notes.md'), '# Notes\n');
    await expect(run('docs/notes.md')).rejects.toThrow('Unexpected file `docs/notes.md`, expected a stage document');
  });

  test('front matter that cannot be edited', async () => {
    write(`---\na: [\n---\n\n${fixture(CLEAN)}`);
    await expect(run(file, 'executive-summary')).rejects.toThrow(UsageError);
  });
});
