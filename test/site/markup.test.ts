import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const theme = fileURLToPath(new URL('../../theme', import.meta.url));

/** The components in which something is written that works with some versions of React, or in production, alone. */
function componentsWith(pattern: RegExp): string[] {
  const files = readdirSync(theme, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(50);
  return files.filter((file) => pattern.test(readFileSync(path.join(theme, file), 'utf8')));
}

/** Docusaurus trims what it serves; React, in development, compares that with what a component says. */
test('no list of classes ends with a blank where one of them is left out', () => {
  expect(componentsWith(/className=\{`[^\n]*''/)).toEqual([]);
});

/** React 19.0 to 19.2 set markup again where the object is another, and take away what was served. */
test('markup is the same object each time it is given', () => {
  expect(componentsWith(/dangerouslySetInnerHTML=\{\{/)).toEqual([]);
});
