import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {describe, expect, test} from 'vitest';
import {ASCII_LIMITS, renderAscii, repairAscii} from '../../../src/diagram/index.js';

const inBox = (text: string): string => `┌──────┐\n│ ${text}\n└──────┘`;

/** Everything in an SVG that could be run, loaded or followed. */
const ACTIVE = /<(?!\/?(?:svg|g|path|text|tspan)\b)|\son\w+=|\bhref|url\(|javascript:/i;

/** What XML does not allow, and what turns the direction of text unseen. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;

describe('what a document can hold', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['the end of the SVG', '</svg><img src=x onerror=alert(1)>'],
    ['the end of the text', '</text></g>]]>'],
    ['an entity', '&lt;&amp;&#0;&nbsp;'],
    ['quotes', `"'\u201C"`],
    ['control characters', 'a\u0000\u0001\u0007\u001B[31m\u007F\u0085b'],
    ['half a pair', 'a\uD800b\uDC00c'],
    ['non-characters', '\uFFFE\uFFFF\u{1FFFE}'],
    ['letters from right to left', 'שלום עולם مرحبا'],
    ['a turn of the direction', 'a\u202Eb\u2066c\u2069'],
    ['a tower of marks', `e${'\u0301'.repeat(400)}`],
    ['marks on nothing', '\u0301\u20DD'],
    ['tabs', '\t\ta\t│\t'],
    ['all ends of line', 'a\rb\r\nc\u2028d\u2029e\u000Bf\u000Cg'],
    ['a byte order mark', '\uFEFFa'],
    ['a flag in two halves', '🇩 🇪 🇩🇪🇩'],
    ['joiners', '\u200D👩\u200D\u200D👧\uFE0F\uFE0F'],
    ['a comment', '<!-- --><![CDATA[ ]]><?xml?>'],
  ])('%s', (_, text) => {
    for (const source of [inBox(text), text, `${text}\n  ↓\n${text}`]) {
      const {svg} = renderAscii(source, {draw: true, name: text, id: text});
      if (source.trim() === '') continue;
      expect(XMLValidator.validate(svg)).toBe(true);
      const {svg: parsed} = new XMLParser({ignoreAttributes: false}).parse(svg) as {svg: Record<string, unknown>};
      expect(parsed['@_role']).toBe('img');
      expect(svg.replace(/"[^"]*"|>[^<]*</g, '""')).not.toMatch(ACTIVE);
      expect(svg).not.toMatch(FORBIDDEN);
    }
  });
});

describe('what is too large', () => {
  test.each([
    ['a fence of two megabytes', `┌──┐\n${'│ a │\n'.repeat(350_000)}`],
    ['a line of ten thousand columns', '─'.repeat(10_000)],
    ['a million boxes', '┌┐'.repeat(400).concat('\n').repeat(1250)],
    ['three thousand lines', '│\n'.repeat(3_000)],
  ])('%s stays text, with a word why', (_, source) => {
    expect(renderAscii(source)).toMatchObject({svg: '', text: source, kind: 'none', repaired: false});
    expect(renderAscii(source).notice).toMatch(/^Unexpected drawing of \d+ \S.*, expected at most \d+; it stays text$/);
    expect(repairAscii(source)).toEqual({text: source, changes: []});
  });

  test('a long text that has no lines is only text', () => {
    const log = '10:00:00 a -> b\n'.repeat(10_000);
    expect(renderAscii(log)).toEqual({svg: '', text: log, kind: 'none', repaired: false, cell: expect.anything()});
  });

  test('the limits can be others', () => {
    const limits = {...ASCII_LIMITS, lines: 2};
    expect(renderAscii('┌─┐\n│a│\n└─┘', {limits}).notice).toBe('Unexpected drawing of 3 lines, expected at most 2; it stays text');
  });
});

/** As much as may be drawn, in the forms that cost most. */
const DENSE: Readonly<Record<string, string>> = {
  corners: '┌┐'.repeat(500),
  walls: '│'.repeat(1000),
  joints: '+-'.repeat(500),
  dashes: '-'.repeat(1000),
  arrows: '->'.repeat(500),
  heads: '→▶v^'.repeat(250),
  slashes: '/ \\ '.repeat(250),
  marks: `│e${'\u0301'.repeat(900)}│`,
  tabs: '\t│'.repeat(400),
  wide: '中文│'.repeat(300),
  branches: '`-- '.repeat(250),
  arrowsOfCode: '=> '.repeat(333),
  mixed: '+-┬| '.repeat(200),
  halfBoxes: '┌──┐│ab │└──┘'.repeat(75),
};

test.each(Object.entries(DENSE))('a page of %s is drawn in bounds', (_, line) => {
  const rows = Math.floor(ASCII_LIMITS.characters / (line.length + 1));
  const source = Array.from({length: rows}, (_, row) => (row % 3 === 0 ? line : ` ${line.slice(1)}`)).join('\n');
  const {svg, text} = renderAscii(source, {draw: true});
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg.length).toBeLessThan(20 * source.length);
  expect(text.split('\n')).toHaveLength(rows);
});
