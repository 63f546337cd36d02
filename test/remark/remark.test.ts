import {evaluate} from '@mdx-js/mdx';
import {XMLValidator} from 'fast-xml-parser';
import type {Root} from 'mdast';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {read} from '../../src/document/read.js';
// As it is built: Mermaid is drawn in a thread, which needs a file of its own.
import {remarkDrawings} from '../../lib/remark/index.js';

const BOX = '┌───────┐\n│ Gauge │\n│       │\n└───────┘';
const HOSTILE = '┌──────────────────────────────┐\n│ </svg><script>alert(1)</script>│\n└──────────────────────────────┘';
const fence = (text: string, info = ''): string => `\`\`\`${info}\n${text}\n\`\`\`\n`;

async function transformed(text: string, options = {}, path = 'a.md'): Promise<{tree: Root; file: VFile}> {
  const tree = read(path, text).root;
  const file = new VFile({path, value: text});
  await remarkDrawings(options)(tree, file);
  return {tree, file};
}

test('a drawing becomes a figure of HTML, with title, source and name', async () => {
  const {tree, file} = await transformed(`# Roof\n\n${fence(BOX, 'text title="A <b> gauge"')}`);
  const [, node] = tree.children;
  expect(node?.type).toBe('html');
  const html = node?.type === 'html' ? node.value : '';
  expect(html).toMatch(
    /^<figure class="milestones-drawing"><figcaption>A &lt;b&gt; gauge<\/figcaption>.*<svg.*aria-label="A &lt;b&gt; gauge: /,
  );
  expect(html).not.toContain('\n');
  expect(XMLValidator.validate(html)).toBe(true);
  expect(file.messages).toEqual([]);
});

test('what is written in a drawing is escaped', async () => {
  const {tree} = await transformed(fence(HOSTILE));
  const [node] = tree.children;
  const html = node?.type === 'html' ? node.value : '';
  expect(html).toContain('&lt;script');
  expect(html).not.toContain('<script');
  expect(XMLValidator.validate(html)).toBe(true);
});

test('other fences, and those nobody wants drawn, stay as they are', async () => {
  const text = [fence(BOX, 'text nodraw'), fence('a = 1', 'py'), fence('npm test'), fence('graph TD', 'mermaid')].join('\n');
  const {tree} = await transformed(text, {mermaid: false});
  expect(tree).toEqual(read('a.md', text).root);
  expect((await transformed(fence(BOX), {ascii: false})).tree.children[0]?.type).toBe('code');
});

test('in MDX it is JSX that React renders as the same figure', async () => {
  const text = `export const a = 1\n\n- In a list\n\n${fence(BOX).replaceAll(/^/gm, '  ')}\n{a}\n\n${fence('Start\n  ↓\nEnd')}`;
  const {default: Content} = await evaluate({value: text, path: 'a.md'}, {
    ...runtime,
    format: 'mdx',
    remarkPlugins: [remarkDrawings],
  } as never);
  const html = renderToStaticMarkup(createElement(Content));
  expect(html.match(/<figure class="milestones-drawing"><div/g)).toHaveLength(2);
  expect(html).toContain('<ol><li>Start</li><li>End</li></ol>');
  expect(html).toContain('<li>');
  expect(html).toContain('</svg>');
});

test('Mermaid is drawn, and what does not parse is a message at its fence', async () => {
  const {tree, file} = await transformed(
    `# Flow\n\n${fence('flowchart TD\n  A --> B', 'mermaid')}\n${fence('flowchart TD\n  A[b (c)] --> d', 'mermaid')}`,
  );
  expect(tree.children.map(({type}) => type)).toEqual(['heading', 'html', 'code']);
  expect(file.messages.map(({line, column, ruleId, reason, note}) => ({line, column, ruleId, reason, note}))).toEqual([
    {
      line: 10,
      column: 7,
      ruleId: 'diagram/syntax',
      reason: 'Unexpected `(`, expected the end of the label',
      note: expect.stringMatching(/^Put the label in quotes/),
    },
  ]);
}, 60_000);

test('the same diagram twice has ids of its own each time, and refers to its own', async () => {
  const flow = fence('flowchart TD\n  A --> B', 'mermaid');
  const {tree} = await transformed([flow, fence(BOX), flow, fence(BOX), flow].join('\n'));
  const drawings = tree.children.map((node) => (node.type === 'html' ? node.value : ''));
  const ids = drawings.map((html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const [first = [], , second = [], , third = []] = ids;
  expect(ids.map(({length}) => length)).toEqual([first.length, 0, first.length, 0, first.length]);
  expect(first.length).toBeGreaterThan(2);
  expect(new Set(ids.flat()).size).toBe(first.length * 3);
  expect([second[0], third[0]]).toEqual([`${first[0]}_2`, `${first[0]}_3`]);
  for (const [index, html] of drawings.entries())
    for (const [, target] of html.matchAll(/(?:url\(#|labelledby=")([^")]+)/g)) expect(ids[index]).toContain(target);
  expect(drawings[2]).toContain(`#${second[0]} .m0{`);
}, 60_000);

test('the place of a message is that in the document, also in a list', async () => {
  const {file} = await transformed(
    `# Flow\n\n- Steps:\n\n  ${fence('flowchart TD\n    A[b (c)] --> d', 'mermaid').replaceAll('\n', '\n  ')}`,
  );
  const [message] = file.messages;
  expect(message && {line: message.line, column: message.column}).toEqual({line: 7, column: 11});
  expect(String(file.value).split('\n')[6]?.slice(10)).toMatch(/^\(c\)/);
}, 60_000);

test('what no rule speaks of has no id of a rule', async () => {
  const {file} = await transformed(`${fence('x'.repeat(2000), 'ascii')}\n${fence(`flowchart TD\n  A["$$x^2$$"]`, 'mermaid')}`);
  expect(file.messages.map(({line, ruleId}) => ({line, ruleId}))).toEqual([
    {line: 2, ruleId: undefined},
    {line: 6, ruleId: undefined},
  ]);
}, 60_000);
