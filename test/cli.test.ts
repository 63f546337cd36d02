import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {CLEAN, CLEAN_SET, fixture, pathOfFixture} from './fixtures.js';

// The built command, as users run it: `npm test` builds first.
const cli = fileURLToPath(new URL('../lib/cli.js', import.meta.url));
let folder = '';

function run(args: readonly string[], cwd = folder): {status: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'},
  });
  return {status, out: stdout, err: stderr};
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'milestones-'));
  mkdirSync(path.join(folder, 'docs'));
  const clean = fixture(CLEAN);
  for (const name of CLEAN_SET) {
    if (name === CLEAN) continue;
    for (const target of ['docs', '.']) writeFileSync(path.join(folder, target, path.basename(name)), fixture(name));
  }
  writeFileSync(
    path.join(folder, 'docs/milestone-1-core.md'),
    clean.replace('**Status**: Planning', '**Status**: Nearly there').replace(/\*Document Status\*.*\n/, ''),
  );
  writeFileSync(path.join(folder, 'docs/milestone-2-locked.md'), '\0GITCRYPT\0');
  writeFileSync(path.join(folder, 'warned.md'), clean.replace(/\*Document Status\*.*\n/, ''));
});

afterAll(() => rmSync(folder, {recursive: true}));

test('the folder docs is the default, and the report names place, rule, reason and remedy', () => {
  const {status, out, err} = run(['check']);
  expect(status).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "docs/milestone-1-core.md
      docs/milestone-1-core.md:3:1  error    metadata/status  Unexpected status \`Nearly there\`, expected \`Planning\`, \`In Progress\` or \`Complete\`
        Write \`**Status**: Planning\`, \`In Progress\` or \`Complete\` below the title.
      docs/milestone-1-core.md:273:1  warning  metadata/document-status  Unexpected missing \`Document Status\` at the bottom
        End the document with \`*Document Status*: Design Complete - Ready for Implementation\`.

    1 error, 1 warning in 3 documents
    "
  `);
  expect(err).toBe(
    'docs/milestone-2-locked.md: Unexpected encrypted file, expected text. Unlock it with `git-crypt unlock`, or leave it out. It was skipped.\n',
  );
});

test('json is one object and nothing else', () => {
  const {status, out} = run(['check', 'docs', '--reporter', 'json']);
  expect(status).toBe(1);
  const report = JSON.parse(out);
  expect(Object.keys(report)).toEqual(['version', 'documents', 'totals']);
  expect(report).toMatchObject({version: 1, totals: {documents: 3, errors: 1, warnings: 1}});
  expect(report.documents[0]).toMatchObject({
    path: 'docs/milestone-1-core.md',
    stage: 'milestone-design',
    title: 'Core',
    number: 1,
    status: 'unknown',
  });
  expect(report.documents[0].messages[0]).toEqual({
    ruleId: 'metadata/status',
    severity: 'error',
    reason: 'Unexpected status `Nearly there`, expected `Planning`, `In Progress` or `Complete`',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 11,
    note: 'Write `**Status**: Planning`, `In Progress` or `Complete` below the title.',
    url: 'https://docusaurus-plugin-milestones.github.io/rules/metadata/status',
  });
  expect(report.documents[0].checklist[1]).toEqual({
    id: 'goal',
    group: 'verification',
    text: "Goal section includes what it proves AND what it doesn't",
    state: 'pass',
    rules: ['goal', 'goal/*'],
    evidence: [
      {text: 'Goal', line: 15, slug: 'goal'},
      {text: 'What This Milestone Proves: 3 points', line: 19, slug: 'goal'},
      {text: 'What This Milestone Does NOT Include: 3 points', line: 24, slug: 'goal'},
    ],
  });
});

describe('exit status', () => {
  test('0 for the clean documents', () => {
    expect(run(['check', '.'], pathOfFixture('clean'))).toEqual({status: 0, out: '0 errors, 0 warnings in 3 documents\n', err: ''});
  });

  test('0 for warnings, 1 above --max-warnings', () => {
    const args = ['check', 'warned.md', '--stage', 'milestone-design'];
    expect(run(args).status).toBe(0);
    expect(run([...args, '--max-warnings', '2']).status).toBe(0);
    expect(run([...args, '--max-warnings', '1']).status).toBe(1);
  });

  test('2 for what is not there, beside the report on what is', () => {
    const {status, out, err} = run(['check', 'docs', 'nowhere.md']);
    expect(status).toBe(2);
    expect(out).toContain('1 error, 1 warning in 3 documents');
    expect(err).toContain('nowhere.md: Unexpected path that leads nowhere');
  });

  test.each([
    [['check', '--nonsense'], 'Unexpected option `--nonsense`, expected one of `--config`, `--stage`, `--reporter`, '],
    [['check', '--qiet'], '(the nearest is `--quiet`)'],
    [['check', '--config'], 'Unexpected `--config` without a value, expected `--config FILE`'],
    [['check', '--baseline='], 'Unexpected `--baseline` without a value, expected `--baseline FILE`'],
    [['check', '--max-warnings', '-1'], 'Unexpected `--max-warnings` without a value, expected `--max-warnings N`'],
    [['check', '--quiet=yes'], 'Unexpected value of `--quiet`, expected the option alone'],
    [['check', '--reporter', 'constructor'], 'Unexpected reporter `constructor`, expected `stylish`, `json`'],
    [['check', '--reporter', 'xml'], 'Unexpected reporter `xml`, expected `stylish`, `json`'],
    [['check', '--stage', 'dream'], 'Unexpected stage `dream`, expected `milestone-design`, `milestones-overview`, `architecture`'],
    [['check', '--max-warnings', 'few'], 'Unexpected `--max-warnings few`, expected a whole number'],
    [['chek'], 'Unexpected command `chek`, expected `check`'],
    [[], 'Usage: milestones <command>'],
  ])('2 for %j, with the valid choices and no stack', (args, message) => {
    const {status, out, err} = run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});

test('--quiet leaves warnings out', () => {
  const {out} = run(['check', '--quiet']);
  expect(out).toContain('metadata/status');
  expect(out).not.toContain('metadata/document-status');
  expect(out).toContain('1 error in 3 documents\n');
});

test('a folder without stage documents is told, and is no failure', () => {
  mkdirSync(path.join(folder, 'bare'), {recursive: true});
  const {status, err} = run(['check', 'bare']);
  expect(status).toBe(0);
  expect(err).toContain('No stage document found in `bare`');
});

test('--help and --version answer', () => {
  expect(run(['--help'])).toMatchObject({status: 0, out: expect.stringContaining('Commands\n  check')});
  expect(run(['check', '--help'])).toMatchObject({status: 0, out: expect.stringContaining('Exit status')});
  expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+/);
});

test('nothing of Docusaurus, MDX or React is loaded', () => {
  const hook = new URL('loaded-packages.js', import.meta.url).href;
  const {stderr} = spawnSync(process.execPath, ['--import', hook, cli, 'check', 'docs'], {cwd: folder, encoding: 'utf8'});
  const packages = new Set([...stderr.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].flatMap(([, name]) => name ?? []));
  expect([...packages].toSorted()).toEqual([
    'fastest-levenshtein',
    'get-east-asian-width',
    'github-slugger',
    'picomatch',
    'satteri',
    'yaml',
  ]);
});

test('without a binary of the parser it says what to install, in the version we depend on', () => {
  const hook = fileURLToPath(new URL('without-binary.cjs', import.meta.url));
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--require', hook, cli, 'check', 'docs'], {cwd: folder, encoding: 'utf8'});
  const {dependencies} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect({status, stdout}).toEqual({status: 2, stdout: ''});
  expect(stderr).toContain('The Markdown parser satteri has no binary for');
  expect(stderr).toContain(`npm install --force @bruits/satteri-wasm32-wasi@${dependencies.satteri}\n`);
  expect(stderr).not.toContain('    at ');
});

describe('output that nobody takes', () => {
  const piped = (to: string): {status: number | null; stderr: string} =>
    spawnSync('sh', ['-c', `{ "$1" "$2" explain --json; echo "status $?" >&2; } ${to}`, 'sh', process.execPath, cli], {encoding: 'utf8'});

  test.skipIf(process.platform === 'win32')('is no error where the reader has seen enough', () => {
    expect(piped('| head -c 10').stderr).toBe('status 0\n');
  });

  test.skipIf(process.platform !== 'linux')('is told where the disk is full', () => {
    expect(piped('> /dev/full').stderr).toMatch(/^Unexpected output that cannot be written \(ENOSPC\), expected .*\nstatus 2\n$/);
  });
});

test('a config file that never comes to an end is told', () => {
  writeFileSync(path.join(folder, 'endless.config.mjs'), 'export default () => new Promise(() => {});\n');
  const {status, out, err} = run(['check', '--config', 'endless.config.mjs']);
  expect({status, out}).toEqual({status: 2, out: ''});
  expect(err).toMatch(/^Unexpected promise of a config file that never settles, expected .*\n$/);
});
