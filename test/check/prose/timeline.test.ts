import {expect, test} from 'vitest';
import {libraryOf} from '../../../src/check/library.js';
import {timeline} from '../../../src/check/prose/timeline.js';
import {areEnglish} from '../../../src/document/language.js';
import {outline} from '../../../src/document/outline.js';
import {passagesOf} from '../../../src/document/passages.js';
import {read} from '../../../src/document/read.js';
import {stages} from '../../../src/stage/index.js';
import {milestoneDesign} from '../../../src/stage/milestone-design/index.js';
import {FOUND, FOUND_IN_A_GARDEN, FOUND_LATER} from './timeline-found.js';
import {HARMLESS, HARMLESS_IN_A_GARDEN, HARMLESS_LATER} from './timeline-harmless.js';
import {FOUND_IN_LISTS, HARMLESS_IN_LISTS} from './timeline-lists.js';
import {FOUND_IN_PLANS, HARMLESS_IN_PLANS} from './timeline-plans.js';

/** Each text in a document of its own, with a section of the stage, without which nothing is asked of it. */
function documents(cases: Readonly<Record<string, readonly string[]>>, end = ''): string[] {
  return Object.entries(cases).flatMap(([heading, texts]) =>
    texts.map((text) => `# Milestone 1: Core\n\n${heading === '' ? '' : `## ${heading}\n\n`}${text}\n\n## Related Documents\n${end}`),
  );
}

function timelinesIn(text: string, allow: readonly string[] = []): string[] {
  const outlined = outline(read('docs/milestone-1-core.md', text), milestoneDesign);
  const library = libraryOf([outlined], [], stages, {});
  const passages = passagesOf(outlined);
  const found = timeline.find({outline: outlined, passages, isEnglish: areEnglish(passages), library, options: {allow}}) ?? [];
  const lines = text.split('\n');
  return found.map(({place: {line, column, endLine, endColumn}}) => {
    const words = line === endLine ? lines[line - 1]?.slice(column - 1, endColumn - 1) : `… to line ${endLine}`;
    return `${line}:${column} ${words ?? ''}`;
  });
}

/** Takes the marks out and says where they stood. */
function unmarked(marked: string): {text: string; expected: string[]} {
  const expected = marked.split('\n').flatMap((line, index) => {
    let taken = 0;
    return [...line.matchAll(/⟦([^⟧]*)⟧/g)].map(({index: at, 1: words}) => {
      const column = at - taken + 1;
      taken += 2;
      return `${index + 1}:${column} ${words ?? ''}`;
    });
  });
  return {text: marked.replaceAll(/[⟦⟧]/g, ''), expected};
}

test.each(
  [FOUND, FOUND_LATER, FOUND_IN_A_GARDEN, FOUND_IN_LISTS, FOUND_IN_PLANS].flatMap((cases) =>
    documents(cases, '\nThe overview and the architecture are the parents of this document.\n'),
  ),
)('finds what is marked in %s', (marked) => {
  const {text, expected} = unmarked(marked);
  expect(expected).not.toEqual([]);
  expect(timelinesIn(text)).toEqual(expected);
});

test.each([HARMLESS, HARMLESS_LATER, HARMLESS_IN_A_GARDEN, HARMLESS_IN_LISTS, HARMLESS_IN_PLANS].flatMap((cases) => documents(cases)))(
  'finds nothing in %s',
  (text) => {
    expect(timelinesIn(text)).toEqual([]);
  },
);

test('one finding for each sentence, however many estimates it holds', () => {
  const text = '# Milestone 1: Core\n\n## Implementation Phases\n\nPhase 1 takes 2 weeks, by March. Phase 2 takes 3 weeks.\n';
  expect(timelinesIn(text)).toEqual(['5:15 2 weeks', '5:48 3 weeks']);
});

test('a phrase that is allowed is passed over, whatever its case', () => {
  const text = '# Milestone 1: Core\n\n## Next Steps\n\n- Plan Sprint 0\n- Plan Sprint 1\n';
  expect(timelinesIn(text)).toEqual(['5:8 Sprint 0', '6:8 Sprint 1']);
  expect(timelinesIn(text, ['sprint 0', ''])).toEqual(['6:8 Sprint 1']);
});

test('a document in another language is not judged', () => {
  const text = '# Meilenstein 1: Kern\n\n## Umsetzung\n\nDer Kern ist bis März fertig und wird mit dem Chor erprobt.\n\n### Sprint 4\n';
  const outlined = outline(read('docs/milestone-1-core.md', text), milestoneDesign);
  const passages = passagesOf(outlined);
  const isEnglish = areEnglish(passages);
  expect(timeline.find({outline: outlined, passages, isEnglish, library: libraryOf([outlined], [], stages, {}), options: {}})).toBeNull();
});

test('a sentence without end is judged as well', () => {
  const text = `# Milestone 1: Core\n\n## Goal\n\nThe ${'2 weeks '.repeat(5000)}\n\n## Next Steps\n\n- Plan Sprint 1 for the team\n`;
  expect(timelinesIn(text)).toContain('9:8 Sprint 1');
});

test('abbreviations and product names do not make a plan of few words foreign', () => {
  const table = '| Task | Est. Hours |\n|---|---|\n| Kiln door, Mac OS | 8 |\n| Pro tier, tiles.com | 4 |\n';
  const text = `# Milestone 1: Kiln\n\n## Implementation Phases\n\n### Phase 1: Door (Week 1)\n\n${table}\n### Phase 2: Driver\n\n${table}`;
  expect(timelinesIn(text).map((found) => found.split(' ').slice(1).join(' '))).toEqual(['Week 1', '8', '4', '8', '4']);
});
