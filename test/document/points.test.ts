import {expect, test} from 'vitest';
import {writtenPoints} from '../../src/document/points.js';
import {read} from '../../src/document/read.js';

/** Every point with the line it begins in. */
function points(text: string): string[] {
  return writtenPoints(read('a.md', text).root.children).map(({text: words, place}) => `${place.line} ${words}`);
}

test.each([
  ['in a fence', '```sh\na\n\n\n  b\n```\n', ['2 a', '5   b']],
  ['in a fence that begins and ends with blank lines', '~~~\n\na\n\n~~~\n', ['3 a']],
  ['in a fence that stays open', '```\na\n\nb\n', ['2 a', '4 b']],
  ['indented', 'Words\n\n    a\n\n    b\nMore\n', ['1 Words', '3 a', '5 b', '6 More']],
  ['with other line ends', '    a\r\n\r\n    b\r\n\r\n```\r\nc\r\n\r\nd\r\n```\r\n', ['1 a', '3 b', '6 c', '8 d']],
  ['in a list item', '- Words\n\n      a\n\n      b\n\n  ```\n  c\n\n  d\n  ```\n', ['1 Words', '3 a', '5 b', '8 c', '10 d']],
  ['in a quote', '> ```\n> a\n>\n> b\n> ```\n', ['2 a', '4 b']],
])('lines of code have their own lines: %s', (_, text, expected) => {
  expect(points(text)).toEqual(expected);
});
