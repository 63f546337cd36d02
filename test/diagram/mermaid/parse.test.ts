import {beforeAll, describe, expect, test} from 'vitest';
import {exampleVerdicts} from '../../../src/check/diagrams/syntax.js';
import {LIMITS} from '../../../src/diagram/mermaid/limits.js';
import {parseWith} from '../../../src/diagram/mermaid/parse/index.js';
import {loadMermaid, withoutWindow, type Mermaid} from '../../../src/diagram/mermaid/worker/mermaid.js';
import {BROKEN} from './broken.js';
import {DIAGRAMS} from './diagrams.js';

let mermaid: Mermaid;

beforeAll(async () => {
  await withoutWindow();
  mermaid = await loadMermaid();
  mermaid.initialize({startOnLoad: false, securityLevel: 'strict', ...LIMITS});
}, 60_000);

describe('parses without a window', () => {
  test.each(Object.entries(DIAGRAMS))('%s', async (_name, {source}) => {
    expect(await parseWith(mermaid, source)).toEqual({ok: true, type: source.split(/\s/)[0], errors: []});
  });
});

test.each([
  [
    'a main branch that the settings name',
    "%%{init: {'gitGraph': {'mainBranchName': 'trunk'}}}%%\ngitGraph\n  commit\n  branch b\n  commit\n  checkout trunk",
  ],
  ['a remark where no line may be empty', 'sankey-beta\n\n%% from, to, how much\nRoof,Tank,70'],
])('takes %s', async (_name, source) => {
  expect(await parseWith(mermaid, source)).toMatchObject({ok: true, errors: []});
});

describe('says where the fault is', () => {
  test.each(BROKEN.map(([marked, says, hint]) => ({marked, says, hint})))('$marked', async ({marked, says, hint}) => {
    const before = marked.slice(0, marked.indexOf('»')).split(/\r?\n/);
    const {ok, errors} = await parseWith(mermaid, marked.replace('»', ''));
    expect(ok).toBe(false);
    expect(errors[0]).toMatchObject({line: before.length, column: (before.at(-1) ?? '').length + 1});
    expect(errors[0]?.message).toContain(says);
    expect(errors[0]?.message).toMatch(/^Unexpected .*, expected /);
    expect(errors[0]?.hint ?? '').toContain(hint ?? '');
    expect(errors[0]?.hint === undefined).toBe(hint === undefined);
  });
});

test('words for colours are known without a window', async () => {
  const source = 'sequenceDiagram\n  box Aqua Roof\n  participant A\n  end\n  box rgb(1,2,3) Cellar\n  participant B\n  end\n  A->>B: drip';
  expect(await parseWith(mermaid, source)).toMatchObject({ok: true});
});

test('a place is always in the source', async () => {
  const cut = Object.values(DIAGRAMS).flatMap(({source}) =>
    [0.3, 0.6, 0.9].map((part) => source.slice(0, Math.floor(source.length * part))),
  );
  for (const source of cut) {
    const lines = source.split('\n');
    for (const {line, column} of (await parseWith(mermaid, source)).errors) {
      expect(lines[line - 1], source).toBeDefined();
      expect(column, source).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
  }
});

test('the rule shows what Mermaid really says of its examples', async () => {
  expect(exampleVerdicts.size).toBe(2);
  for (const [source, verdict] of exampleVerdicts) expect(await parseWith(mermaid, source)).toEqual(verdict);
});
