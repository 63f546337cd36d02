import type {AsciiEdit} from '../../diagram/ascii/index.js';
import {renderAscii, repairAscii} from '../../diagram/ascii/index.js';
import type {Place} from '../../document/place.js';
import {fenceLines, type FenceLine} from '../../drawings/fence-lines.js';
import {fencesOf, type Fence} from '../../drawings/fences.js';
import type {EngineRule, Finding} from '../engine-rule.js';

const DRAWN = '┌─────────┐     ┌──────────┐\n│ Gauge   │────►│ Gateway  │\n└─────────┘     └──────────┘';
const SLIPPED = DRAWN.replace('│ Gateway  │', '│ Gateway │');

/** How many lines a message names. */
const NAMED = 4;

/** A box whose walls do not stand below its corners. The drawing is one defect, however many of its lines slipped. */
export const alignment: EngineRule = {
  id: 'diagram/alignment',
  severity: 'warning',
  checks: 'The walls and corners of a box in a drawing stand in one column',
  fix: 'Move them below each other; on the page the drawing is shown as if they were.',
  why: 'A box whose wall has slipped is no box: a reader has to guess what is inside. It happens whenever somebody edits a word in a drawing and leaves the blanks behind it as they were.',
  fail: documentWith(SLIPPED),
  pass: documentWith(DRAWN),
  passed: 'Every box is closed',
  find: ({outline: {source}}) => {
    const fences = fencesOf(source.root).filter(({form}) => form === 'ascii');
    const judged = fences.map((fence) => findingsIn(fence, source.text));
    return judged.some((found) => found !== undefined) ? judged.flatMap((found) => found ?? []) : null;
  },
};

/** @returns undefined for what is no drawing */
function findingsIn({node, isForced}: Fence, text: string): Finding[] | undefined {
  if (renderAscii(node.value, {draw: isForced || undefined, repair: false}).kind === 'none') return undefined;
  const {changes} = repairAscii(node.value);
  const [first] = changes;
  if (!first) return [];
  const lines = fenceLines(node, text);
  const place = placeOfEdit(first, lines);
  const fix = fixOf(changes, lines, text);
  return [{place, reason: reasonFor(changes, lines), ...(fix ? {fix} : {})}];
}

function reasonFor(changes: readonly AsciiEdit[], lines: readonly FenceLine[]): string {
  const others = changes.slice(1).map(({line}) => lines[line - 1]?.line ?? 0);
  const named = others.slice(0, NAMED).join(', ');
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  const where = others.length === 0 ? '' : ` here and in line${others.length === 1 ? '' : 's'} ${named}${more}`;
  return `Unexpected wall or corner out of line${where}, expected those of a box in one column`;
}

function placeOfEdit({line, column, endColumn}: AsciiEdit, lines: readonly FenceLine[]): Place {
  const at = lines[line - 1];
  const before = (at?.start?.column ?? 1) - 1;
  const there = at?.line ?? 1;
  return {line: there, column: before + column, endLine: there, endColumn: before + Math.max(endColumn, column + 1)};
}

/** All changes as one edit of the document; undefined where one of the lines is not in the document as it is in the drawing. */
function fixOf(changes: readonly AsciiEdit[], lines: readonly FenceLine[], text: string): Finding['fix'] {
  const edits = changes.flatMap(({line, column, endColumn, text: wanted}) => {
    const start = lines[line - 1]?.start;
    return start ? [{from: start.offset + column - 1, to: start.offset + endColumn - 1, wanted}] : [];
  });
  const [first] = edits;
  if (!first || edits.length < changes.length) return undefined;
  let [fixed, at] = ['', first.from];
  for (const {from, to, wanted} of edits) {
    fixed += text.slice(at, from) + wanted;
    at = to;
  }
  return {range: [first.from, at], text: fixed};
}

function documentWith(drawing: string): string {
  return `# Milestone 1: Core\n\n## Architecture Overview\n\n### Architecture Diagram\n\n\`\`\`\n${drawing}\n\`\`\`\n`;
}
