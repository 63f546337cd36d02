import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {decode} from '../../src/document/decode.js';
import {CLEAN, fixture} from '../fixtures.js';

const broken = fixture(CLEAN)
  .replace('**Status**: Planning', '**Status**: Nearly there')
  .replace('- Target: <5%', '- Aim: <5%')
  .replace('**Impact**: High - The', '**Impact**: Grave - The');

/** `line:column-endLine:endColumn rule` of each finding. */
function places(bytes: Uint8Array | string): string[] {
  const text = typeof bytes === 'string' ? bytes : decode(bytes);
  if (typeof text !== 'string') throw new Error(text.reason);
  const [document] = check([{path: 'milestone-1-core.md', text}], {today: '2026-11-22'}).documents;
  return (document?.messages ?? []).map(
    ({line, column, endLine, endColumn, ruleId}) => `${line}:${column}-${endLine}:${endColumn} ${ruleId}`,
  );
}

/** What the places of a report cut out of the text. */
function cut(text: string): string[] {
  const [document] = check([{path: 'milestone-1-core.md', text}], {today: '2026-11-22'}).documents;
  const lines = text.split(/\r?\n/);
  return (document?.messages ?? []).map(({line, column, endLine, endColumn}) =>
    line === endLine ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1) : (lines[line - 1] ?? '').slice(column - 1),
  );
}

const plain = places(broken);

test('a place cuts the right words out of the text', () => {
  expect(cut(broken)).toEqual(['**Status**', '**Rain Error**', '**Impact**']);
});

describe('places stay where they are with', () => {
  test('CRLF', () => {
    expect(places(broken.replaceAll('\n', '\r\n'))).toEqual(plain);
  });

  test('a byte order mark', () => {
    expect(places(new TextEncoder().encode(`\uFEFF${broken}`))).toEqual(plain);
  });

  test('front matter', () => {
    const shifted = plain.map((place) =>
      place.replace(/(\d+):(\d+)-(\d+):/, (_, line, column, end) => `${Number(line) + 4}:${column}-${Number(end) + 4}:`),
    );
    expect(places(`---\nsidebar_label: Core\n---\n\n${broken}`)).toEqual(shifted);
    expect(places(`---\r\nsidebar_label: Core\r\n---\r\n\r\n${broken.replaceAll('\n', '\r\n')}`)).toEqual(shifted);
  });
});

test('wide characters and emoji count as UTF-16 code units', () => {
  const text = broken.replace('**Status**: Nearly there', '🚧 日本 **Status**: Nearly there');
  expect(cut(text)).not.toContain('**Status**'); // words before it: no label
  expect(cut(broken.replace('**Status**: Nearly there', '🚧 **Status**: Nearly there'))).toEqual([
    '**Status**',
    '**Rain Error**',
    '**Impact**',
  ]);
  expect(places(broken.replace('**Status**: Nearly there', '🚧 **Status**: Nearly there'))[0]).toBe('3:4-3:14 metadata/status');
});

test('tabs count as one column', () => {
  const text = broken.replace('- Aim: <5%', '-\tAim: <5%').replace('  - Decision: Drill', '\t- Note: Drill');
  expect(cut(text)).toContain('**Does frost break the bucket?**: Water may freeze in the funnel');
});
