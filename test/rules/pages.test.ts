import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {everyRule} from '../../src/check/rules/all-rules.js';
import {stages} from '../../src/stage/index.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';
import {pathOfRule, rulePages} from './pages.js';

const NOTE = 'Written from the definitions of the rules. To renew it: npm run rules';
const folder = fileURLToPath(new URL('../../example-site/docs/rules/', import.meta.url));
const rules = everyRule(stages);
const pages = rulePages(rules, stages, NOTE);

describe('the pages of the rules say what the rules say', () => {
  test.each(pages.map(({file, text}) => [file, text] as const))('%s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(path.join(folder, file));
  });
});

test('no page is left of a rule that is gone; delete those that are', () => {
  const there = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  expect(there.filter((file) => !pages.some((page) => page.file === file))).toEqual([]);
});

test('every address of a finding is that of a page', () => {
  const slugs = pages.flatMap(({text}) => /^slug: (.+)$/m.exec(text)?.[1] ?? []);
  expect(rules.map((rule) => pathOfRule(rule)).filter((address) => !slugs.includes(address))).toEqual([]);
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('the rules of a stage of somebody else lead to the page on such stages', () => {
  const own = everyRule([{...milestoneDesign, id: 'runbook', guidance: {}}]).find(({id}) => id === 'goal');
  expect(own && pathOfRule(own)).toBe('/manual/own-stage');
  expect(existsSync(path.join(folder, '../manual/own-stage.md'))).toBe(true);
});
