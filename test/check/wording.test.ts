import {describe, expect, test} from 'vitest';
import {prose} from '../../src/check/prose/index.js';
import {cleanDocuments, findingsIn, lineOf, put} from './clean-documents.js';
import {harmlessWordings} from './harmless-wordings.js';
import {wordings} from './wording-mutations.js';

describe.each(cleanDocuments.map((one) => [one.name, one] as const))('in the document on %s', (_name, one) => {
  test('there is nothing to find', () => {
    expect(findingsIn(one.files)).toEqual([]);
  });

  const defects = Object.entries(wordings).flatMap(([rule, list]) => list.map(([slot, words, at]) => [rule, slot, words, at] as const));
  test.each(defects)('%s: %s: %s', (rule, slot, words, at) => {
    const changed = put(one, slot, words);
    const line = lineOf(changed.text, at ?? changed.words);
    expect(findingsIn({...one.files, [one.path]: changed.text})).toEqual([`${one.path}:${line} ${rule}`]);
  });

  test.each(harmlessWordings)('nothing is wrong with %s: %s', (slot, words) => {
    const {text} = put(one, slot, words);
    expect(findingsIn({...one.files, [one.path]: text})).toEqual([]);
  });
});

test('every rule of wording has words that break it', () => {
  expect(prose.filter(({id}) => (wordings[id] ?? []).length === 0).map(({id}) => id)).toEqual([]);
});
