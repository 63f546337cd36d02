import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';
import {rulesOf} from '../../src/stage/rules.js';
import {expectedIn, foundIn} from '../expected.js';
import {CLEAN, CLEAN_SET, fixture} from '../fixtures.js';
import {mutations} from './mutations.js';

const today = '2026-11-22';
const clean = fixture(CLEAN);

function findings(text: string): string[] {
  const [document] = check([{path: 'docs/milestone-1-core.md', text}], {today}).documents;
  return foundIn(document?.messages ?? []);
}

test('the clean documents have no finding', () => {
  const report = check(
    CLEAN_SET.map((path) => ({path, text: fixture(path)})),
    {today},
  );
  expect(report.documents.flatMap(({messages}) => foundIn(messages))).toEqual([]);
  expect(report.notices).toEqual([]);
  expect(report.totals).toEqual({documents: 3, errors: 0, warnings: 0, waived: 0});
});

describe('one defect gives exactly its finding, on its line', () => {
  test.each(mutations.map((mutation) => [mutation.rule, mutation.name, mutation] as const))('%s: %s', (_rule, _name, {change}) => {
    const text = change(clean);
    const expected = expectedIn(text);
    expect(findings(text)).toEqual(expected);
    expect(expected).toHaveLength(1);
  });
});

test('every rule of the structure has a defect that shows it', () => {
  const shown = new Set(mutations.map(({rule}) => rule));
  expect(
    rulesOf(milestoneDesign)
      .map(({id}) => id)
      .filter((id) => !shown.has(id)),
  ).toEqual([]);
});
