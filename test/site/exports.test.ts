import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {expect, test} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import type {MilestonesFile} from '../../src/exports/define.js';
import {MILESTONES_SCHEMA} from '../../src/exports/schema.js';
import {wordsIn} from '../../src/exports/words.js';
import type {Past} from '../../src/history/define.js';
import {REGISTERS, type RegisterId} from '../../src/registers/define.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {absolute} from '../../src/site/exports-address.js';
import {exportsOf, type Exports} from '../../src/site/exports.js';
import {siteRegisters} from '../../src/site/registers.js';
import {stages} from '../../src/stage/index.js';
import {CLEAN, CLEAN_SET, fixture} from '../fixtures.js';

const ajv = new Ajv({strict: true, allErrors: true, allowUnionTypes: true});
addFormats(ajv as never);
const isValid = ajv.compile(MILESTONES_SCHEMA);

const siteConfig = {url: 'https://example.com', baseUrl: '/base/', title: 'Rain', trailingSlash: undefined};
const site = {siteConfig, i18n: {currentLocale: 'en'}} as never;
const words = wordsIn('en', {}, (term) => term);
const clean = fixture(CLEAN);
const TEXTS = Object.fromEntries(CLEAN_SET.map((name) => [name.replace('clean/', 'docs/'), fixture(name)]));

function made(texts: Record<string, string>, past?: Past, ids: readonly RegisterId[] = REGISTERS): Exports & {data: MilestonesFile} {
  const files = Object.entries(texts).map(([path, text]) => ({path, text}));
  const documents = files.map(({path}) => ({path, file: `/site/${path}`, permalink: `/base/${path.replace(/\.md$/, '')}`}));
  const {report, library} = checkDocuments(files, {today: '2026-11-22'});
  const versions: SiteVersion[] = [{documents, files, folders: [], report, library, stages, isCurrent: true}];
  const registers = siteRegisters(versions, [...ids], '/base/milestones', absolute(siteConfig));
  const found = exportsOf({versions, registers, past}, '/base/milestones', site, words);
  return {...found, data: JSON.parse(found.files.get('/base/milestones/milestones.json') ?? '') as MilestonesFile};
}

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

/** Every object of the schema with the properties it describes, by its path. */
function objectsIn(schema: Described, at: readonly string[] = []): {at: readonly string[]; names: readonly string[]}[] {
  const own = schema.properties ? [{at, names: Object.keys(schema.properties)}] : [];
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => objectsIn(one, [...at, name]));
  return [...own, ...below, ...(schema.items ? objectsIn(schema.items, [...at, '[]']) : [])];
}

/** The names of the properties that the objects at a path have. */
function namesAt(data: unknown, at: readonly string[]): Set<string> {
  const [first, ...rest] = at;
  if (data === undefined || data === null) return new Set();
  if (first === undefined) return new Set(Object.keys(data));
  if (first === '[]') return new Set((data as unknown[]).flatMap((one) => [...namesAt(one, rest)]));
  return namesAt((data as Record<string, unknown>)[first], rest);
}

const CHANGE = {
  commit: 'c1',
  date: '2026-03-01T10:00:00Z',
  author: 'Ada',
  from: 'planning',
  to: 'complete',
  file: 'docs/milestone-1-core.md',
};
const PAST: Past = {history: {overall: [], documents: [{path: 'docs/milestone-1-core.md', points: [], changes: [CHANGE]}]}};

test('what is written is what the schema describes, and all of it', () => {
  const broken = clean.replace('## Goal', '## Gaol').replace('**Impact**: High', '**Impact**: Huge');
  const {data} = made({...TEXTS, 'docs/milestone-2-more.md': broken.replace('Milestone 1: Core', 'Milestone 2: More')}, PAST);
  isValid(data);
  expect(isValid.errors).toBeNull();
  // A property that nothing has is a description of nothing.
  const unseen = objectsIn(MILESTONES_SCHEMA as Described).flatMap(({at, names}) =>
    names.filter((name) => !namesAt(data, at).has(name)).map((name) => [...at, name].join('.')),
  );
  expect(unseen.filter((name) => !name.startsWith('registers.traceability'))).toEqual([]);
});

test('the schema refuses what is not described', () => {
  const {data} = made(TEXTS);
  const [document] = data.documents;
  for (const wrong of [
    {...data, version: 2},
    {...data, more: 1},
    {...data, documents: [{...document, url: 'no address'}]},
    {...data, documents: [{...document, status: 3}]},
  ])
    expect(isValid(wrong)).toBe(false);
});

test('files below the dashboard, the same each time', () => {
  const {files, feed} = made(TEXTS, PAST);
  const below = [...files.keys()].map((file) => file.replace('/base/milestones/', ''));
  expect(below).toEqual([
    'milestones.json',
    'milestones.schema.json',
    'milestones.csv',
    'badge/all.svg',
    'badge/all.json',
    'badge/1.svg',
    'badge/1.json',
    'feed.xml',
  ]);
  expect(feed).toBe('/base/milestones/feed.xml');
  expect(files).toEqual(made(TEXTS, PAST).files);
  expect(files.get(feed ?? '')).toContain('<id>tag:example.com,2026-03-01:c1/docs/milestone-1-core.md</id>');
});

test('a document with its addresses', () => {
  const {data} = made(TEXTS, PAST);
  const one = data.documents.find(({isMilestone}) => isMilestone);
  expect(one).toMatchObject({
    name: '1',
    address: '/base/docs/milestone-1-core',
    url: 'https://example.com/base/docs/milestone-1-core',
    status: 'planning',
    changes: [CHANGE],
  });
  expect(data.totals).toEqual({milestones: 1, complete: 0, errors: 0, warnings: 0});
  expect(data.registers.risks?.[0]?.url).toMatch(/^https:\/\/example\.com\/base\/milestones\/risks#1-/);
  expect(data.documents.find(({status}) => status === null)).not.toHaveProperty('changes');
});

test('no milestone, no register and no past are no fault', () => {
  const {data, files, feed} = made({}, {gap: 'shallow'}, []);
  expect(isValid(data)).toBe(true);
  expect(data).toMatchObject({documents: [], registers: {}, totals: {milestones: 0}});
  expect(feed).toBeUndefined();
  expect([...files.keys()].filter((file) => /badge|feed/.test(file))).toEqual([
    '/base/milestones/badge/all.svg',
    '/base/milestones/badge/all.json',
  ]);
});

test('documents with one number are told apart by their files', () => {
  const {data, files} = made({'docs/milestone-1-a.md': clean, 'docs/milestone-1-b.md': clean.replace('**Status**: Planning', '')});
  expect(isValid(data)).toBe(true);
  expect(data.documents.map(({name, status}) => [name, status])).toEqual([
    ['milestone-1-a', 'planning'],
    ['milestone-1-b', 'unknown'],
  ]);
  expect(files.get('/base/milestones/badge/milestone-1-b.json')).toContain('"message": "unknown"');
});

test('two hundred milestones, of hostile names', () => {
  const name = '<img onerror> '.repeat(20);
  const texts = Object.fromEntries(
    Array.from({length: 200}, (_, index) => [`docs/milestone-${index}-x.md`, `# Milestone ${index}: ${name}\n\n**Status**: Complete\n`]),
  );
  const {data, files} = made(texts);
  expect(isValid(data)).toBe(true);
  expect(files.get('/base/milestones/badge/all.json')).toContain('"200 of 200 complete"');
  expect(files.size).toBe(3 + 2 + 400);
});

test('addresses are whole, with the slash that the site wants', () => {
  const whole = (trailingSlash?: boolean) => absolute({url: 'https://example.com', baseUrl: '/a/', trailingSlash});
  expect(whole()('/a/ü#b')).toBe('https://example.com/a/%C3%BC#b');
  expect(whole()('/a/%C3%BC')).toBe('https://example.com/a/%C3%BC');
  expect(whole(true)('/a/c#b')).toBe('https://example.com/a/c/#b');
  expect(whole(false)('/a/c/#b')).toBe('https://example.com/a/c#b');
  // The home of the site keeps its slash, as Docusaurus has it.
  expect(whole(false)('/a/')).toBe('https://example.com/a/');
  expect(whole(false)('/a/#b')).toBe('https://example.com/a/#b');
  expect(whole(false)('/')).toBe('https://example.com/');
});
