import type {Nodes} from 'mdast';
import type {Comment} from '../../document/comments.js';
import type {Place} from '../../document/place.js';
import type {Source} from '../../document/read.js';
import type {Directive, Scope} from './directive.js';
import {covers} from '../../stage/rule-pattern.js';
import {comparePlaces} from '../../document/place.js';

/** The findings that a waiver reaches, whatever rules it names. */
export interface Reach {
  readonly reaches: (place: Place, ruleId: string) => boolean;
  /** The smaller, the more a waiver is meant for just this finding. */
  readonly width: number;
}

const WIDTHS: Readonly<Record<Scope, number>> = {line: 0, 'next-line': 1, start: 2, file: 3, enable: 4};

/**
 * @param enables the comments that end waivers
 * @param comments all of the document that speak to the checker
 */
export function reachOf({scope, comment}: Directive, enables: readonly Directive[], comments: readonly Comment[], source: Source): Reach {
  const {line, endLine} = comment.place;
  const width = WIDTHS[scope];
  if (scope === 'file') return {width, reaches: () => true};
  if (scope === 'line') return {width, reaches: (place) => place.line >= line && place.line <= endLine};
  if (scope === 'start') {
    const isEnded = (place: Place, ruleId: string): boolean =>
      enables.some(
        (enable) =>
          isBefore(comment.place, enable.comment.place) &&
          isBefore(enable.comment.place, place) &&
          (enable.patterns.length === 0 || enable.patterns.some((pattern) => covers(pattern, ruleId))),
      );
    return {width, reaches: (place, ruleId) => isBefore(comment.place, place) && !isEnded(place, ruleId)};
  }
  const first = nextLine(endLine, comments, source.text);
  const last = fenceFrom(source.root, first) ?? first;
  // What is missing at the end of a section is told at its last line, which may be that of a comment alone.
  const isOwn = ({line: at}: Place): boolean => comment.isAlone && at >= line && at <= endLine;
  return {width, reaches: (place) => (place.line >= first && place.line <= last) || isOwn(place)};
}

/** Whether one place begins before another. */
export function isBefore(a: Place, b: Place): boolean {
  return comparePlaces(a, b) < 0;
}

/** The next line with words on it; comments of our own do not count, so that they may stand one below the other. */
function nextLine(after: number, comments: readonly Comment[], text: string): number {
  const lines = text.split(/\r?\n/);
  const isSkipped = (line: number): boolean =>
    /^[\s>]*$/.test(lines[line - 1] ?? '') || comments.some(({isAlone, place}) => isAlone && line >= place.line && line <= place.endLine);
  let line = after + 1;
  while (line <= lines.length && isSkipped(line)) line += 1;
  return line;
}

/** The last line of the fence that begins on a line: inside of it no comment can stand. */
function fenceFrom(node: Nodes, line: number): number | undefined {
  if (node.type === 'code') return node.position?.start.line === line ? node.position.end.line : undefined;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const end = fenceFrom(child, line);
    if (end !== undefined) return end;
  }
  return undefined;
}
