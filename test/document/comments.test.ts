import {expect, test} from 'vitest';
import {commentsOf} from '../../src/document/comments.js';
import {headingsOf} from '../../src/document/headings.js';
import {read} from '../../src/document/read.js';

const found = (text: string, path = 'a.md') =>
  commentsOf(read(path, text)).map(({text: said, place, isAlone}) => [said, place.line, place.column, place.endLine, isAlone]);

test.each([
  ['alone', 'Text.\n\n<!-- milestones-disable a -->\n', ['milestones-disable a', 3, 1, 3, true]],
  ['behind words', 'Text. <!-- milestones-disable a -->\n', ['milestones-disable a', 1, 7, 1, false]],
  ['in a list item', '- One\n  <!-- milestones-disable a -->\n- Two\n', ['milestones-disable a', 2, 3, 2, true]],
  ['at the end of a list item', '- One <!-- milestones-disable a -->\n- Two\n', ['milestones-disable a', 1, 7, 1, false]],
  ['in a quote', '> <!-- milestones-disable a\n> b -->\n', ['milestones-disable a b', 1, 3, 2, true]],
  ['in a cell', '| a | b |\n|---|---|\n| 1 | 2 <!-- milestones-disable a --> |\n', ['milestones-disable a', 3, 9, 3, false]],
  ['behind the last cell', '| a | b |\n|---|---|\n| 1 | 2 | <!-- milestones-disable a -->\n', ['milestones-disable a', 3, 11, 3, false]],
  ['in a heading', '## Goal <!-- milestones-disable a -->\n', ['milestones-disable a', 1, 9, 1, false]],
  ['behind front matter', '---\na: b\n---\n<!--milestones-disable a-->\n', ['milestones-disable a', 4, 1, 4, true]],
  ['without an end', 'Text.\n\n<!-- milestones-disable a\nText.\n', ['milestones-disable a', 3, 1, 3, true]],
])('a comment %s', (_, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ['a fence', '```md\n<!-- milestones-disable a -->\n```\n'],
  ['a fence in a list', '- One\n\n  ```md\n  <!-- milestones-disable a -->\n  ```\n'],
  ['inline code', 'Write `<!-- milestones-disable a -->` there.\n'],
  ['front matter', '---\na: "<!-- milestones-disable a -->"\n---\n'],
  ['indented code', 'Text.\n\n    <!-- milestones-disable a -->\n'],
])('none in %s', (_, text) => {
  expect(found(text)).toEqual([]);
  expect(found(text, 'a.mdx')).toEqual([]);
});

test('in MDX both forms, also behind what MDX refuses', () => {
  const text = '# A {/* milestones-disable a */}\n\n<!-- milestones-enable a -->\n';
  const words = [
    ['milestones-disable a', 1, 5, 1, false],
    ['milestones-enable a', 3, 1, 3, true],
  ];
  expect(found(text, 'a.mdx')).toEqual(words);
  expect(found(`${text}\n<3\n`, 'a.mdx')).toEqual(words);
});

test('comments of MDX are none of its words', () => {
  const [heading] = read('a.mdx', '# A {/* of B */}\n').root.children;
  expect(heading).toMatchObject({
    type: 'heading',
    children: [
      {type: 'text', value: 'A '},
      {type: 'html', value: '/* of B */'},
    ],
  });
});

test.each([
  ['# A {/* #b */}', 'a.mdx', 'b'],
  ['# A <!-- #b -->', 'a.md', 'b'],
  ['# A {/* of B */}', 'a.mdx', 'a--of-b-'],
  ['# A <!-- of B -->', 'a.md', 'a-'],
])('the id of %s in %s is that of Docusaurus', (text, path, id) => {
  expect(headingsOf(read(path, text).root).map(({slug}) => slug)).toEqual([id]);
});
