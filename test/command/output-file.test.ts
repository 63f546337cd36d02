import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {checkCommand} from '../../src/command/check.js';
import {CLEAN, fixture} from '../fixtures.js';
import {runIn} from './run.js';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'milestones-'));
  writeFileSync(path.join(cwd, 'milestone-1-core.md'), fixture(CLEAN).replace('**Status**: Planning', '**Status**: Soon'));
});

afterAll(() => rmSync(cwd, {recursive: true}));

const check = (...args: string[]) => runIn(cwd, checkCommand, args, {color: true, folders: ['.']});

test('the report goes into the file, made with its folder, and the totals to the terminal', async () => {
  const {status, out, err} = await check('--reporter', 'stylish', '--output-file', 'reports/new/milestones.txt');
  expect({status, out}).toEqual({status: 1, out: ''});
  expect(err).toMatch(/^reports\/new\/milestones\.txt: \d+ errors?, \d+ warnings? in 1 document\n$/);
  const text = readFileSync(path.join(cwd, 'reports/new/milestones.txt'), 'utf8');
  expect(text).toContain('metadata/status');
  expect(text).not.toContain('\u001B');
});

test('a document is never overwritten', async () => {
  const before = readFileSync(path.join(cwd, 'milestone-1-core.md'), 'utf8');
  await expect(check('--output-file', './milestone-1-core.md')).rejects.toThrow(
    'Unexpected `--output-file ./milestone-1-core.md`, which the check itself reads, expected another path',
  );
  expect(readFileSync(path.join(cwd, 'milestone-1-core.md'), 'utf8')).toBe(before);
});

test('neither are the settings and the baseline', async () => {
  const settings = '{"baseline": "known.json"}';
  writeFileSync(path.join(cwd, 'milestones.config.json'), settings);
  await check('--update-baseline');
  const baseline = readFileSync(path.join(cwd, 'known.json'), 'utf8');
  for (const file of ['known.json', 'milestones.config.json'])
    await expect(check('--output-file', file)).rejects.toThrow(`Unexpected \`--output-file ${file}\`, which the check itself reads`);
  expect(readFileSync(path.join(cwd, 'known.json'), 'utf8')).toBe(baseline);
  expect(readFileSync(path.join(cwd, 'milestones.config.json'), 'utf8')).toBe(settings);
  rmSync(path.join(cwd, 'milestones.config.json'));
});

test('a path that cannot be written is refused in one sentence', async () => {
  await expect(check('--output-file', 'milestone-1-core.md/report.txt')).rejects.toThrow(
    /^Unexpected `--output-file milestone-1-core\.md\/report\.txt` that cannot be written \((?:EEXIST|ENOTDIR)\), expected/,
  );
});

test('a rule is described in the log of code scanning', async () => {
  const {out} = await check('--reporter', 'sarif');
  const rules = JSON.parse(out).runs[0].tool.driver.rules as {id: string; shortDescription: {text: string}}[];
  expect(rules.find(({id}) => id === 'metadata/status')?.shortDescription.text).toMatch(/^`Status` stands at the top/);
});
