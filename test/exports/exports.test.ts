import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {expect, test} from 'vitest';
import {widthOf} from '../../src/diagram/mermaid/text/measure.js';
import {statusFeed} from '../../src/exports/atom.js';
import {badgeJson, badgeSvg} from '../../src/exports/badge.js';
import {badgeOf, badgeOfAll, statusName} from '../../src/exports/badges.js';
import {contrast, hexOf, inkOn} from '../../src/exports/color.js';
import {milestonesCsv} from '../../src/exports/csv.js';
import type {ExportedDocument, MilestonesFile} from '../../src/exports/define.js';
import {wordsIn} from '../../src/exports/words.js';
import {xmlText} from '../../src/exports/xml.js';
import {defaultMessages} from '../../src/site/locales.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';

const english = wordsIn('en', {}, (term) => term);

const HOSTILE = `</title><script>alert(1)</script>"'&\u0000\uD800`;

const milestone: ExportedDocument = {
  name: '1',
  title: 'Core',
  number: 1,
  stage: {id: 'milestone-design', name: 'Milestone design'},
  isMilestone: true,
  status: 'in-progress',
  isComplete: false,
  path: 'docs/milestone-1-core.md',
  address: '/docs/milestone-1-core',
  url: 'https://example.com/docs/milestone-1-core',
  tally: {pass: 2, fail: 1, warning: 0, review: 0, notApplicable: 0, waived: 0},
  progress: {passed: 2, total: 3},
  errors: 1,
  warnings: 0,
  waived: 0,
  findings: [],
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'entry',
});

interface ParsedText {
  readonly '#text'?: string;
  readonly '@x': string;
  readonly '@textLength': string;
}

interface ParsedSvg {
  readonly title: string;
  readonly '@width': string;
  readonly g: readonly [unknown, {readonly text: readonly [ParsedText, ParsedText]}];
}

interface ParsedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: {readonly name: string};
}

function svgOf(label: string, message: string, color = '#1668b8'): {svg: string; parsed: ParsedSvg} {
  const svg = badgeSvg({label, message, color});
  expect(XMLValidator.validate(svg)).toBe(true);
  return {svg, parsed: parser.parse(svg).svg};
}

test('a badge says the same in its picture, its title and its data', () => {
  const badge = badgeOf(milestone, milestoneDesign, english);
  expect(badge).toMatchObject({label: 'Milestone 1', message: 'in progress'});
  expect(JSON.parse(badgeJson(badge))).toEqual({
    schemaVersion: 1,
    label: 'Milestone 1',
    message: 'in progress',
    color: badge.color.slice(1),
  });
  const {parsed} = svgOf(badge.label, badge.message, badge.color);
  expect(parsed).toMatchObject({'@role': 'img', '@aria-label': 'Milestone 1: in progress', title: 'Milestone 1: in progress'});
  expect(parsed.g[1].text.map((one) => one['#text'])).toEqual(['Milestone 1', 'in progress']);
});

test.each(['Milestone 1', 'WWWWiiii', '里程碑 1', '🚀 é', 'مرحلة', ''])('the text %j keeps to its box', (label) => {
  const {parsed} = svgOf(label, 'complete');
  const [left, right] = parsed.g[1].text;
  for (const one of [left, right]) {
    const [middle, length] = [Number(one['@x']), Number(one['@textLength'])];
    expect(middle - length / 2).toBeGreaterThanOrEqual(4);
    expect(middle + length / 2).toBeLessThanOrEqual(Number(parsed['@width']) - 4);
  }
  expect(Number(left['@x']) + Number(left['@textLength']) / 2).toBeLessThan(Number(right['@x']) - Number(right['@textLength']) / 2);
  expect(Number(left['@textLength'])).toBe(Math.max(1, Math.round(widthOf(label, {size: 11, bold: false}))));
});

test('what a document is called cannot leave its text', () => {
  const {svg, parsed} = svgOf(HOSTILE, HOSTILE);
  expect(svg).not.toContain('<script');
  expect(parsed.title).toContain('script');
  expect(svg).not.toContain('\u0000');
  expect(xmlText('a\u0000\u000B\uD800\uFFFE<b>')).toBe('a&lt;b&gt;');
  expect(svgOf('x'.repeat(300), 'y').parsed.g[1].text[0]['#text']).toHaveLength(60);
});

test('every colour has an ink that can be read on it', () => {
  const statuses = ['planning', 'in-progress', 'complete', 'unknown', 'other'];
  const colors = [
    ...statuses.map((status) => badgeOf({...milestone, status}, milestoneDesign, english).color),
    '#ffba00',
    '#777777',
    '#ffffff',
    '#000000',
    '#00ff00',
  ];
  for (const color of colors) expect(contrast(color, inkOn(color))).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect([hexOf('warning'), hexOf('Tomato'), hexOf('#Ab3'), hexOf('#12345678'), hexOf('hsl(1 2% 3%)'), hexOf('constructor')]).toEqual([
    '#ffba00',
    '#ff6347',
    '#aabb33',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a status that is none is unknown, and all milestones have a badge, too', () => {
  expect(badgeOf({...milestone, status: 'unknown', number: null}, milestoneDesign, english)).toMatchObject({
    label: 'Core',
    message: 'unknown',
  });
  expect(
    badgeOf({...milestone, isMilestone: false, stage: {id: 'adr', name: 'Decision'}}, {...milestoneDesign, name: 'Decision'}, english)
      .label,
  ).toBe('Decision 1');
  const done = {...milestone, isComplete: true};
  expect(badgeOfAll([], english)).toMatchObject({label: 'milestones', message: 'none'});
  expect(badgeOfAll([done, milestone, {...done, isMilestone: false}], english).message).toBe('1 of 2 complete');
  expect(new Set([[milestone], [milestone, done], [done]].map((all) => badgeOfAll(all, english).color)).size).toBe(3);
});

test('a row for each document, an empty cell for what is not known, and no formula', () => {
  const [head = '', row = '', end] = milestonesCsv([{...milestone, title: '=1+1,"x"'}]).split('\r\n');
  expect(head.split(',')).toHaveLength(17);
  expect(row).toBe(
    `1,1,"'=1+1,""x""",Milestone design,in-progress,2,3,1,0,0,,,,,,https://example.com/docs/milestone-1-core,docs/milestone-1-core.md`,
  );
  expect(end).toBe('');
});

const FEED = 'https://example.com/milestones/feed.xml';
const named = (_: ExportedDocument, status: string): string => status;

function fileOf(...documents: ExportedDocument[]): MilestonesFile {
  return {
    $schema: './milestones.schema.json',
    version: 1,
    generator: {name: 'docusaurus-plugin-milestones', version: '1.0.0'},
    site: {title: 'A & B', url: 'https://example.com/milestones', locale: 'en'},
    totals: {milestones: 1, complete: 0, errors: 0, warnings: 0},
    documents,
    registers: {},
  };
}

test('a feed has what RFC 4287 asks for, the newest change first', () => {
  const change = {commit: 'c1', date: '2026-03-01T10:00:00Z', author: 'Ada <a>', to: 'planning', file: 'docs/a "b"/ü.md'};
  const later = {...change, commit: 'c2', date: '2026-04-01T10:00:00Z', author: ' ', from: 'planning', to: 'in-progress'};
  const feed = statusFeed(
    fileOf(
      {...milestone, title: HOSTILE, changes: [later, change]},
      {...milestone, path: 'docs/0.md', changes: [{...later, file: 'docs/0.md'}]},
    ),
    FEED,
    named,
    english,
  );
  expect(XMLValidator.validate(feed ?? '')).toBe(true);
  const {feed: parsed} = parser.parse(feed ?? '');
  expect(parsed).toMatchObject({
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: FEED,
    updated: '2026-04-01T10:00:00Z',
    title: 'A & B: status of milestones',
  });
  expect(parsed.link.map((link: Record<string, string>) => [link['@rel'], link['@href']])).toEqual([
    ['self', FEED],
    ['alternate', 'https://example.com/milestones'],
  ]);
  expect(parsed.entry.map((entry: ParsedEntry) => [entry.id, entry.updated, entry.author.name])).toEqual([
    ['tag:example.com,2026-04-01:c2/docs/0.md', '2026-04-01T10:00:00Z', 'unknown'],
    ['tag:example.com,2026-04-01:c2/docs/a%20%22b%22/%C3%BC.md', '2026-04-01T10:00:00Z', 'unknown'],
    ['tag:example.com,2026-03-01:c1/docs/a%20%22b%22/%C3%BC.md', '2026-03-01T10:00:00Z', 'Ada <a>'],
  ]);
  expect(parsed.entry[0].title).toBe('Milestone 1: Core: planning → in-progress');
  expect(parsed.entry[2].title).toMatch(/is new: planning$/);
});

test('without a change there is no feed, and a long past is cut', () => {
  expect(statusFeed(fileOf(milestone, {...milestone, changes: []}), FEED, named, english)).toBeUndefined();
  const changes = Array.from({length: 80}, (_, index) => ({
    commit: `c${index}`,
    date: '2026-03-01T10:00:00Z',
    author: 'Ada',
    to: 'planning',
    file: 'a.md',
  }));
  expect(parser.parse(statusFeed(fileOf({...milestone, changes}), FEED, named, english) ?? '').feed.entry).toHaveLength(50);
});

test('badges and the feed speak the language of the site', async () => {
  const german = wordsIn('de', await defaultMessages('de'), (term) => (term === 'Decision' ? 'Entscheidung' : term));
  expect(badgeOf(milestone, milestoneDesign, german)).toMatchObject({label: 'Meilenstein 1', message: 'In Arbeit'});
  const decision = {...milestone, isMilestone: false, status: 'purple', stage: {id: 'adr', name: 'Decision'}};
  expect(badgeOf(decision, milestoneDesign, german)).toMatchObject({label: 'Entscheidung 1', message: 'purple'});
  expect(badgeOfAll([milestone], german)).toMatchObject({label: 'Meilensteine', message: '0 von 1 abgeschlossen'});
  expect(badgeOfAll([], german).message).toBe('keine');
  const change = {commit: 'c1', date: '2026-03-01T10:00:00Z', author: '', to: 'planning', file: 'a.md'};
  const later = {...change, commit: 'c2', date: '2026-04-01T10:00:00Z', from: 'planning', to: 'complete'};
  const status = (_: ExportedDocument, one: string): string => statusName(milestoneDesign, one, german);
  const {feed} = parser.parse(statusFeed(fileOf({...milestone, changes: [later, change]}), FEED, status, german) ?? '');
  expect(feed.title).toBe('A & B: Status der Meilensteine');
  expect(feed.entry.map((entry: ParsedEntry) => [entry.title, entry.author.name])).toEqual([
    ['Meilenstein 1: Core: In Planung → Abgeschlossen', 'unbekannt'],
    ['Meilenstein 1: Core ist neu: In Planung', 'unbekannt'],
  ]);
});

test('words of an English site that it has changed are small within a line, and braces of a name stay', () => {
  const own = wordsIn('en-GB', {'milestones.status.planning': 'Planned'}, (term) => term);
  expect(own.within('milestones.status.planning')).toBe('planned');
  expect(own.say('milestones.feed.name', {milestone: '{title}', title: '$&'})).toBe('{title}: $&');
});
