import {expect, test} from 'vitest';
import {addressNames} from '../../src/site/names.js';

function named(...documents: (readonly [string, number | null])[]): Record<string, string> {
  return Object.fromEntries(addressNames(documents.map(([path, number]) => ({path, number}))));
}

test('a number that only one document has is its name', () => {
  expect(named(['docs/milestone-1-core.md', 1], ['docs/milestone-2.6-more.md', 2.6], ['docs/roadmap.md', null])).toEqual({
    'docs/milestone-1-core.md': '1',
    'docs/milestone-2.6-more.md': '2.6',
    'docs/roadmap.md': 'roadmap',
  });
});

test('documents with one number are named by their files, whatever their order', () => {
  const documents = [
    ['docs/b/milestone-1-x.md', 1] as const,
    ['docs/a/milestone-1-x.md', 1] as const,
    ['docs/milestone-1-y.mdx', 1] as const,
  ];
  const expected = {
    'docs/a/milestone-1-x.md': 'milestone-1-x',
    'docs/b/milestone-1-x.md': 'milestone-1-x-2',
    'docs/milestone-1-y.mdx': 'milestone-1-y',
  };
  expect(named(...documents)).toEqual(expected);
  expect(named(...documents.toReversed())).toEqual(expected);
});

test('a name is no path, no number of another and no name with a meaning', () => {
  expect(
    named(
      ['docs/milestone-1-x.md', 1],
      ['docs/1.md', null],
      ['docs/All.md', null],
      ['docs/..?#%.md', null],
      ['docs/Über uns/README.md', null],
    ),
  ).toEqual({
    'docs/milestone-1-x.md': '1',
    'docs/1.md': '1-2',
    'docs/All.md': 'all-2',
    'docs/..?#%.md': 'document',
    'docs/Über uns/README.md': 'über-uns',
  });
});

test('a long name is cut', () => {
  const [name = ''] = Object.values(named([`docs/${'é'.repeat(300)}.md`, null]));
  expect([...name]).toHaveLength(80);
});
