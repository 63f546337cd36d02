import {expect, test} from 'vitest';
import {cellsOf} from '../../../src/diagram/ascii/cells.js';

test.each([
  ['letters', 'abc', 3],
  ['Chinese', '数据', 4],
  ['Japanese', 'カタ', 4],
  ['half-width Japanese', 'ｶﾀ', 2],
  ['Korean', '한국', 4],
  ['Korean in letters', '\u1112\u1161\u11AB', 2],
  ['full-width signs', '（）', 4],
  ['an emoji', '🚀', 2],
  ['an emoji by its selector', '❤\uFE0F', 2],
  ['a sign without the selector', '❤', 1],
  ['a check mark', '✅✓', 3],
  ['a family', '👩\u200D👩\u200D👧', 2],
  ['a skin tone', '👍🏽', 2],
  ['a flag', '🇩🇪', 2],
  ['a keycap', '1\uFE0F\u20E3', 2],
  ['a combining mark', 'e\u0301', 1],
  ['a mark on nothing', '\u0301', 1],
  ['an invisible space', 'a\u200Bb', 2],
  ['Hebrew', 'שלום', 4],
  ['box characters', '┌─┐', 3],
  ['a tab', 'ab\tc', 5],
  ['a control character', 'a\u0007b', 3],
  ['half a pair', 'a\uD83Db', 3],
])('%s', (_, text, columns) => {
  expect(cellsOf(text)).toHaveLength(columns);
  expect(cellsOf(text).join('').replaceAll(' ', '')).toBe(text.replaceAll('\t', ''));
});
