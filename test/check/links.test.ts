import {describe, expect, test} from 'vitest';
import {check, type File} from '../../src/check/check.js';
import {broken} from '../../src/check/links/broken.js';

const OTHER =
  '# Rain Architecture\n\n## Gauges\n\n## Gauges\n\n## 🎯 Goal & Scope\n\n## 目标\n\n## Named {#mine}\n\n## Said <!-- #also-mine -->\n\n<a id="by-hand"></a>\n';
const DISK: Readonly<Record<string, string | true>> = {
  'docs/rain-architecture.md': OTHER,
  'docs/a b.md': '# A\n',
  'docs/pictures': true,
  'docs/pictures/flow.svg': true,
  'docs/notes/index.md': '# Notes\n',
  'README.md': '# Readme\n\n## Use\n',
};

/** The findings of one line of a milestone's goal, as `line:column–endColumn reason | note`. */
function found(line: string, more: readonly File[] = []): string[] {
  const text = `# Milestone 1: Core\n\n## Goal\n\n${line}\n`;
  const look = (path: string) => DISK[path] ?? false;
  const {documents} = check([{path: 'docs/milestone-1-core.md', text}, ...more], {look});
  const {messages = []} = documents.find(({path}) => path === 'docs/milestone-1-core.md') ?? {};
  return messages
    .filter(({ruleId}) => ruleId === broken.id)
    .map(({line: at, column, endColumn, reason, note}) => `${at}:${column}–${endColumn} ${reason} | ${note}`);
}

describe('leads somewhere', () => {
  test.each([
    ['a document', 'See [it](./rain-architecture.md).'],
    ['without dot', 'See [it](rain-architecture.md "Title").'],
    ['without ending', 'See [it](./rain-architecture) and [notes](notes).'],
    ['a folder', 'See [them](./pictures/).'],
    ['above', 'See [it](../README.md#use).'],
    ['itself', 'See [it](milestone-1-core.md#goal) and [here](#goal).'],
    ['a heading', 'See [it](./rain-architecture.md#gauges).'],
    ['the second of two headings', 'See [it](./rain-architecture.md#gauges-1).'],
    ['a heading with emoji and sign', 'See [it](./rain-architecture.md#-goal--scope).'],
    ['a Chinese heading', 'See [it](./rain-architecture.md#目标) and [it](./rain-architecture.md#%E7%9B%AE%E6%A0%87).'],
    ['ids by hand', 'See [a](rain-architecture.md#mine), [b](rain-architecture.md#also-mine), [c](rain-architecture.md#by-hand).'],
    ['a space', 'See [it](a%20b.md) and [it](<a b.md>).'],
    ['a query', 'See [it](rain-architecture.md?plain=1#gauges).'],
    ['an image', '![Flow](pictures/flow.svg)'],
    ['a picture in HTML', '<img src="pictures/flow.svg" alt="">'],
    ['a definition', 'See [it][a].\n\n[a]: rain-architecture.md'],
    ['the top, lines, text, footnotes', '[a](#) [b](#top) [c](../README.md#L10-L12) [d](../README.md#:~:text=Use) [e](#fn-1)'],
    ['a picture with an anchor', '[a](pictures/flow.svg#layer1)'],
    [
      'elsewhere',
      '[a](https://example.com/x.md) [b](//example.com) [c](mailto:a@example.com) [d](/root.md) [e](@site/x.md) [f](pathname:///x.md)',
    ],
    ['in code', '`[a](nowhere.md)`\n\n```\n[a](nowhere.md)\n```'],
    ['in a comment', '<!-- <a href="nowhere.md">x</a> [a](nowhere.md) -->'],
    ['an unused definition', 'Nothing.\n\n[a]: nowhere.md'],
  ])('%s', (_, line) => {
    expect(found(line)).toEqual([]);
  });
});

describe('leads nowhere', () => {
  test.each([
    ['a document', 'See [it](./nowhere.md).', ['5:5–23 Unexpected link to `./nowhere.md`, which does not exist']],
    ['an image', '![Flow](pictures/flaw.svg)', ['5:1–27 Unexpected image `pictures/flaw.svg`, which does not exist']],
    ['another case', '[it](Rain-Architecture.md)', ['5:1–27 Unexpected link to `Rain-Architecture.md`, which does not exist']],
    ['without ending', '[it](./nowhere)', ['5:1–16 Unexpected link to `./nowhere`, which does not exist']],
    ['an anchor here', '[it](#gaol)', ['5:1–12 Unexpected link to `#gaol`, which is not in this document']],
    [
      'an anchor there',
      '[it](rain-architecture.md#guages)',
      ['5:1–34 Unexpected link to `#guages`, which is not in `rain-architecture.md`'],
    ],
    [
      'an anchor in capitals',
      '[it](rain-architecture.md#Gauges)',
      ['5:1–34 Unexpected link to `#Gauges`, which is not in `rain-architecture.md`'],
    ],
    ['nothing', 'See [it]().', ['5:5–11 Unexpected link without a target, expected a path']],
    ['a definition, once', '[a][x], [b][x]\n\n[x]: nowhere.md', ['7:1–16 Unexpected link to `nowhere.md`, which does not exist']],
    ['HTML', 'Text\n\n<p>\n<a href="nowhere.md">x</a></p>', ['8:1–22 Unexpected link to `nowhere.md`, which does not exist']],
    ['bad percents', '[it](%E0%A4%A.md)', ['5:1–18 Unexpected link to `%E0%A4%A.md`, which does not exist']],
    [
      'two on a line',
      '[a](x.md) [b](y.md)',
      ['5:1–10 Unexpected link to `x.md`, which does not exist', '5:11–20 Unexpected link to `y.md`, which does not exist'],
    ],
  ])('%s', (_, line, expected) => {
    expect(found(line).map((one) => one.split(' | ')[0])).toEqual(expected);
  });

  test('the note names what was meant', () => {
    expect(found('[it](rain-architecture.md#guages)')[0]).toContain('| Did you mean `#gauges`?');
    const beside = {path: 'docs/milestone-2-map.md', text: '# Milestone 2: Map\n'};
    expect(found('[it](milestone-2-mpa.md)', [beside])[0]).toContain('| Did you mean `milestone-2-map.md`?');
  });
});

test('what nobody has looked at is not judged', () => {
  const text = '# Milestone 1: Core\n\n## Goal\n\n[a](nowhere.md) [b](#nothing)\n';
  const [document] = check([{path: 'milestone-1-core.md', text}]).documents;
  expect(document?.messages.filter(({ruleId}) => ruleId === broken.id).map(({reason}) => reason)).toEqual([
    'Unexpected link to `#nothing`, which is not in this document',
  ]);
});

test('of two tags that are the same each has its place', () => {
  expect(found('Text\n\n<p>\n<img src="x.png"> and <img src="x.png"></p>').map((one) => one.split(' ')[0])).toEqual(['8:1–18', '8:23–40']);
});

test('many tags without an end are read in one go', () => {
  expect(found(`${'<a '.repeat(100_000)}[it](#gaol)`)).toHaveLength(1);
});
