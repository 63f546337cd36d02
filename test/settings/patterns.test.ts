import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {readSettings} from '../../src/check/settings.js';
import type {Settings} from '../../src/settings/define.js';
import {isNamedBy, placesOf} from '../../src/settings/patterns.js';

function found(pattern: string, text: string): string[] {
  return placesOf([pattern], text).map(({start, end}) => text.slice(start, end));
}

describe('patterns', () => {
  test.each<[string, string, string[]]>([
    ['sprint 0', 'In Sprint  0 and sprint 01, not resprint 0', ['Sprint  0']],
    ['beta', 'Beta, betas, (beta) and alphabeta', ['Beta', 'beta']],
    ['beta*', 'Beta, betas, beta-test and alphabeta', ['Beta', 'betas', 'beta-test']],
    ['C++', 'in C++ and C', ['C++']],
    ['[Name]', 'a [Name] and a name', ['[Name]']],
    ['größe', 'Die Größe zählt, größer nicht', ['Größe']],
    [String.raw`/v\d+/`, 'v1 and V2 and v33', ['v1', 'v33']],
    [String.raw`/v\d+/gi`, 'v1 and V2', ['v1', 'V2']],
    ['/^x$/m', 'x\ny\nx', ['x', 'x']],
    ['', 'anything', []],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
    expect(found(pattern, text)).toEqual(expected);
  });

  test('plain words name all of a text, a regular expression something in it', () => {
    expect(isNamedBy(['type*'], 'TypeScript')).toBe(true);
    expect(isNamedBy(['type'], 'TypeScript')).toBe(false);
    expect(isNamedBy(['/script/'], 'typescript')).toBe(true);
    expect(isNamedBy([], 'typescript')).toBe(false);
  });
});

describe('rules take them', () => {
  function ids(markdown: string, rules: Settings['rules'] = {}): string[] {
    const text = `# Milestone 1: Core\n\n${markdown}\n`;
    const [document] = check([{path: 'milestone-1-core.md', text}], {stage: 'milestone-design', settings: {rules: {...rules}}}).documents;
    return (document?.messages ?? []).map(({ruleId}) => ruleId).filter((id) => id.startsWith('prose/'));
  }

  test.each<[string, string, Record<string, unknown>, Record<string, unknown>]>([
    ['prose/code', '```sql\nselect 1\n```', {allow: ['sq*']}, {allow: ['js']}],
    ['prose/placeholder', '## Goal\n\n**Purpose**: TBD', {allow: ['/^TBD$/']}, {allow: ['/TODO/']}],
    [
      'prose/timeline',
      '## Implementation Phases\n\n### Phase 1: Ovens (Week 1-2)',
      {allow: [String.raw`/week \d-\d/i`]},
      {allow: ['Sprint *']},
    ],
    [
      'prose/vague-criterion',
      '### Phase 1: A\n\n**Success Criteria**:\n- ✅ Search works well',
      {allow: ['works well']},
      {allow: ['works']},
    ],
  ])('%s allows what a pattern names', (id, markdown, fine, other) => {
    expect(ids(markdown)).toEqual([id]);
    expect(ids(markdown, {[id]: ['error', fine]})).toEqual([]);
    expect(ids(markdown, {[id]: ['error', other]})).toEqual([id]);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['prose/code', '```yaml\na: 1\n```', {languages: ['/ya?ml/']}],
    ['prose/placeholder', '## Goal\n\nA box is WIP here.', {words: ['W*P']}],
    ['prose/vague-criterion', '### Phase 1: A\n\n**Success Criteria**:\n- ✅ Search is snackable', {words: ['/snack\\w+/']}],
  ])('%s finds what a pattern adds', (id, markdown, further) => {
    expect(ids(markdown)).toEqual([]);
    expect(ids(markdown, {[id]: ['error', further]})).toEqual([id]);
  });
});

describe('a regular expression', () => {
  const within = (pattern: unknown): object => ({rules: {'prose/timeline': ['warn', {allow: ['fine', pattern]}]}});

  test.each<[unknown, string]>([
    ['/a(/', '(missing closing ): a(), expected plain words, or a form such as `/v\\d+/i`'],
    [/(?=a)b/, '(invalid or unsupported Perl syntax: (?=), expected plain words'],
    ['/(a)\\1/', 'without look-around and back-references'],
    ['a*b*c*d*e', 'expected at most three `*`'],
    ['/a/q', 'Unexpected flags `q` of the regular expression `/a/q`'],
  ])('%s is refused with its place', (pattern, message) => {
    const read = readSettings(within(pattern));
    const faults = 'faults' in read ? read.faults : [];
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("in `rules['prose/timeline'][1].allow[1]`");
    expect(faults[0]).toContain(message);
  });

  // In an engine that goes back these take longer than anybody waits: the test would never end.
  test.each(['/(a+)+$/', '/^(a|a)*b/', '/(x+x+)+y/', '/^(([a-z])+.)+[A-Z]$/', '/a*a*a*a*a*b/'])('%s comes to an end', (pattern) => {
    expect(readSettings(within(pattern))).toHaveProperty('settings');
    expect(placesOf([pattern], `${'a'.repeat(5000)}!`)).toEqual([]);
    expect(placesOf([pattern], `${'x'.repeat(5000)}!`)).toEqual([]);
  });

  test.each(['x*x*x*y', '*x*x*y'])('words %s come to an end too', (pattern) => {
    expect(placesOf([pattern], `${'x'.repeat(50_000)} ${'x-'.repeat(5000)}`)).toEqual([]);
    expect(placesOf([pattern], 'xxxy')).toHaveLength(1);
  });

  test('one in an override is refused too', () => {
    const read = readSettings({overrides: [{files: '**', ...within('/(?!a)b/')}]});
    expect(read).toEqual({faults: [expect.stringContaining("in `overrides[0].rules['prose/timeline'][1].allow[1]`")]});
  });

  test.each(['/week \\d+/i', '/^sprint [0-9]$/', '/(?:alpha|beta)\\b/u', '/foo.*bar/', String.raw`/\u00e9+\/[\w-]/`])(
    '%s is fine',
    (pattern) => {
      expect(readSettings(within(pattern))).toHaveProperty('settings');
    },
  );

  test('an object of JavaScript is taken as it is written', () => {
    expect(readSettings(within(/week \d+/i))).toEqual({settings: within(String.raw`/week \d+/i`)});
  });
});
