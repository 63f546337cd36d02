import {expect, test} from 'vitest';
import {drawingKey} from '../../src/client/drawing-key.js';
import {checkDocuments} from '../../src/check/check.js';
import type {Renderers} from '../../src/drawings/draw.js';
import {Drawings, untoldDrawings} from '../../src/site/drawings.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {stages} from '../../src/stage/index.js';

const BOX = '┌───┐\n│ a │\n└───┘';
const TEXT = `# Milestone 1: Core\n\n## Goal\n\n\`\`\`\n${BOX}\n\`\`\`\n\n- In a list\n\n  \`\`\`mermaid\n  graph TD\n    A[b (c)]\n  \`\`\`\n\n\`\`\`ascii\n${'x'.repeat(2000)}\n\`\`\`\n`;

function versionOf(text: string, path = 'docs/milestone-1-core.md'): SiteVersion {
  const files = [{path, text}];
  const documents = [{file: `/site/${path}`, path, permalink: '/docs/x'}];
  return {documents, folders: [], files, stages, isCurrent: true, ...checkDocuments(files)};
}

const failing = {line: 2, message: 'Unexpected `(`, expected the end of the label'};

function renderers(asked: string[] = [], fault = 'syntax'): Renderers {
  return {
    ascii: true,
    mermaid: (source) => {
      asked.push(source);
      return Promise.resolve(source.includes('(') ? {ok: false, fault, errors: [failing]} : {ok: true, svg: '<svg/>'});
    },
  };
}

test('a page gets its drawings by language and text; what is wrong is told at its line of the document', async () => {
  const version = versionOf(TEXT);
  const drawn = await new Drawings('stage', renderers()).of(version);
  const {drawings, notices} = drawn.get('docs/milestone-1-core.md') ?? {drawings: {}, notices: []};
  expect(drawings[drawingKey('', `${BOX}\n`)]?.svg).toMatch(/^<svg/);
  expect(drawings[drawingKey('mermaid', 'graph TD\n  A[b (c)]')]).toEqual({fault: failing.message});
  expect(Object.keys(drawings)).toHaveLength(2);
  expect(notices).toEqual([
    {line: 15, text: failing.message},
    {line: 19, text: expect.stringMatching(/^Unexpected drawing of 2000 characters in a line, expected at most/)},
  ]);
  expect(untoldDrawings(drawn, version.report).map(({path, line}) => `${path}:${line}`)).toEqual([
    'docs/milestone-1-core.md:15',
    'docs/milestone-1-core.md:19',
  ]);
});

test.each([
  ['unsupported', 'seen'],
  ['crash', 'seen'],
  ['limit', 'asked'],
  ['syntax', undefined],
])('a fault of kind %s leaves the diagram to a browser when it is %s', async (fault, fallback) => {
  const drawn = await new Drawings('stage', renderers([], fault)).of(versionOf(TEXT));
  const drawing = drawn.get('docs/milestone-1-core.md')?.drawings[drawingKey('mermaid', 'graph TD\n  A[b (c)]')];
  expect(drawing).toEqual({fault: failing.message, ...(fallback ? {fallback, name: 'Goal'} : {})});
});

test('a document that has not changed is not drawn again', async () => {
  const asked: string[] = [];
  const drawings = new Drawings('stage', renderers(asked));
  await drawings.of(versionOf(TEXT));
  await drawings.of(versionOf(TEXT));
  expect(asked).toHaveLength(1);
  await drawings.of(versionOf(TEXT.replace('graph TD', 'graph LR')));
  expect(asked).toHaveLength(2);
});

test.each([
  ['stage', 'docs/milestone-1-core.md', 2],
  ['stage', 'docs/notes.md', 0],
  ['all', 'docs/notes.md', 2],
  [false, 'docs/milestone-1-core.md', 0],
] as const)('with pages: %s, %s has %i drawings', async (pages, path, count) => {
  const drawn = await new Drawings(pages, renderers()).of(versionOf(TEXT, path));
  expect(Object.keys(drawn.get(path)?.drawings ?? {})).toHaveLength(count);
});

test('Mermaid and characters can each be left alone', async () => {
  const {mermaid, ...withoutMermaid} = renderers();
  expect(mermaid).toBeDefined();
  const only = async (how: Renderers): Promise<string[]> =>
    Object.keys((await new Drawings('stage', how).of(versionOf(TEXT))).get('docs/milestone-1-core.md')?.drawings ?? {});
  expect(await only(withoutMermaid)).toEqual([drawingKey('', BOX)]);
  expect(await only({...renderers(), ascii: false})).toEqual([drawingKey('mermaid', 'graph TD\n  A[b (c)]')]);
});

test('a key tells texts and languages apart, and not ends of line', () => {
  const keys = [drawingKey('', 'a'), drawingKey('', 'b'), drawingKey('text', 'a'), drawingKey('', ' a'), drawingKey('', 'a\n\nb')];
  expect(new Set(keys).size).toBe(keys.length);
  expect(drawingKey('', 'a\r\nb\r\n')).toBe(drawingKey('', 'a\nb'));
});
