import type {Outline} from '../../../document/outline.js';
import {namesOf} from '../../../document/items.js';
import type {Passage} from '../../../document/passages.js';
import type {Place} from '../../../document/place.js';
import {isNamed, keyOf} from '../../../document/words.js';
import {linesOfTargets} from './targets.js';
import {blanked} from '../blanked.js';

/** What has to come true for a phase, a component or the milestone to be done. */
export interface Criterion {
  readonly kind: 'criterion' | 'target';
  /** Its own words; inline code and what is quoted are blank, as they judge nothing. */
  readonly words: string;
  /** All that may make it measurable: its own words as they are, first, then those below it or beside it in its row. */
  readonly evidence: string;
  readonly place: Place;
}

const CRITERIA = /\b(?:success|acceptance|exit|completion|pass) criteri(?:a|on)\b|^done when\b|\bdefinition of done\b/;
const LEAD =
  /\b(?:success|acceptance|exit|completion) criteri(?:a|on)\b|\b(?:done|complete|finished|successful|accepted) (?:when|if)\b|\bdefinition of done\b/i;
const PREFIX = /^(?:(?:success|acceptance|exit) criteri(?:a|on)|done when|targets?)\s*[:：]\s*/i;
/** What stands below criteria and is none. */
const BESIDE =
  /^(?:notes?|out of scope|non goals|not included|why|rationale|measured|measurement|how .*|evidence|status|state|result|owner|priority|comments?|verification|risks?|tasks|steps|deliverables|examples?|references)$/;
const MARK = /^\s*(?:[\p{Extended_Pictographic}\uFE0F✓✔☐☑□]\s*|\[[ xX]\]\s*)+/u;
const LABELLED = /^\s*([^:：–—]{2,60}?)(?:[:：]|\s[-–—]\s)\s*(?=\S)/;

/** The success criteria of a document and the targets of its metrics. */
export function criteriaOf({outline, passages}: {readonly outline: Outline; readonly passages: readonly Passage[]}): Criterion[] {
  const names = namesOfCriteria(outline);
  const targets = linesOfTargets(outline, passages, isBeside);
  const rows = rowsIn(passages);
  return passages.flatMap((passage, index): Criterion[] => {
    if (passage.kind === 'item') {
      const isTarget = targets.has(passage.line);
      if (!isTarget && !standsUnder(passage, names)) return [];
      return [criterionOf(isTarget ? 'target' : 'criterion', passage, [0, passage.text.length], below(passages, index))];
    }
    if (passage.kind === 'paragraph') return paragraph(passage, names, targets);
    if (passage.kind === 'cell' && !passage.isHeader) return cell(passage, names, rows.get(passage.line) ?? '');
    return [];
  });
}

/** What the stage calls success criteria, whatever else may be called so. */
function namesOfCriteria({stage}: Outline): string[] {
  const parts = stage.sections.flatMap(({items, parts: own = []}) => [...own, ...(items?.parts ?? [])]);
  return parts.flatMap((part) => (part.id === 'success-criteria' ? namesOf(part) : []));
}

/** Whether it says how, why or by whom, and not what. */
function isBeside({text}: Passage): boolean {
  return BESIDE.test(keyOf(LABELLED.exec(text)?.[1] ?? ''));
}

/** The innermost heading or label that tells is what counts. */
function standsUnder(passage: Passage, names: readonly string[]): boolean {
  const key = [...passage.headings, ...passage.labels].findLast((one) => isCriteria(one, names) || BESIDE.test(one));
  const isUnder = key === undefined ? isLed(passage) : isCriteria(key, names);
  return isUnder && !isBeside(passage);
}

function isLed({lead = '', text}: Passage): boolean {
  return LEAD.test(lead) || /^(?:success|acceptance|exit) criteri(?:a|on)\s*[:：]/i.test(text);
}

function isCriteria(key: string, names: readonly string[]): boolean {
  return CRITERIA.test(key) || isNamed(key, names);
}

/** A paragraph holds criteria behind its own label, and on lines that begin with a mark. */
function paragraph(passage: Passage, names: readonly string[], targets: ReadonlySet<number>): Criterion[] {
  const isTarget = targets.has(passage.line);
  const isLabelled = passage.labels.length > 0 && passage.labels.at(-1) === keyOf(LABELLED.exec(passage.text)?.[1] ?? '');
  const starts = [...passage.text.matchAll(/^.*$/gm)].flatMap(({0: line, index}) =>
    (index === 0 && (isTarget || isLabelled)) || MARK.test(line) ? [index] : [],
  );
  if (starts.length === 0 || (!isTarget && !standsUnder(passage, names))) return [];
  return starts.map((start, nth) =>
    criterionOf(isTarget ? 'target' : 'criterion', passage, [start, starts[nth + 1] ?? passage.text.length], ''),
  );
}

/** A row is a criterion where it stands among criteria; elsewhere its cell in a column of criteria or targets is one. */
function cell(passage: Passage, names: readonly string[], row: string): Criterion[] {
  const {column = '', section} = passage;
  if (BESIDE.test(column)) return [];
  const isTarget = section === 'metrics' && /^(?:targets?|goals?|target value)$/.test(column);
  const isOne = isTarget || isCriteria(column, names) || isCriteria(passage.row ?? '', names) || standsUnder(passage, names);
  return isOne ? [criterionOf(isTarget ? 'target' : 'criterion', passage, [0, passage.text.length], row)] : [];
}

function criterionOf(kind: Criterion['kind'], passage: Passage, [from, to]: readonly [number, number], more: string): Criterion {
  const full = passage.text.slice(0, to);
  const start = from + leadOf(full.slice(from), passage);
  const end = full.trimEnd().length;
  const words = blanked(full, passage.code, 'x').slice(start, end);
  const quoted = words.replace(/"[^"\n]*"|“[^”\n]*”|(?<!\w)'[^'\n]*'(?!\w)/g, (match) => 'x'.repeat(match.length));
  return {kind, words: quoted, evidence: `${full.slice(start, end)}\n${more}`, place: passage.placeAt(start, Math.max(end, start))};
}

/** The length of the marks and the labels before the criterion; a label with nothing behind it is the criterion. */
function leadOf(text: string, {labels}: Passage): number {
  const mark = MARK.exec(text)?.[0].length ?? /^\s*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(mark);
  const label = LABELLED.exec(rest);
  const isOwn = label?.[1] !== undefined && keyOf(label[1]) === labels.at(-1);
  return mark + (isOwn ? (label?.[0].length ?? 0) : (PREFIX.exec(rest)?.[0].length ?? 0));
}

/** The text below an item. */
function below(passages: readonly Passage[], index: number): string {
  const depth = passages[index]?.depth ?? 0;
  const isNext = ({kind, depth: other = 0}: Passage): boolean => other < depth || (kind === 'item' && other === depth);
  const texts: string[] = [];
  for (let at = index + 1; at < passages.length; at += 1) {
    const next = passages[at];
    if (!next || isNext(next)) break;
    texts.push(next.text);
  }
  return texts.join('\n');
}

/** Line of a row → the text of all its cells. */
function rowsIn(passages: readonly Passage[]): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const {kind, line, text} of passages) if (kind === 'cell') rows.set(line, `${rows.get(line) ?? ''}${text}\n`);
  return rows;
}
