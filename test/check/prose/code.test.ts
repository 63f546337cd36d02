import {describe, expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import {foundBy, unmarked} from './marked-words.js';

const RULE = ['prose/code'];
const TITLE = '# Milestone 2: App\n\n## Goal\n\n';

const CODE = [
  '«```python»\nx = 1\n```',
  '«```Python»\nx = 1\n```',
  '«~~~js»\nlet x\n~~~',
  '«````ts title="x.ts" {1,3}»\nlet x\n````',
  '«```ts{1,3}»\nlet x\n```',
  '«```js:line-numbers»\nlet x\n```',
  '«```rust,ignore»\nlet x\n```',
  '«```{.python .numberLines}»\nx = 1\n```',
  '«```{r, echo=FALSE}»\nx <- 1\n```',
  '«```c++»\nint x;\n```',
  '«```C#»\nint x;\n```',
  '«```sql»\nSELECT 1\n```',
  '«```tsx»\n<a />\n```',
  '«```csharp»   \nint x;\n```',
  '- Item\n\n  «```go»\n  x := 1\n  ```',
  '> «```java»\n> int x;\n> ```',
  '1. Item\n   - deeper\n\n     «```kotlin»\n     val x = 1\n     ```',
  '«```swift»\n```',
  '«```vue»\n<template />\n```',
];

test.each(CODE)('code: %s', (marked) => {
  const {text, expected} = unmarked(`${TITLE}${marked}\n`);
  expect(expected).toHaveLength(1);
  expect(foundBy(RULE, text)).toEqual(expected);
});

const LANGUAGES =
  'json jsonc json5 jsonl yaml yml toml ini csv xml html css scss http text txt plaintext console bash sh shell zsh fish powershell bat cmd diff ' +
  'gitignore markdown md mdx mermaid plantuml dot d2 ascii dockerfile makefile cmake hcl terraform nginx graphql proto protobuf promql regex ' +
  'env dotenv properties log output pseudocode gherkin shell-session svg latex tree whatever';

describe('no code', () => {
  test.each(LANGUAGES.split(' '))('%s', (language) => {
    expect(foundBy(RULE, `${TITLE}\`\`\`${language}\nx\n\`\`\`\n`)).toEqual([]);
  });

  test.each([
    ['no language', '```\ndef x(): pass\n```'],
    ['indented', 'Text\n\n    def x(): pass'],
    ['inline', '`def x(): pass`'],
    ['a fence in a longer fence', '````markdown\n```python\nx = 1\n```\n````'],
    ['a tag of HTML', '<pre><code class="language-python">x = 1</code></pre>'],
    ['a word of the title alone', '``` \npython\n```'],
  ])('%s', (_name, text) => {
    expect(foundBy(RULE, `${TITLE}${text}\n`)).toEqual([]);
  });
});

test('the settings name further languages and allow some', () => {
  const fence = (language: string): string => `\`\`\`${language}\nx\n\`\`\`\n`;
  const text = `${TITLE}${fence('graphql')}\n${fence('SQL')}\n${fence('python')}`;
  const settings = {rules: {'prose/code': ['error', {languages: ['GraphQL'], allow: ['sql']}]}} as const;
  const [document] = check([{path: 'milestone-2-app.md', text}], {settings}).documents;
  const found = document?.messages.flatMap(({ruleId, reason}) => (ruleId === 'prose/code' ? [/`(.*?)`/.exec(reason)?.[1]] : []));
  expect(found).toEqual(['graphql', 'python']);
});
