import type {Message} from '../src/check/report.js';

const MARKER = /<!-- expect(-above)? ([\w/ -]+?) -->/g;

/**
 * The findings a fixture expects, written on their lines: `<!-- expect goal/proves -->`, with several ids in one marker.
 * Where a line can hold no comment, such as `---`, the marker is on the next one: `<!-- expect-above metadata/front-matter -->`.
 */
export function expectedIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(MARKER)].flatMap(([, above, ids]) => (ids ?? '').split(' ').map((id) => `${above ? index : index + 1} ${id}`)),
    )
    .toSorted();
}

/** Findings in the same form. */
export function foundIn(messages: readonly Message[]): string[] {
  return messages.map(({line, ruleId}) => `${line} ${ruleId}`).toSorted();
}
