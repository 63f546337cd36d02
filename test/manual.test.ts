import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {check} from '../src/check/check.js';
import {commands} from '../src/command/commands.js';
import {usageOf} from '../src/command/usage.js';
import {getSwizzleConfig} from '../lib/index.js';
import {DEFAULT_OPTIONS} from '../src/options.js';
import {reporters} from '../src/reporters/index.js';
import {stylish} from '../src/reporters/stylish.js';
import {stages} from '../src/stage/index.js';
import {milestoneDesign} from '../src/stage/milestone-design/index.js';

const docs = fileURLToPath(new URL('../example-site/docs/', import.meta.url));

function page(name: string): string {
  return readFileSync(`${docs}${name}`, 'utf8');
}

describe('the manual names', () => {
  test.each(Object.keys(DEFAULT_OPTIONS))('the option %s', (name) => {
    expect(page('manual/options.md')).toContain(`\n## ${name}\n`);
    expect(readFileSync(`${docs}../../README.md`, 'utf8')).toContain(`| \`${name}\` |`);
  });

  test.each([...new Set(commands.flatMap((command) => usageOf(command).match(/--[a-z-]+/g)))])('the command line option %s', (name) => {
    expect(page('manual/command-line.md')).toContain(`| \`${name}`);
  });

  test.each(Object.keys(reporters))('the reporter %s', (name) => {
    expect(page('manual/command-line.md')).toContain(`\`${name}\``);
  });

  test.each(milestoneDesign.checklist.flatMap(({title, items}) => [title, ...items.map(({text}) => text)]))(
    'the checklist entry "%s"',
    (text) => {
      expect(page('manual/checklist.md')).toContain(text);
    },
  );

  test.each(Object.keys(getSwizzleConfig().components))('the component %s', (name) => {
    expect(page('manual/styling.md')).toContain(`\`${name}\``);
  });

  test.each(stages.flatMap(({files, notFiles = []}) => [...files, ...notFiles]))('the file name %s', (name) => {
    expect(page('manual/install.md')).toContain(`\`${name}\``);
  });
});

test('the output shown is that of the command', () => {
  const files = readdirSync(`${docs}demo`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({path: `docs/demo/${name}`, text: page(`demo/${name}`)}));
  const report = check(files, {today: '2026-11-22'});
  expect(page('manual/command-line.md')).toContain(stylish(report, {}));
});

test.each(commands)('the usage shown is that of `$name`', (command) => {
  expect(page('manual/command-line.md')).toContain(usageOf(command));
});
