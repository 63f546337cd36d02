import {describe, expect, test} from 'vitest';
import {agreement} from '../../src/check/agreement/index.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';
import {rulesOf} from '../../src/stage/rules.js';
import {agreementMutations, type AgreementMutation} from './agreement-mutations.js';
import {cleanDocuments, findingsAlone, findingsIn, lineOf, seeds, type CleanDocument} from './clean-documents.js';
import {seedsMutations} from './seeds-mutations.js';

/** Replaces what must be there. */
function swapped(text: string, find: string | RegExp, replacement: string): string {
  const result = typeof find === 'string' ? text.replace(find, () => replacement) : text.replace(find, replacement);
  if (result === text) throw new Error(`the clean document has no ${String(find)}`);
  return result;
}

describe('one defect of structure gives exactly its finding, on its line', () => {
  const alone = seeds.files[seeds.path] ?? '';

  test.each(seedsMutations.map((mutation) => [mutation[0], mutation[1], mutation] as const))('%s: %s', (rule, _name, mutation) => {
    const [, , at, ...changes] = mutation;
    const text = changes.reduce((before, [find, replacement]) => swapped(before, find, replacement), alone);
    expect(findingsAlone({[seeds.path]: text})).toEqual([`${seeds.path}:${lineOf(text, at)} ${rule}`]);
  });

  test('every rule of the structure has one', () => {
    const shown = new Set(seedsMutations.map(([rule]) => rule));
    expect(
      rulesOf(milestoneDesign)
        .map(({id}) => id)
        .filter((id) => !shown.has(id)),
    ).toEqual([]);
  });
});

describe.each(cleanDocuments.map((one) => [one.name, one] as const))('one difference from the overview is told once: %s', (name, one) => {
  test.each((agreementMutations[name] ?? []).map((mutation) => [mutation.rule, mutation.name, mutation] as const))(
    '%s: %s',
    (rule, _name, mutation) => {
      const {files, at} = differing(one, mutation);
      expect(findingsIn(files)).toEqual([`${at} ${rule}`]);
    },
  );
});

function differing(
  one: CleanDocument,
  {changed, find, replacement, at, told}: AgreementMutation,
): {files: Record<string, string>; at: string} {
  const path = changed === 'document' ? one.path : one.overview;
  const files = {...one.files, [path]: swapped(one.files[path] ?? '', find, replacement)};
  const place = told === 'overview' ? one.overview : one.path;
  return {files, at: `${place}:${lineOf(files[place] ?? '', at)}`};
}

test('a document that no overview names is told once', () => {
  const path = 'clean-seeds/milestone-4-tests.md';
  const text = swapped(seeds.files[seeds.path] ?? '', '# Milestone 2: Lending', '# Milestone 4: Tests');
  expect(findingsIn({...seeds.files, [path]: text})).toEqual([`${path}:${lineOf(text, '# Milestone 4')} overview/missing-document`]);
});

test('every rule of agreement has a difference that shows it', () => {
  const shown = new Set(Object.values(agreementMutations).flatMap((list) => list.map(({rule}) => rule)));
  expect(agreement.map(({id}) => id).filter((id) => !shown.has(id))).toEqual([]);
});
