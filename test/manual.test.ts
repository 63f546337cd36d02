import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runInNewContext} from 'node:vm';
import {describe, expect, test} from 'vitest';
import {check} from '../src/check/check.js';
import {commands} from '../src/command/commands.js';
import {usageOf} from '../src/command/usage.js';
import {getSwizzleConfig} from '../lib/index.js';
import {DEFAULT_OPTIONS} from '../src/options.js';
import {readSettings} from '../src/check/settings.js';
import {configCommand} from '../src/command/config.js';
import type {Settings} from '../src/settings/define.js';
import {SETTING_NAMES} from '../src/settings/names.js';
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

  test.each(SETTING_NAMES)('the setting %s', (name) => {
    expect(page('manual/configuration.md')).toContain(`\n## ${name}\n`);
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

const configuration = page('manual/configuration.md');
const examples = [...configuration.matchAll(/```ts title="milestones\.config\.ts"\n[^]*?defineConfig\(([^]*?)\);\n```/g)].map(
  ([, text]) => text ?? '',
);

/** Settings as a page shows them. */
function settingsIn(text: string): Settings {
  return runInNewContext(`(${text})`) as Settings;
}

test.each(examples)('the settings of the manual are right: %s', (text) => {
  expect(readSettings(settingsIn(text))).toHaveProperty('settings');
});

test('the manual shows settings', () => {
  expect(examples.length).toBeGreaterThan(8);
});

test('the settings in force are as shown', async () => {
  const given = /```json title="milestones\.config\.json"\n([^]*?)```/.exec(configuration)?.[1] ?? '';
  const shown = /```text\n(Settings: [^]*?)```/.exec(configuration)?.[1] ?? '';
  const configured = {settings: settingsIn(given), file: 'milestones.config.json', locate: (path: string) => path};
  let out = '';
  const terminal = {
    cwd: `${docs}..`,
    color: false,
    folders: ['docs'],
    configured,
    err: () => {},
    out: (text: string) => void (out += text),
  };
  await configCommand(['docs/demo/milestone-3-tool-care.md'], terminal);
  const lines = shown.trim().split('\n');
  expect(lines.length).toBeGreaterThan(12);
  // Columns are as wide as their longest cell, of which an excerpt shows only some.
  const cells = (line: string): string => line.replace(/ {2,}/g, ' | ');
  const all = new Set(out.split('\n').map(cells));
  expect(lines.map(cells).filter((line) => line !== '…' && !all.has(line))).toEqual([]);
});

test('wrong settings are refused as shown', () => {
  const read = readSettings({preset: 'strickt', rules: {'components/count': ['warn', {max: '8'}]}, statusSeverity: {Done: {}}});
  const faults = 'faults' in read ? read.faults : [];
  expect(faults).toHaveLength(3);
  for (const fault of faults) expect(configuration).toContain(`milestones.config.json: ${fault}.\n`);
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
