import {expect, test} from 'vitest';
import {FrontMatterError, setInFrontMatter} from '../../src/author/front-matter.js';
import {readFrontMatter} from '../../src/document/front-matter.js';

const PATH = ['accepted', 'overview/goal'];
const MARK = '3f2a9c81d0b4';
const BODY = '# Milestone 1: Core\n\nText  with *style*.\n\n---\n\n## Goal\n';

const EDITS: readonly [name: string, before: string, after: string][] = [
  ['no front matter', BODY, `---\naccepted:\n  overview/goal: ${MARK}\n---\n\n${BODY}`],
  ['an empty document', '', `---\naccepted:\n  overview/goal: ${MARK}\n---\n\n`],
  ['empty front matter', `---\n---\n${BODY}`, `---\naccepted:\n  overview/goal: ${MARK}\n---\n${BODY}`],
  ['a comment alone', `---\n# none yet\n---\n${BODY}`, `---\n# none yet\naccepted:\n  overview/goal: ${MARK}\n---\n${BODY}`],
  [
    'other keys, kept to the byte',
    `---\ntitle:   'Core'   # short\ntags: [ a,b ]\n\n\nlong: >-\n    folded\n    words\n---\n${BODY}`,
    `---\ntitle:   'Core'   # short\ntags: [ a,b ]\n\n\nlong: >-\n    folded\n    words\naccepted:\n  overview/goal: ${MARK}\n---\n${BODY}`,
  ],
  [
    'another entry beside it',
    `---\naccepted:\n  # agreed in the spring\n  overview/phases: aaaaaaaaaaaa # two phases\n\n# about tags\ntags: [ a,b ]\n---\n${BODY}`,
    `---\naccepted:\n  # agreed in the spring\n  overview/phases: aaaaaaaaaaaa # two phases\n  overview/goal: ${MARK}\n\n# about tags\ntags: [ a,b ]\n---\n${BODY}`,
  ],
  [
    'an entry that is replaced',
    `---\naccepted:\n  overview/goal: aaaaaaaaaaaa\ntitle: Core\n---\n${BODY}`,
    `---\naccepted:\n  overview/goal: ${MARK}\ntitle: Core\n---\n${BODY}`,
  ],
  [
    'a key without value',
    `---\naccepted:\ntitle: Core\n---\n${BODY}`,
    `---\naccepted:\n  overview/goal: ${MARK}\ntitle: Core\n---\n${BODY}`,
  ],
  ['a map in braces', `---\n{title: Core}\n---\n${BODY}`, `---\n{title: Core, accepted: {overview/goal: ${MARK}}}\n---\n${BODY}`],
  [
    'an anchor used elsewhere',
    `---\naccepted: &a\n  overview/phases: aaaaaaaaaaaa\nother: *a\n---\n${BODY}`,
    `---\naccepted: &a\n  overview/phases: aaaaaaaaaaaa\n  overview/goal: ${MARK}\nother: *a\n---\n${BODY}`,
  ],
  ['a document that begins with a rule', '---\n\n# Core\n', `---\naccepted:\n  overview/goal: ${MARK}\n---\n\n---\n\n# Core\n`],
];

test.each(EDITS)('%s', (_name, before, after) => {
  expect(setInFrontMatter(before, PATH, MARK)).toBe(after);
});

test.each(EDITS)('line ends of Windows and a byte order mark stay: %s', (_name, before, after) => {
  const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const edited = setInFrontMatter(windows(before), PATH, MARK);
  expect(edited).toBe(before === '' ? `\uFEFF${after}` : windows(after));
});

test.each(EDITS)('setting it again changes nothing: %s', (_name, _before, after) => {
  expect(setInFrontMatter(after, PATH, MARK)).toBe(after);
});

test('digits alone stay a string', () => {
  for (const mark of ['123456789012', '1234567e8901', '000000000000', '0x1234567890']) {
    const {data} = readFrontMatter(setInFrontMatter(BODY, PATH, mark));
    expect(data).toEqual({accepted: {'overview/goal': mark}});
  }
});

test('a map as value', () => {
  const text = setInFrontMatter(`---\ntitle: Core\n---\n${BODY}`, ['reviewed', 'goal'], {by: 'Ada', content: MARK});
  expect(readFrontMatter(text).data).toEqual({title: 'Core', reviewed: {goal: {by: 'Ada', content: MARK}}});
  expect(text.endsWith(BODY)).toBe(true);
});

test.each([
  ['is not YAML', `---\ntitle: [Core\n---\n${BODY}`, /not YAML.*\(line 3\)/],
  ['has no end', `---\ntitle: Core\n\n${BODY.replace('\n---\n', '')}`, /without an end, expected a second `---` line/],
  ['is text between two rules', `---\n\n${BODY}`, /expected `key: value` lines/],
  ['is a list', `---\n- a\n- b\n---\n${BODY}`, /expected `key: value` lines/],
  ['has a list in the way', `---\naccepted: [a]\n---\n${BODY}`, /Unexpected value of `accepted`/],
  ['has a word in the way', `---\naccepted: yes\n---\n${BODY}`, /Unexpected value of `accepted`/],
])('front matter that %s is refused', (_name, text, message) => {
  expect(() => setInFrontMatter(text, PATH, MARK)).toThrow(FrontMatterError);
  expect(() => setInFrontMatter(text, PATH, MARK)).toThrow(message);
});

test.each([
  'accepted:\n# note\n\n  overview/goal: 3f2a9c81d0b4\n',
  'accepted:\n  overview/goal: 3f2a9c81d0b4\n\n\n  overview/phases: 0123456789ab\n',
])('comments and empty lines within a key cut nothing off: %j', (yaml) => {
  const edited = setInFrontMatter(`---\n${yaml}---\n${BODY}`, PATH.slice(0, 1).concat('overview/metrics'), MARK);
  for (const [line] of yaml.matchAll(/overview.*/g)) expect(edited).toContain(line);
  expect(edited.match(/# note/g)?.length ?? 0).toBe(yaml.match(/# note/g)?.length ?? 0);
});
