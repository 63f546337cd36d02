import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import {blockKey} from '../../src/client/block-key.js';
import {point} from '../../src/document/place.js';
import {marksOf} from '../../src/site/marks.js';
import {pageData} from '../../src/site/page-data.js';
import {termsIn} from '../../src/site/terms.js';
import {untold} from '../../src/site/lost-links.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {stages} from '../../src/stage/index.js';
import type {Stage} from '../../src/stage/define.js';

function versionOf(text: string, own: readonly Stage[] = stages): SiteVersion {
  const {report, library} = checkDocuments([{path: 'docs/milestone-1-core.md', text}], {today: '2026-11-22'});
  return {documents: [], folders: [], files: [], report, library, isCurrent: true, stages: own};
}

const TEXT = `# Milestone 1: Core

**Status**: Planning

An introduction.

## Goal

Same words.

- First item
  that goes on
  - Below it
- Same **words**.

| A | B |
|---|---|
| c | d |

> Quoted.

\`\`\`js
let code = 1;
\`\`\`

***
`;

test('a place belongs to the block that holds it, known by its text and by how often it was there before', () => {
  const [outline] = versionOf(TEXT).library.outlines;
  if (!outline) throw new Error('not read');
  const at = marksOf(outline, ['Status']);
  const key = blockKey;
  expect([
    at(point(3)),
    at(point(5, 4)),
    at(point(7)),
    at(point(9)),
    at(point(11)),
    at(point(12, 5)),
    at(point(13)),
    at(point(14, 3)),
    at(point(18, 7)),
    at(point(18)),
    at(point(20)),
    at(point(23, 2)),
    at(point(26)),
  ]).toEqual([
    undefined,
    key('An introduction.'),
    undefined,
    key('Same words.'),
    key('First item that goes on'),
    key('First item that goes on'),
    key('Below it'),
    `${key('Same words')}-2`,
    key('d'),
    key('c'),
    key('Quoted'),
    key('let code = 1;'),
    undefined,
  ]);
});

test('an admonition is no part of the text in it, also without blank lines, and however it is named', () => {
  const text = `# Milestone 1: Core

## Goal

:::tip
It works fine
:::

It works fine

Before
::::note[Title of it]
Within
:::warning More words {.x}
Deeper
:::
::::
Behind ::that

> :::info
> Quoted
> :::

- Item
:::tip
Below
:::

::risk-matrix
Last
`;
  const [outline] = versionOf(text).library.outlines;
  if (!outline) throw new Error('not read');
  const at = marksOf(outline, []);
  const marks = text.split('\n').flatMap((_, index) => at(point(index + 1)) ?? []);
  const key = blockKey;
  expect(marks).toEqual([
    key('It works fine'),
    `${key('It works fine')}-2`,
    ...['Before', 'Within', 'Deeper', 'Behind ::that', 'Quoted', 'Item', 'Below', 'Last'].map((one) => key(one)),
  ]);
});

test('findings are numbered in the order of the panel, and none is lost where no item names its rule', () => {
  const design = stages.find(({id}) => id === 'milestone-design');
  if (!design) throw new Error('no stage');
  const some = {...design, checklist: design.checklist.slice(0, 1)};
  for (const stage of [design, some]) {
    const one = versionOf(TEXT, [stage]);
    const [report] = one.report.documents;
    if (!report) throw new Error('no report');
    const {groups, tally} = pageData(report, one, '/milestones').document ?? {};
    const items = (groups ?? []).flatMap((group) => group.items);
    const numbers = items.flatMap(({messages}) => messages.map(({number}) => number));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(report.messages.map((_, index) => index + 1));
    const failed = items.filter(({state}) => state === 'fail').flatMap(({messages}) => messages.map(({number}) => number));
    expect(Math.max(...failed)).toBe(failed.length);
    expect(Object.values(tally ?? {}).reduce((sum, count) => sum + count, 0)).toBe(items.length);
  }
});

test('of two lost links on a line, the one that a finding names is told once', () => {
  const {report} = versionOf('# Milestone 1: Core\n\n## Goal\n\nSee [a](./gone.md) and [b](./lost.md).\n');
  const [document] = report.documents;
  const message = document?.messages[0];
  if (!document || !message) throw new Error('no report');
  const found = {...message, ruleId: 'links/broken', line: 5, reason: 'Unexpected link to `./gone.md`, which does not exist'};
  const lost = [
    {url: './gone.md#x', line: 5},
    {url: './lost.md', line: 5},
  ];
  expect(untold(new Map([[document.path, lost]]), {...report, documents: [{...document, messages: [found]}]}).get(document.path)).toEqual([
    {url: './lost.md', line: 5},
  ]);
});

test('all words of the built-in stages can be translated, also those that a page is given', () => {
  const folder = new URL('../../theme/MilestoneText/', import.meta.url);
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const words = stages.flatMap(({name, metadata, checklist}) => [
    name,
    ...metadata.map(({label}) => label),
    ...checklist.flatMap(({title, items}) => [title, ...items.map(({text}) => text)]),
  ]);
  const isKnown = (text: string): boolean => sources.includes(`message: '${text}'`) || sources.includes(`message: ${JSON.stringify(text)}`);
  expect(words.filter((text) => !isKnown(text))).toEqual([]);
  const ids = [...sources.matchAll(/translate\(\{\s*id: '(milestones\.(?:stage|field|group|item)\.[^']+)'/g)].flatMap(([, id]) => id ?? []);
  const term = termsIn(Object.fromEntries(ids.map((id) => [id, `<${id}>`])));
  expect(words.filter((text) => !term(text).startsWith('<'))).toEqual([]);
  expect(term('Runbook')).toBe('Runbook');
});
