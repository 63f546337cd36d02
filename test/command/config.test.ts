import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {checkCommand} from '../../src/command/check.js';
import {CLEAN, fixture} from '../fixtures.js';
import {runIn} from './run.js';

// The built command, as users run it: `npm test` builds first.
const cli = fileURLToPath(new URL('../../lib/cli.js', import.meta.url));
const OFF = "{rules: {'metadata/status': 'off'}}";
const NAMES = fixture(CLEAN).replace('**Status**: Planning', '**Status**: Nearly there');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'milestones-config-'));
  put('docs/milestone-1-core.md', NAMES);
});

afterEach(() => rmSync(folder, {recursive: true}));

function put(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
}

function run(args: readonly string[], cwd = '.'): {status: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
    cwd: path.join(folder, cwd),
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'},
  });
  return {status, out: stdout, err: stderr};
}

/** Whether the one rule that these settings switch off was in force. */
async function findsStatus(args: readonly string[] = [], cwd = '.'): Promise<boolean> {
  const {out, err} = await runIn(path.join(folder, cwd), checkCommand, args);
  expect(err).toBe('');
  return out.includes('metadata/status');
}

test('without a config file the defaults hold', async () => {
  expect(await findsStatus()).toBe(true);
  expect(run(['config']).out).toContain('Settings: none found, so the defaults hold\n');
});

describe('settings are read from', () => {
  test.each<[string, string]>([
    ['milestones.config.ts', `const level = 'off' as const;\nexport default {rules: {'metadata/status': level}};\n`],
    ['milestones.config.mts', `export default ${OFF};\n`],
    ['milestones.config.js', `export default ${OFF};\n`],
    ['milestones.config.mjs', `const wait = await Promise.resolve(${OFF});\nexport default wait;\n`],
    ['milestones.config.cjs', `module.exports = ${OFF};\n`],
    ['milestones.config.json', '{"rules": {"metadata/status": "off"}}'],
    ['milestones.config.js', `export default async () => (${OFF});\n`],
    ['docusaurus.config.ts', `export default {plugins: [['docusaurus-plugin-milestones', ${OFF}]]} as object;\n`],
    [
      'docusaurus.config.js',
      `export default async function config() {\n  return {plugins: ['other', ['milestones', {...${OFF}, path: 'status'}]]};\n}\n`,
    ],
    ['docusaurus.config.js', `module.exports = {plugins: [[function pluginMilestones() {}, ${OFF}]]};\n`],
    [
      'docusaurus.config.mjs',
      `export default {plugins: [['/repo/node_modules/docusaurus-plugin-milestones/lib/index.js', ${OFF}], null]};\n`,
    ],
  ])('%s: %s', async (name, text) => {
    put(name, text);
    expect(await findsStatus()).toBe(false);
  });

  test('the default export as `defineConfig` gives it', async () => {
    const entry = new URL('../../lib/settings/index.js', import.meta.url).href;
    put('milestones.config.ts', `import {defineConfig} from '${entry}';\nexport default defineConfig(${OFF});\n`);
    expect(await findsStatus()).toBe(false);
  });

  test('the file that --config names, before any other', async () => {
    put('milestones.config.json', '{}');
    put('team/strict.json', '{"rules": {"metadata/status": "off"}}');
    expect(await findsStatus()).toBe(true);
    expect(await findsStatus(['--config', 'team/strict.json'])).toBe(false);
  });

  test('milestones.config before the config of a site', async () => {
    put('milestones.config.json', '{}');
    put('docusaurus.config.js', `export default {plugins: [['milestones', ${OFF}]]};\n`);
    expect(await findsStatus()).toBe(true);
  });

  test('the folders above, up to the root of the repository', async () => {
    put('milestones.config.json', '{"rules": {"metadata/status": "off"}}');
    expect(await findsStatus(['.'], 'docs')).toBe(true);
    mkdirSync(path.join(folder, '.git'));
    expect(await findsStatus(['.'], 'docs')).toBe(false);
    mkdirSync(path.join(folder, 'docs/.git'));
    expect(await findsStatus(['.'], 'docs')).toBe(true);
  });

  test('no config of a site that does not use the plugin', async () => {
    put('docusaurus.config.js', "throw new Error('this needs what is not installed');\n");
    expect(await findsStatus()).toBe(true);
  });
});

test('globs are relative to the folder of the config file, wherever the command runs', async () => {
  put('milestones.config.json', `{"overrides": [{"files": "docs/**", "rules": {"*": "off"}}]}`);
  expect(await findsStatus()).toBe(false);
  expect(await findsStatus(['.', '--config', '../milestones.config.json'], 'docs')).toBe(false);
  expect(await findsStatus([`${path.basename(folder)}/docs`, '--config', `${path.basename(folder)}/milestones.config.json`], '..')).toBe(
    false,
  );
});

describe('what cannot be used is told with file and place, and ends with status 2', () => {
  test.each<[string, string, string]>([
    [
      'milestones.config.ts',
      'export default {\n  rules: {goal: 1,\n;\n',
      'milestones.config.ts: Unexpected syntax (Unexpected token) at 3:1, expected a file that exports its settings.\n',
    ],
    [
      'milestones.config.js',
      'const a = 1;\n\nexport default {a: boom.x};\n',
      'milestones.config.js: Unexpected error while it was loaded (boom is not defined) at line 3, expected',
    ],
    ['milestones.config.mjs', "throw 'no';\n", 'milestones.config.mjs: Unexpected error while it was loaded (no), expected a file'],
    [
      'milestones.config.ts',
      "import './gone.js';\n",
      "milestones.config.ts: Unexpected error while it was loaded (Cannot find module './gone.js'",
    ],
    ['milestones.config.json', '{\n  "rules": {},\n}', 'milestones.config.json: Unexpected syntax ('],
    ['milestones.config.json', '{\n  "rules": {},\n}', ') at 3:1, expected'],
    ['milestones.config.js', 'export const rules = 1;\n', 'milestones.config.js: Unexpected `1` in `rules`, expected an object such as'],
    [
      'docusaurus.config.js',
      "export default {plugins: [['milestones', {rules: {goals: 'off'}}]]};\n",
      'docusaurus.config.js: Unexpected rule `goals` in `rules`, expected `goal` or another of ',
    ],
  ])('%s: %j', (name, text, message) => {
    put(name, text);
    const {status, out, err} = run(['check']);
    expect({status, out}).toEqual({status: 2, out: ''});
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toContain('    at ');
  });

  test('every fault on a line of its own', () => {
    put('milestones.config.json', '{"rules": {"goal": "x", "why": "y"}, "preset": "z"}');
    const {status, err} = run(['check']);
    expect(status).toBe(2);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => /in `(.*?)`/.exec(line)?.[1]),
    ).toEqual(['rules.goal', 'rules.why', 'preset']);
  });

  test('two config files', () => {
    put('milestones.config.ts', 'export default {};\n');
    put('milestones.config.json', '{}');
    expect(run(['check'])).toEqual({
      status: 2,
      out: '',
      err: 'milestones.config.json: Unexpected second config file beside `milestones.config.ts`, expected one of them.\n',
    });
  });

  test.each([
    ['gone.json', 'gone.json: Unexpected path that leads nowhere, expected a config file.\n'],
    ['docs/milestone-1-core.md', 'docs/milestone-1-core.md: Unexpected ending, expected `.ts`, `.mts`'],
    [
      'docusaurus.config.js',
      'docusaurus.config.js: Unexpected config of a site without docusaurus-plugin-milestones, expected one that uses it',
    ],
  ])('--config %s', (file, message) => {
    put('docusaurus.config.js', 'export default {};\n');
    const {status, err} = run(['check', '--config', file]);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});

describe('config', () => {
  const given = {
    preset: 'strict',
    rules: {'components/count': ['warn', {max: 8}], 'prose/*': 'warn'},
    statusSeverity: {unknown: {'goal/*': 'off'}},
    overrides: [{files: 'docs/**', rules: {why: 'off'}}],
    waivers: {requireReason: false},
  };

  /** The cells of the row that begins so. */
  function row(out: string, name: string): string[] | undefined {
    const line = out.split('\n').find((one) => one.startsWith(`${name} `));
    return line?.split(/ {2,}/);
  }

  beforeEach(() => put('milestones.config.json', JSON.stringify(given)));

  test('shows every setting with its origin', () => {
    const {status, out} = run(['config']);
    expect(status).toBe(0);
    expect(out).toContain('Settings: milestones.config.json\n');
    expect(row(out, 'preset')).toEqual(['preset', 'strict', 'milestones.config.json']);
    expect(row(out, 'statuses')).toEqual(['statuses', 'Planning, In Progress, Complete', 'default']);
    expect(row(out, 'waivers.requireReason')).toEqual(['waivers.requireReason', 'false', 'milestones.config.json']);
    expect(row(out, 'overrides[0].rules.why')).toEqual(['overrides[0].rules.why', 'off', 'milestones.config.json']);
    expect(row(out, 'goal')).toEqual(['goal', 'error', 'preset']);
    expect(row(out, 'components/count')).toEqual(['components/count', 'warning', 'min 3, max 8', "rules['components/count']"]);
    expect(row(out, 'prose/timeline')?.slice(0, 2)).toEqual(['prose/timeline', 'warning']);
    expect(row(out, 'why')).toEqual(['why', 'error', 'preset']);
  });

  test('with a document shows what holds for it', () => {
    const {status, out} = run(['config', 'docs/milestone-1-core.md']);
    expect(status).toBe(0);
    expect(out).toContain('Document: docs/milestone-1-core.md (milestone-design, unknown)\n');
    expect(row(out, 'why')).toEqual(['why', 'off', 'overrides[0].rules.why']);
    expect(row(out, 'goal/proves')).toEqual(['goal/proves', 'off', "statusSeverity.unknown['goal/*']"]);
  });

  test('--json says the same to a program', () => {
    const {out} = run(['config', 'docs/milestone-1-core.md', '--json']);
    const shown = JSON.parse(out);
    expect(shown).toMatchObject({
      file: 'milestones.config.json',
      path: 'docs/milestone-1-core.md',
      stage: 'milestone-design',
      status: 'unknown',
    });
    expect(shown.settings).toContainEqual({name: 'preset', value: 'strict', from: 'preset'});
    expect(shown.rules).toContainEqual({
      ruleId: 'components/count',
      stage: 'milestone-design',
      level: 'warning',
      from: "rules['components/count']",
      options: {min: {value: 3, from: 'default'}, max: {value: 8, from: "rules['components/count']"}},
    });
  });

  test('a path that is no stage document is refused', () => {
    put('docs/notes.md', '# Notes');
    expect(run(['config', 'docs/notes.md'])).toMatchObject({status: 2, out: '', err: expect.stringContaining('expected a stage document')});
    expect(run(['config', 'a.md', 'b.md'])).toMatchObject({status: 2, err: expect.stringContaining('Unexpected second path `b.md`')});
  });
});
