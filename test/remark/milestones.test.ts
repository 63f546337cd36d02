import {compile, compileSync, evaluate} from '@mdx-js/mdx';
import {XMLValidator} from 'fast-xml-parser';
import type {Root} from 'mdast';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkDirective from 'remark-directive';
import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';
import type {ExportedDocument, MilestonesFile} from '../../src/exports/define.js';
import {remarkMilestones} from '../../src/remark/milestones.js';

const NONE = {pass: 0, fail: 0, warning: 0, review: 0, notApplicable: 0, waived: 0};

function documentOf(name: string, more: Partial<ExportedDocument> = {}): ExportedDocument {
  return {
    name,
    title: `Title ${name}`,
    number: Number(name),
    stage: {id: 'milestone-design', name: 'Milestone design'},
    isMilestone: true,
    status: 'planning',
    isComplete: false,
    path: `docs/milestone-${name}.md`,
    address: `/docs/${name}`,
    url: `https://example.com/docs/${name}`,
    tally: {...NONE, pass: 9, fail: 3},
    progress: {passed: 9, total: 12},
    errors: 3,
    warnings: 0,
    waived: 0,
    findings: [],
    ...more,
  };
}

const LEVELS = ['High', 'Low'];
const data = {
  documents: [
    documentOf('1', {
      findings: [
        {
          ruleId: 'risks',
          severity: 'error',
          reason: 'Unexpected <b>',
          note: 'Write "it".',
          line: 7,
          column: 1,
          url: 'https://example.com/docs/1#a',
          help: '',
        },
      ],
    }),
    documentOf('2', {status: 'complete', title: '<img onerror>', progress: {passed: 0, total: 0}}),
    documentOf('9', {isMilestone: false, status: null}),
  ],
  registers: {
    risks: [
      {
        anchor: '1-fire',
        name: 'Fire & flood',
        path: 'docs/milestone-1.md',
        line: 9,
        impact: {name: 'High', of: LEVELS, text: ''},
        probability: {of: LEVELS, text: 'Unheard of'},
        mitigations: [],
        url: 'https://example.com/milestones/risks#1-fire',
      },
    ],
  },
} satisfies Pick<MilestonesFile, 'documents' | 'registers'>;

/** The tree of a text after some plugins. */
function transformed(text: string, ...plugins: unknown[]): {tree: Root; file: VFile} {
  const file = new VFile({path: 'a.md', value: text});
  let tree: Root = {type: 'root', children: []};
  const keep = () => (root: Root) => void (tree = structuredClone(root));
  compileSync(file, {format: 'md', remarkPlugins: [remarkDirective, ...plugins, keep]} as never);
  return {tree, file};
}

function htmlOf(text: string): string {
  const found: string[] = [];
  const walk = (node: Root | Root['children'][number]): void => {
    if (node.type === 'html') found.push(node.value);
    if ('children' in node) for (const child of node.children) walk(child as Root['children'][number]);
  };
  walk(transformed(text, [remarkMilestones, {data}]).tree);
  return found.join('\n');
}

describe('with data, a piece is HTML', () => {
  test('in a line', () => {
    expect(htmlOf('It is :milestone-status[2] now.')).toBe('<span class="milestones-badge" data-status="complete">complete</span>');
    expect(htmlOf(':milestone-badge[2]')).toContain('<a href="https://example.com/docs/2">2 &lt;img onerror&gt;</a>');
    expect(htmlOf(':milestone-progress[1] :milestone-progress[2]')).toMatch(/value="9"><\/meter> 9 of 12 checks\nnot checked$/);
  });

  test('a table of the milestones that fit, with the columns in their order', () => {
    const html = htmlOf('::milestone-table{status="planning" columns="errors, status"}');
    expect(html.match(/<th scope="col">[^<]+/g)?.map((cell) => cell.slice(16))).toEqual(['Milestone', 'Errors', 'Status']);
    expect(html).toContain('Title 1</a></th><td>3</td><td><span');
    expect(html).not.toContain('onerror');
    expect(htmlOf('::milestone-table{milestones="2, 1"}')).toMatch(/onerror[\s\S]*Title 1/);
    expect(htmlOf('::milestone-table{status=in-progress}')).toBe('<p>No milestones.</p>');
  });

  test('a checklist and risks, well-formed whatever they say', () => {
    const html = htmlOf('::milestone-checklist{milestone=1}');
    expect(html).toContain('Unexpected &lt;b&gt; · <a href="https://example.com/docs/1#a">line 7</a>. Write &quot;it&quot;.');
    const matrix = htmlOf('::risk-matrix{milestone=1}');
    expect(matrix).toContain(
      '<th scope="row">High</th><td>0</td><td>0</td><td><a href="https://example.com/milestones/risks#1-fire">Fire &amp; flood</a></td>',
    );
    expect(XMLValidator.validate(html)).toBe(true);
    expect(XMLValidator.validate(matrix)).toBe(true);
    expect(htmlOf('::risk-matrix[2]')).toBe('<p>No risks.</p>');
  });

  test('what does not exist is said on the page and in a message with its place', () => {
    const {tree, file} = transformed('# A\n\n:milestone-status[7]\n\n::milestone-table{columns=colour}\n\n:milestone-badge\n', [
      remarkMilestones,
      {data},
    ]);
    expect(file.messages.map(({line, reason}) => `${line} ${reason}`)).toEqual([
      '3 Unexpected milestone `7`, expected 1, 2',
      '5 Unexpected column `colour`, expected status, progress, errors, warnings, reviews, questions, risk, updated',
      '7 Unexpected missing milestone, expected 1, 2',
    ]);
    expect(JSON.stringify(tree)).toContain('<strong class=\\"milestones-piece-unknown\\">Unexpected milestone `7`');
  });
});

test.each([
  ['a.mdx', 'mdx', {}],
  // Which has no MDX in it.
  ['a.md', 'md', {format: 'mdx'}],
] as const)('with data, a piece in MDX is JSX that React renders as the same HTML: %s', async (path, format, options) => {
  const value = 'It is :milestone-status[2] now.\n\n::milestone-table{milestones="1, 2"}\n';
  const {default: Content} = await evaluate({value, path}, {
    ...runtime,
    format,
    remarkPlugins: [remarkDirective, [remarkMilestones, {data, ...options}]],
  } as never);
  const [status, table] = htmlOf(value).split(/\n(?=<table)/);
  expect(renderToStaticMarkup(createElement(Content))).toBe(`<p>It is <span>${status}</span> now.</p>\n<div>${table}</div>`);
});

test.each([
  'at 10:30, 3:1, :smile:, a:b and :note[words]',
  '::youtube[x]{id=1}',
  ':::milestone-table\nwords\n:::',
  ':constructor[1] ::toString',
  '`:milestone-status[1]`\n\n```\n::milestone-table\n```',
])('other text stays: %s', (text) => {
  expect(transformed(text, [remarkMilestones, {data}]).tree).toEqual(transformed(text).tree);
});

test('a table within a line stays text, and is told', () => {
  const {tree, file} = transformed('See :milestone-table{status="planning"} here.', [remarkMilestones, {data}]);
  expect(tree.children[0]).toMatchObject({
    children: [{value: 'See '}, {type: 'text', value: ':milestone-table{status="planning"}'}, {value: ' here.'}],
  });
  expect(String(file.messages[0]?.reason)).toContain('expected `::milestone-table` on a line of its own');
});

test('where the file has no text, what stays text is the name of its directive', () => {
  const {tree} = transformed('See :milestone-table here.', [remarkMilestones, {data}]);
  const bare = transformed('See :milestone-table here.').tree;
  remarkMilestones({data})(bare, new VFile());
  expect(bare).toEqual(tree);
});

test.each(['md', 'mdx'] as const)('without data, a piece is a component of the theme, in %s', async (format) => {
  const text = 'Is :milestone-status[1] and :milestone-status{milestone=2}.\n\n::milestone-table{status="planning" onclick="x"}\n';
  const code = await compile(text, {format, jsx: true, remarkPlugins: [remarkMilestones, remarkDirective]} as never);
  expect(String(code).match(/^import .*/gm)).toEqual([
    'import MilestonePieceStatus from "@theme/MilestonePiece/Status";',
    'import MilestonePieceTable from "@theme/MilestonePiece/Table";',
  ]);
  expect(String(code)).toMatch(/"Is "\}<MilestonePieceStatus milestone="1" \/>\{" and "\}<MilestonePieceStatus milestone="2" \/>/);
  expect(String(code)).toContain('<MilestonePieceTable status="planning" />');
  expect(String(code)).not.toContain('onclick');
});
