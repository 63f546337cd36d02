import {expect, test} from 'vitest';
import {renderAscii} from '../../../src/diagram/index.js';
import {KINDS} from './kinds.js';

test.each(KINDS)('%s: %s', (kind, _, text) => {
  const {svg, kind: found} = renderAscii(text);
  expect(found).toBe(kind);
  expect(svg === '').toBe(kind === 'none');
});

test('an author can have anything drawn, or nothing', () => {
  expect(renderAscii('two words', {draw: true})).toMatchObject({kind: 'other', svg: expect.stringContaining('>two words</text>')});
  expect(renderAscii('┌─┐\n│a│\n└─┘', {draw: false})).toMatchObject({kind: 'none', svg: ''});
});
