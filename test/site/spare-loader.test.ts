import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import spareLoader from '../../src/site/spare-loader.js';

const THEME = new URL('../../lib/theme/', import.meta.url);
const spared = (source: string): string => spareLoader.call({} as ThisParameterType<typeof spareLoader>, source);
const files = readdirSync(fileURLToPath(THEME), {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
const texts = files.map((file) => readFileSync(new URL(file, THEME), 'utf8'));

test('what only translators read is taken out, and nothing else', () => {
  const call = `translate({\n id: 'a.b',\n message: "It\\'s {count}",\n description: 'For \\'whom\\'',\n}, {count})`;
  expect(spared(call)).toBe(`translate({\n id: 'a.b',\n message: "It\\'s {count}",\n }, {count})`);
  expect(spared(`_jsx(Translate, { id: "a.b", description: "c", values: { d }, children: 'e' })`)).toBe(
    `_jsx(Translate, { id: "a.b", values: { d }, children: 'e' })`,
  );
  for (const other of [`{ id: 'a', description: text }`, `{ title: 'a', description: 'b' }`]) expect(spared(other)).toBe(other);
});

test('no word of the compiled theme keeps its description, and each keeps its id and its message', () => {
  const all = texts.join('\n');
  const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  expect(count(all, /description: ['"]/g)).toBeGreaterThan(100);
  expect(count(spared(all), /description: ['"]/g)).toBe(0);
  for (const kept of [/id: ['"]milestones\./g, /message: ['"]/g]) expect(count(spared(all), kept)).toBe(count(all, kept));
});
