import {expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import {FOUND} from './timeline-found.js';
import {HARMLESS} from './timeline-harmless.js';

/** Each text in a document of its own, with a section of the stage, without which nothing is asked of it. */
function documents(cases: Readonly<Record<string, readonly string[]>>, end = ''): string[] {
  return Object.entries(cases).flatMap(([heading, texts]) =>
    texts.map((text) => `# Milestone 1: Core\n\n${heading === '' ? '' : `## ${heading}\n\n`}${text}\n\n## Related Documents\n${end}`),
  );
}

function timelinesIn(text: string): string[] {
  const [document] = check([{path: 'docs/milestone-1-core.md', text}], {today: '2026-11-22'}).documents;
  const lines = text.split('\n');
  return (document?.messages ?? [])
    .filter(({ruleId}) => ruleId === 'prose/timeline')
    .map(({line, column, endLine, endColumn}) => {
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

test.each(documents(FOUND, '\nThe overview and the architecture are the parents of this document.\n'))(
  'finds what is marked in %s',
  (marked) => {
    const {text, expected} = unmarked(marked);
    expect(expected).not.toEqual([]);
    expect(timelinesIn(text)).toEqual(expected);
  },
);

test.each(documents(HARMLESS))('finds nothing in %s', (text) => {
  expect(timelinesIn(text)).toEqual([]);
});
