import {expect, test} from 'vitest';
import {read} from '../../src/document/read.js';
import {fencesOf} from '../../src/drawings/fences.js';

function fencesIn(text: string): {name: string | undefined; form: string; isForced: boolean; title: string | undefined; first: string}[] {
  return fencesOf(read('example.md', text).root).map(({node, name, form, isForced, title}) => ({
    name,
    form,
    isForced,
    title,
    first: node.value.split('\n')[0] ?? '',
  }));
}

const fence = (info: string): string => `\`\`\`${info}\na\n\`\`\`\n`;

test.each([
  ['', 'ascii', false],
  ['text', 'ascii', false],
  ['TXT', 'ascii', false],
  ['diagram', 'ascii', false],
  ['ascii', 'ascii', true],
  ['text ascii', 'ascii', true],
  ['mermaid', 'mermaid', false],
])('a fence `%s` may be drawn', (info, form, isForced) => {
  expect(fencesIn(fence(info))).toMatchObject([{form, isForced}]);
});

test.each(['nodraw', 'text nodraw', 'ascii nodraw', 'mermaid nodraw', 'ts', 'sh', 'json', 'md', 'dot'])('a fence `%s` is not', (info) => {
  expect(fencesIn(fence(info))).toEqual([]);
});

test('a word in a title decides nothing, and the title is known', () => {
  expect(fencesIn(fence('text title="an ascii nodraw title"'))).toMatchObject([{title: 'an ascii nodraw title', isForced: false}]);
});

test('a drawing is named by what stands above it', () => {
  const text = `${fence('')}
# Title

${fence('')}
## Architecture

${fence('')}
**System Flow** (Admin):

${fence('')}
**Purpose**: Counts the rain

${fence('')}
### 1. Gauge {#gauge}

- **User Flow**:

  ${fence('').replaceAll('\n', '\n  ').trimEnd()}
- Another

> ${fence('').replaceAll('\n', '\n> ').trimEnd()}

#### System Flow

    indented

`;
  expect(fencesIn(text).map(({name}) => name)).toEqual([
    undefined,
    'Title',
    'Architecture',
    'Architecture, System Flow',
    'Architecture',
    '1. Gauge, User Flow',
    '1. Gauge',
    '1. Gauge, System Flow',
  ]);
});
