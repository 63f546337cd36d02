import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const theme = fileURLToPath(new URL('../../theme', import.meta.url));

/** Docusaurus trims what it serves; React, in development, compares that with what a component says. */
test('no list of classes ends with a blank where one of them is left out', () => {
  const files = readdirSync(theme, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.tsx'));
  const found = files.filter((file) => /className=\{`[^\n]*''/.test(readFileSync(path.join(theme, file), 'utf8')));
  expect(files.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
