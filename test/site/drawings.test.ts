import {describe, expect, test} from 'vitest';
import {drawingKey} from '../../src/client/drawing-key.js';
import {checkDocuments} from '../../src/check/check.js';
import type {MermaidFault} from '../../src/diagram/mermaid/index.js';
import {Drawings, untoldDrawings, type SiteRenderers} from '../../src/site/drawings.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {stages} from '../../src/stage/index.js';

const BOX = '┌───┐\n│ a │\n└───┘';
const TEXT = `# Milestone 1: Core\n\n## Goal\n\n\`\`\`\n${BOX}\n\`\`\`\n\n- In a list\n\n  \`\`\`mermaid\n  graph TD\n    A[b (c)]\n  \`\`\`\n\n\`\`\`ascii\n${'x'.repeat(2000)}\n\`\`\`\n`;

function versionOf(text: string, path = 'docs/milestone-1-core.md'): SiteVersion {
  const files = [{path, text}];
  const documents = [{file: `/site/${path}`, path, permalink: '/docs/x'}];
  return {documents, folders: [], files, stages, isCurrent: true, ...checkDocuments(files)};
}

const failing = {line: 2, column: 6, message: 'Unexpected `(`, expected the end of the label', hint: 'Put the label in quotes.'};

const PICTURE = {ok: true, type: 'graph', svg: '<svg/>', width: 1, height: 1, notices: []} as const;

function renderers(asked: string[] = [], fault: MermaidFault = 'syntax', parsed: string[] = []): SiteRenderers {
  return {
    ascii: true,
    parse: (sources) => {
      parsed.push(...sources);
      return Promise.resolve(new Map(sources.map((source) => [source, {ok: true, type: 'parsed', errors: []}])));
    },
    mermaid: (source) => {
      asked.push(source);
      return Promise.resolve(source.includes('(') ? {ok: false, type: 'graph', fault, errors: [failing]} : PICTURE);
    },
  };
}

test('a page gets its drawings by language and text; what is wrong is told at its line of the document', async () => {
  const version = versionOf(TEXT);
  const drawn = await new Drawings('stage', renderers()).of(version);
  const {drawings = {}, notices} = drawn.get('docs/milestone-1-core.md') ?? {};
  expect(drawings[drawingKey('', `${BOX}\n`)]?.svg).toMatch(/^<svg/);
  expect(drawings[drawingKey('mermaid', 'graph TD\n  A[b (c)]')]).toEqual({fault: failing.message});
  expect(Object.keys(drawings)).toHaveLength(2);
  expect(notices).toEqual([
    {line: 15, text: `${failing.message}. ${failing.hint}`},
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
] as const)('a fault of kind %s leaves the diagram to a browser when it is %s', async (fault, fallback) => {
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
  const only = async (how: SiteRenderers): Promise<string[]> =>
    Object.keys((await new Drawings('stage', how).of(versionOf(TEXT))).get('docs/milestone-1-core.md')?.drawings ?? {});
  expect(await only(withoutMermaid)).toEqual([drawingKey('', BOX)]);
  expect(await only({...renderers(), ascii: false})).toEqual([drawingKey('mermaid', 'graph TD\n  A[b (c)]')]);
});

test('a key tells texts and languages apart, and not ends of line', () => {
  const keys = [drawingKey('', 'a'), drawingKey('', 'b'), drawingKey('text', 'a'), drawingKey('', ' a'), drawingKey('', 'a\n\nb')];
  expect(new Set(keys).size).toBe(keys.length);
  expect(drawingKey('', 'a\r\nb\r\n')).toBe(drawingKey('', 'a\nb'));
});

test('the same text may stand on a page twice, once drawn and once not; a title decides nothing', async () => {
  const twice = `# Milestone 1: Core\n\n\`\`\`text\n${BOX}\n\`\`\`\n\n\`\`\`text nodraw\n${BOX}\n\`\`\`\n\n\`\`\`txt title="a nodraw b"\n${BOX}\n\`\`\`\n\n\`\`\`diagram nodraw\n${BOX}\n\`\`\`\n`;
  const drawn = await new Drawings('stage', renderers()).of(versionOf(twice));
  const {drawings = {}} = drawn.get('docs/milestone-1-core.md') ?? {};
  expect(drawings[drawingKey('text', BOX)]?.svg).toMatch(/^<svg/);
  expect(drawings[drawingKey('text', BOX, 'nodraw')]).toEqual({isText: true});
  expect(drawings[drawingKey('txt', BOX)]?.title).toBe('a nodraw b');
  // Where nothing with the text is drawn, nothing has to be said.
  expect(Object.keys(drawings)).toHaveLength(3);
});

describe('a diagram is read once', () => {
  const good = 'graph TD\n  A --> B';
  const bad = 'graph TD\n  A[b (c)]';
  const text = `# Milestone 1: Core\n\n## Goal\n\n\`\`\`mermaid\n${good}\n\`\`\`\n\n\`\`\`mermaid\n${bad}\n\`\`\`\n`;
  const files = [{path: 'docs/milestone-1-core.md', text}];

  test('what is drawn is not parsed as well, and what a check has drawn is not drawn again', async () => {
    const [asked, parsed]: [string[], string[]] = [[], []];
    const drawings = new Drawings('stage', renderers(asked, 'syntax', parsed));
    const verdicts = await drawings.verdictsOn([good, bad], files);
    expect(verdicts.get(good)).toEqual({ok: true, type: 'graph', errors: []});
    expect(verdicts.get(bad)).toEqual({ok: false, type: 'graph', errors: [failing]});
    await drawings.of(versionOf(text));
    expect(asked).toEqual([good, bad]);
    expect(parsed).toEqual([]);
  });

  test.each([
    ['no page has drawings', () => new Drawings(false, renderers([], 'syntax', parsed))],
    ['Mermaid is left to the theme', () => new Drawings('stage', {ascii: true, parse: renderers([], 'syntax', parsed).parse})],
  ])('what is not drawn is parsed: %s', async (_name, open) => {
    parsed.length = 0;
    const verdicts = await open().verdictsOn([good, bad], files);
    expect(parsed).toEqual([good, bad]);
    expect(verdicts.get(good)?.type).toBe('parsed');
  });
  const parsed: string[] = [];

  test('nothing is asked where there are no diagrams', async () => {
    const asked: string[] = [];
    await new Drawings('stage', renderers(asked, 'syntax', parsed)).verdictsOn([], files);
    expect(asked).toEqual([]);
  });

  test('a diagram that Mermaid took too long to draw has no finding; one that it did not finish reading has', async () => {
    const slow = (parses: object): SiteRenderers => ({
      ...renderers(),
      mermaid: () => Promise.resolve({ok: false, type: 'graph', fault: 'limit', errors: [failing], ...parses}),
    });
    const findings = async (parses: object): Promise<string[]> => {
      const diagrams = await new Drawings('stage', slow(parses)).verdictsOn([good], files);
      const {report} = checkDocuments(files, {diagrams});
      return report.documents.flatMap(({messages}) => messages.flatMap(({ruleId}) => (ruleId === 'diagram/syntax' ? [ruleId] : [])));
    };
    expect(await findings({parses: true})).toEqual([]);
    expect(await findings({})).toHaveLength(2);
  });
});

test('what a diagram asks for and does not get is told once, at its fence', async () => {
  const mermaid = (): ReturnType<NonNullable<SiteRenderers['mermaid']>> =>
    Promise.resolve({...PICTURE, notices: ['click handlers, which would run a script', 'links that run a script']});
  const drawn = await new Drawings('stage', {...renderers(), ascii: false, mermaid}).of(versionOf(TEXT));
  expect(drawn.get('docs/milestone-1-core.md')?.notices).toEqual([
    {line: 14, text: 'Left out: click handlers, which would run a script; links that run a script', outcome: 'drawn'},
  ]);
});
