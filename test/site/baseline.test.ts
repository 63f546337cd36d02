import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {applyBaseline, updated} from '../../src/check/baseline/baseline.js';
import {EMPTY, writeBaseline} from '../../src/check/baseline/baseline-file.js';
import {check} from '../../src/check/check.js';
import {withBaseline} from '../../src/site/baseline.js';
import {CLEAN, fixture} from '../fixtures.js';

const text = fixture(CLEAN).replace('**Status**: Planning', '**Status**: Nearly there');
const files = [{path: 'docs/milestone-1-core.md', text}];
const report = check(files, {today: '2026-11-22', settings: {rules: {'links/broken': 'off'}}});
let site = '';

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'milestones-'));
  mkdirSync(path.join(site, 'docs'));
});

afterEach(() => rmSync(site, {recursive: true}));

test('what the baseline knows fails no build, and the pages keep it', async () => {
  const nameOf = (one: string): string => path.posix.relative('docs', one);
  const baseline = updated(applyBaseline(report, EMPTY, {files, nameOf, isGone: () => false}), true);
  writeFileSync(path.join(site, 'docs/known.json'), writeBaseline(baseline));
  const [gated] = await withBaseline([{report, files}], {settings: {baseline: 'known.json'}, file: 'docs/milestones.config.js'}, site);
  expect(gated?.totals).toMatchObject({errors: 0, known: 1});
  expect(report.totals.errors).toBe(1);
});

test('without one the reports are as they are', async () => {
  expect(await withBaseline([{report, files}], {settings: {}, file: 'docusaurus.config.js'}, site)).toEqual([report]);
});

test.each([
  [undefined, 'Unexpected baseline that is not there'],
  ['{"version": 2, "findings": []}', 'Unexpected version 2 of the baseline, expected 1'],
])('one that cannot be read (%s) is told once, and all findings count', async (written, reason) => {
  if (written !== undefined) writeFileSync(path.join(site, 'known.json'), written);
  const reports = await withBaseline(
    [
      {report, files},
      {report, files},
    ],
    {settings: {baseline: 'known.json'}, file: 'docusaurus.config.js'},
    site,
  );
  expect(reports.map(({totals}) => totals.errors)).toEqual([1, 1]);
  expect(reports.flatMap(({notices}) => notices)).toMatchObject([{path: 'known.json', reason: expect.stringContaining(reason)}]);
});
