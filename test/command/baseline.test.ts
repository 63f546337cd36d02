import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {checkCommand} from '../../src/command/check.js';
import {UsageError} from '../../src/command/define.js';
import {CLEAN, fixture} from '../fixtures.js';
import {runIn} from './run.js';

const NAME = 'milestones-baseline.json';
const broken = fixture(CLEAN)
  .replace('**Status**: Planning', '**Status**: Nearly there')
  .replace(/\*Document Status\*.*\n/, '');
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'milestones-'));
  mkdirSync(path.join(cwd, 'docs'));
  put('docs/milestone-1-core.md', broken);
  settings({});
});

afterEach(() => rmSync(cwd, {recursive: true}));

const put = (file: string, text: string): void => writeFileSync(path.join(cwd, file), text);
/** The document stands alone, so its links lead nowhere. */
const settings = (more: object): void => put('milestones.config.json', JSON.stringify({rules: {'links/broken': 'off'}, ...more}));
const baseline = (): string => readFileSync(path.join(cwd, NAME), 'utf8');

const run = (...args: string[]) => runIn(cwd, checkCommand, args);

test('it is written once, and then only what is new fails', async () => {
  expect((await run()).status).toBe(1);
  const first = await run('--baseline', NAME, '--update-baseline');
  expect(first).toEqual({
    status: 0,
    out: '0 errors, 0 warnings, 2 in the baseline in 1 document\n',
    err: `${NAME}: written with 2 findings.\n`,
  });
  expect(await run('--baseline', NAME)).toEqual({status: 0, out: first.out, err: ''});
  put('docs/milestone-1-core.md', `\n\n${broken.replace(/## Risks & Mitigation[\s\S]*?(?=## Open)/, '')}`);
  const third = await run('--baseline', NAME);
  expect(third.status).toBe(1);
  expect(third.out).toContain('1 error, 0 warnings, 2 in the baseline in 1 document\n');
});

test('an update only shrinks it, and says what it has done', async () => {
  await run('--update-baseline');
  const before = baseline();
  put('docs/milestone-1-core.md', broken.replace('Nearly there', 'Planning').replace(/## Risks & Mitigation[\s\S]*?(?=## Open)/, ''));
  expect((await run('--baseline', NAME)).err).toBe(`${NAME}: 1 finding no longer found. \`--update-baseline\` drops it.\n`);
  expect(baseline()).toBe(before);
  const update = await run('--update-baseline');
  expect(update.err).toBe(`${NAME}: 1 dropped, 1 kept, 1 new not added: mend it, or use \`--force\`.\n`);
  expect(update.status).toBe(1);
  expect(baseline()).not.toContain('"risks"');
  const forced = await run('--update-baseline', '--force');
  expect(forced).toMatchObject({status: 0, err: `${NAME}: 0 dropped, 1 kept, 1 added.\n`});
  expect(baseline()).toContain('"risks"');
});

test('what stands in it does not depend on the order of the files, and is written the same again', async () => {
  put('docs/milestone-2-more.md', broken.replaceAll(/milestone 1: core/gi, 'Milestone 2: More'));
  await run('docs/milestone-2-more.md', 'docs/milestone-1-core.md', '--update-baseline');
  const before = baseline();
  expect(before).toContain('milestone-1-core.md');
  expect(before).toContain('milestone-2-more.md');
  rmSync(path.join(cwd, NAME));
  await run('docs/milestone-1-core.md', 'docs/milestone-2-more.md', '--update-baseline');
  expect(baseline()).toBe(before);
});

test('a part of the documents updates its part', async () => {
  put('docs/milestone-2-more.md', broken.replaceAll(/milestone 1: core/gi, 'Milestone 2: More'));
  await run('--update-baseline');
  put('docs/milestone-1-core.md', fixture(CLEAN));
  expect((await run('docs/milestone-1-core.md', '--update-baseline')).err).toBe(`${NAME}: 2 dropped, 2 kept.\n`);
  expect(baseline()).toContain('milestone-2-more.md');
});

test('a renamed file keeps its findings, one that is deleted loses them', async () => {
  await run('--update-baseline');
  renameSync(path.join(cwd, 'docs/milestone-1-core.md'), path.join(cwd, 'docs/milestone-1-rainwatch-core.md'));
  expect((await run('--baseline', NAME)).out).toContain('0 errors, 0 warnings, 2 in the baseline');
  rmSync(path.join(cwd, 'docs/milestone-1-rainwatch-core.md'));
  await run('--update-baseline');
  expect(JSON.parse(baseline())).toEqual({version: 1, findings: []});
});

test('the settings may name it, relative to their own file; paths in it are relative to its folder', async () => {
  settings({baseline: `docs/${NAME}`});
  await run('--update-baseline');
  const text = readFileSync(path.join(cwd, 'docs', NAME), 'utf8');
  expect(text).toContain('"path":"milestone-1-core.md"');
  expect(await run()).toMatchObject({status: 0, err: ''});
});

describe('refused with one message', () => {
  test.each([
    [
      'a baseline that is not there',
      ['--baseline', 'nowhere.json'],
      'Unexpected baseline `nowhere.json` that is not there, expected a file; `--update-baseline` writes it',
    ],
    ['a newer baseline', ['--baseline', 'newer.json'], 'newer.json: Unexpected version 2 of the baseline, expected 1'],
    [
      'an update of a newer baseline',
      ['--baseline', 'newer.json', '--update-baseline', '--force'],
      'newer.json: Unexpected version 2 of the baseline',
    ],
    [
      'a document',
      ['--baseline', 'docs/milestone-1-core.md', '--update-baseline'],
      'docs/milestone-1-core.md: Unexpected baseline that is not JSON',
    ],
    ['a folder', ['--baseline', 'docs'], 'Unexpected baseline `docs` that cannot be read (EISDIR)'],
    ['force alone', ['--force'], 'Unexpected `--force` alone, expected it with `--update-baseline`'],
    [
      'a path that cannot be written',
      ['--baseline', 'none/b.json', '--update-baseline'],
      'Unexpected baseline `none/b.json` that cannot be written (ENOENT)',
    ],
  ])('%s', async (_, args, message) => {
    put('newer.json', '{"version": 2, "findings": []}');
    const error = await run(...args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toContain(message);
    expect(readFileSync(path.join(cwd, 'docs/milestone-1-core.md'), 'utf8')).toBe(broken);
  });
});
