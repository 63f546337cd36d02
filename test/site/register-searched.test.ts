import {expect, test, vi} from 'vitest';
import {documentWords, levelWords, numberWords, pointWords, tracedWords} from '../../theme/MilestonesRegister/searched.js';

/** As if every text were translated. */
vi.mock('@docusaurus/Translate', () => ({
  translate: ({message}: {readonly message: string}, values: object = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), `<${message}>`),
}));
vi.mock('@theme/MilestoneBadge/statuses', () => import('../../theme/MilestoneBadge/statuses.js'));
vi.mock('@theme/MilestonesRegister/words', () => import('../../theme/MilestonesRegister/words.js'));
vi.mock('@theme/MilestoneText/levels', () => import('../../theme/MilestoneText/levels.js'));

const document = {name: '1', title: 'Core', number: 1, status: 'planning', href: '/core'};

test('what is searched of a level is what is seen: neither the other levels nor the English word', () => {
  const of = ['High', 'Medium', 'Low'];
  expect(levelWords({name: 'High', of, text: 'it bursts'})).toEqual(['<High>', 'it bursts']);
  expect(levelWords({of, text: 'Severe'})).toEqual(['<Unknown>', 'Severe']);
});

test('a document is told by number, title and status, where these are shown', () => {
  expect(documentWords(document)).toEqual(['<Milestone 1>', 'Core', '<Planning>']);
  expect(documentWords(document, true)).toEqual(['<Milestone 1>', 'Core']);
  expect(documentWords({...document, number: null, status: null})).toEqual(['', 'Core']);
  expect(documentWords(undefined)).toEqual([]);
});

test('only milestones are called so', () => {
  expect(numberWords({...document, stage: 'Decision record', number: 7})).toBe('Decision record 7');
});

test('what is missing can be looked for, addresses and ids cannot', () => {
  expect(pointWords([])).toEqual(['<not stated>']);
  expect(tracedWords({state: 'missing', found: 1, of: 2, holes: ['Frost'], href: '/core#risks'})).toEqual([
    '<1 of 2>',
    '<missing>',
    'Frost',
  ]);
  expect(tracedWords({state: 'linked', href: '/core'})).toEqual(['<linked>', '<linked>']);
});
