import {expect, test} from 'vitest';
import {libraryOf} from '../../../src/check/library.js';
import {timeline} from '../../../src/check/prose/timeline.js';
import {outline} from '../../../src/document/outline.js';
import {passagesOf} from '../../../src/document/passages.js';
import {read} from '../../../src/document/read.js';
import {stages} from '../../../src/stage/index.js';
import {milestoneDesign} from '../../../src/stage/milestone-design/index.js';
import {FOUND, FOUND_LATER} from './timeline-found.js';
import {HARMLESS, HARMLESS_LATER} from './timeline-harmless.js';

/** Each text in a document of its own, with a section of the stage, without which nothing is asked of it. */
function documents(cases: Readonly<Record<string, readonly string[]>>, end = ''): string[] {
  return Object.entries(cases).flatMap(([heading, texts]) =>
    texts.map((text) => `# Milestone 1: Core\n\n${heading === '' ? '' : `## ${heading}\n\n`}${text}\n\n## Related Documents\n${end}`),
  );
}

function timelinesIn(text: string, allow: readonly string[] = []): string[] {
  const outlined = outline(read('docs/milestone-1-core.md', text), milestoneDesign);
  const library = libraryOf([outlined], [], stages, {});
  const found = timeline.find({outline: outlined, passages: passagesOf(outlined), library, options: {allow}}) ?? [];
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
  [FOUND, FOUND_LATER].flatMap((cases) => documents(cases, '\nThe overview and the architecture are the parents of this document.\n')),
)('finds what is marked in %s', (marked) => {
  const {text, expected} = unmarked(marked);
  expect(expected).not.toEqual([]);
  expect(timelinesIn(text)).toEqual(expected);
});

test.each([HARMLESS, HARMLESS_LATER].flatMap((cases) => documents(cases)))('finds nothing in %s', (text) => {
  expect(timelinesIn(text)).toEqual([]);
});
