import {expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import type {Message} from '../../../src/check/report.js';
import {CHECKABLE} from './checkable-criteria.js';
import {VAGUE} from './vague-criteria.js';

const RULE = 'prose/vague-criterion';

function found(text: string, settings = {}): Message[] {
  const [document] = check([{path: 'milestone-1-core.md', text}], {stage: 'milestone-design', settings}).documents;
  return (document?.messages ?? []).filter(({ruleId}) => ruleId === RULE);
}

function asCriterion(criterion: string): string {
  return `# Milestone 1: Core\n\n## Implementation Phases\n\n### Phase 1: First\n\n**Success Criteria**:\n- ✅ ${criterion}\n`;
}

test.each(VAGUE)('vague: %s', (criterion) => {
  expect(found(asCriterion(criterion)).map(({line}) => line)).toEqual([8]);
});

test.each(CHECKABLE)('checkable: %s', (criterion) => {
  expect(found(asCriterion(criterion)).map(({reason}) => reason)).toEqual([]);
});

const PLACES: readonly (readonly [string, string, readonly number[]])[] = [
  ['a heading of any depth', '## Acceptance Criteria\n\n### Search\n\n- Search works well\n- All tests pass', [7]],
  ['a label with colon inside and a suffix', '**Exit Criteria (Phase 1):**\n\n1. Search works well', [5]],
  ['a lead without bold', 'Done when:\n\n- Search works well', [5]],
  ['a lead in words', 'The phase is complete when\n\n- search works well', [5]],
  ['the line of the label', '**Success Criteria**: Search works well', [3]],
  ['lines with a mark', '**Success Criteria**:\n✅ Search works well\n✅ All tests pass\n✅ Setup is straightforward', [4, 6]],
  ['a label that is a list item', '- **Deliverables**:\n  - Good search\n- **Success Criteria**:\n  - Search works well', [6]],
  ['a label that is plain text', '- Deliverables: good search\n- Success criteria: search works well', [4]],
  ['task boxes', '**Acceptance Criteria**\n\n- [ ] Search works well\n- [x] Setup is straightforward', [5, 6]],
  ['a quote', '> **Success Criteria**:\n> - Search works well', [4]],
  [
    'a row, once',
    '## Success Criteria\n\n| Criterion | Status |\n|---|---|\n| Robust search, intuitive page | Good |\n| All tests pass | Good |',
    [7],
  ],
  ['a column', '| Phase | Success Criteria | Notes |\n|---|---|---|\n| Search | Works well | Good start |', [5]],
  ['a row that is named', '| Phase | Search |\n|---|---|\n| Goal | A good search |\n| Exit criteria | Works well |', [6]],
  [
    'a bold name before the criterion',
    '## Success Criteria\n\n- **Robust search**: typos in titles are found\n- **Search**: works well',
    [6],
  ],
  ['the words below a criterion', '## Success Criteria\n\n- Fast search is good\n  - <200 ms at 95%\n- Good search\n  - of titles', [7]],
  ['what is beside criteria', '## Success Criteria\n\n- Titles are found\n  - Why: a good search\n\n**Out of Scope**:\n- Good search', []],
  ['what is no criterion', '**Key Outcomes**:\n- Search works well\n\n**Deliverables**:\n- A good search\n\nGood search is easy.', []],
  ['the label Target', '## Success Metrics\n\n**Search**:\n- Target: Results are useful\n- Measured: A good survey\n- Why: Nice', [6]],
  ['the line of the metric', '## Success Metrics\n\n**Search**: good results\n- Measured: A good survey', [5]],
  ['three bullets without labels', '## Success Metrics\n\n**Search**:\n- Good results\n- A good survey\n- Nice to have', [6]],
  ['the first bullet of a metric', '## Success Metrics\n\n**Search**:\n- Good results\n- Measured: A good survey', [6]],
  ['a bare list of metrics', '## Success Metrics\n\n- Good results\n- 90% of titles found', [5]],
  ['groups of metrics', '## Success Metrics\n\n### Search\n- Good results\n- 90% of titles found\n\n### Pages\n- Nice pages', [6, 10]],
  [
    'a column of targets',
    '## Success Metrics\n\n| Metric | Target | Measured |\n|---|---|---|\n| Search | Good results | Good survey |',
    [7],
  ],
  [
    'inline code and what is quoted',
    '**Success Criteria**:\n- `good` is the default\n- The button says "Easy checkout"\n- The page says “Works well”',
    [],
  ],
];

test.each(PLACES)('looks at %s', (_name, text, lines) => {
  expect(found(`# Core\n\n${text}\n`).map(({line}) => line)).toEqual(lines);
});

test('a finding stands at the words of the criterion and names what cannot be measured', () => {
  const [message] = found('# Core\n\n**Success Criteria**:\n- ✅ **Search**: Works *well* and is `fast`, robust\n');
  expect(message).toMatchObject({
    severity: 'warning',
    reason: 'Unexpected `well` and `robust` in a success criterion, expected what can be measured or checked',
    line: 4,
    column: 17,
    endLine: 4,
    endColumn: 51,
  });
  const [code] = found(asCriterion('Clean `store` interface'));
  expect(code?.reason).toContain('Unexpected `Clean store interface` in');
  const [target] = found('# Core\n\n## Success Metrics\n\n**Search**:\n- Target: useful results\n');
  expect(target).toMatchObject({reason: expect.stringContaining('in a target,'), line: 6, column: 11, endColumn: 25});
});

const FOREIGN: readonly string[] = [
  'Fast alle Tests laufen ohne Fehler',
  'Die Suche ist robust und modern',
  'Modern, robust, intuitiv für Nutzer',
  'Interface simple et robuste pour les clients',
  'La interfaz es flexible y simple para el cliente',
  'De app is modern en robust voor een gebruiker',
  'O sistema é simples e flexible para uma equipe',
  'Gränssnittet är modern och robust',
  '検索は fast で robust',
  '界面 intuitive，响应 fast',
  'Поиск робастный, UI responsive',
];

test.each(FOREIGN)('leaves other languages alone: %s', (criterion) => {
  expect(found(asCriterion(criterion))).toEqual([]);
});

test('where words are the same in two languages, the document tells which it is', () => {
  const german = 'Der Verein misst den Regen auf dem Dach und zeigt die Werte auf einer Seite.';
  const text = (prose: string): string => `# Core\n\n${prose}\n\n**Success Criteria**:\n- Robust, modern\n`;
  expect(found(text('The club measures the rain on the roof.')).map(({line}) => line)).toEqual([6]);
  expect(found(text(german))).toEqual([]);
});

test('further words and words that are fine can be set', () => {
  const text = asCriterion('Snackable pages with reasonable accommodation (pages.+)');
  const words = (options: object): string[] => found(text, {rules: {[RULE]: ['warn', options]}}).map(({reason}) => reason.slice(0, 45));
  expect(words({})).toEqual(['Unexpected `reasonable` in a success criterio']);
  expect(words({allow: ['Reasonable accommodation']})).toEqual([]);
  expect(words({words: ['snackable'], allow: ['reasonable accommodation']})).toEqual(['Unexpected `Snackable` in a success criterion']);
  expect(words({words: ['pages.+', ''], allow: ['reasonable']})).toEqual(['Unexpected `pages.+` in a success criterion, e'.slice(0, 45)]);
});

test('a long criterion is judged all the same', () => {
  const text = asCriterion(`${'the page shows a common thing and a very long list of words '.repeat(400)}robust`);
  expect(found(text).map(({line}) => line)).toEqual([8]);
});

test('a document without criteria has nothing to judge', () => {
  const state = (text: string): string | undefined => {
    const [document] = check([{path: 'milestone-1-core.md', text}], {stage: 'milestone-design'}).documents;
    return document?.checklist.find(({id}) => id === 'vague-criteria')?.state;
  };
  expect(state('# Core\n\nGood.\n')).toBe('notApplicable');
  expect(state(asCriterion('All tests pass'))).toBe('pass');
  expect(state(asCriterion('Search works well'))).toBe('warning');
});
