import {isEnglish} from '../../../document/language.js';
import {linksOf, pathOfLink} from '../../../document/links.js';
import type {Passage} from '../../../document/passages.js';
import type {Place} from '../../../document/place.js';
import type {Subject} from '../../engine-rule.js';
import {relationOf, type MilestoneNumber, type Relation} from './milestone-number.js';
import {ownNumber} from './own-number.js';
import {mentionsIn, type Mention} from './mentions.js';
import {isSomethingElse, otherNames} from './not-milestones.js';

/** Another milestone, named by its number. */
export interface Reference {
  readonly words: string;
  readonly place: Place;
  readonly when: 'earlier' | 'later';
}

type Given = Pick<Subject, 'outline' | 'passages' | 'isEnglish' | 'library'>;

/** Every number of another milestone in a document, in the text and as the target of a link. */
export function referencesIn({outline, passages, isEnglish: english, library}: Given): Reference[] {
  const own = ownNumber(outline, library);
  const near = passages.filter((passage) => NEAR.test(passage.text));
  const targets = linkTargets(outline, own);
  if (near.length + targets.length === 0) return [];
  if (!english) return [];
  const others = otherNames(near.map((passage) => passage.text).join('\n'));
  const found = near.filter((passage) => isJudged(passage.text)).flatMap((passage) => inPassage(passage, own, others));
  return [...found, ...targets.filter(({place}) => !found.some((reference) => isWithin(reference.place, place)))];
}

/** What any mention has, to leave the rest unread. */
const NEAR = /M\d|milestone/i;

/** In an English document a few words with a foreign name in them are English too. */
function isJudged(text: string): boolean {
  return isEnglish(text) || (text.split(/\s+/).length < 8 && !/(?!\p{Script=Latin})\p{L}/u.test(text));
}

/** Whether the milestone's own number is known. Where it is not, any number may be another's. */
export function isNumbered({outline, library}: Given): boolean {
  return ownNumber(outline, library) !== undefined;
}

function inPassage(passage: Passage, own: MilestoneNumber | undefined, others: ReadonlySet<string>): Reference[] {
  // `**Milestone**: M2` in a document without number says its own.
  if (!own && passage.labels.at(-1) === 'milestone' && /^\s*milestone\b/i.test(passage.text)) return [];
  return stretchesOf(passage).flatMap(({start, text}) =>
    mentionsIn(text).flatMap((mention): Reference[] => {
      const words = text.slice(mention.start, mention.end);
      const stretch = {...passage, text};
      if (mention.isShort && (others.has(words) || isSomethingElse(stretch, mention, own?.series !== undefined))) return [];
      const when = whenOf(mention, own);
      return when ? [{words, when, place: passage.placeAt(start + mention.start, start + mention.end)}] : [];
    }),
  );
}

/** A list of numbers is later where one of them is. */
function whenOf({numbers}: Pick<Mention, 'numbers'>, own: MilestoneNumber | undefined): 'earlier' | 'later' | undefined {
  const relations = new Set(numbers.map((number): Relation => relationOf(own, number)));
  if (relations.has('later')) return 'later';
  return relations.has('earlier') ? 'earlier' : undefined;
}

/** The sources of diagrams that name their boxes: `M2[Mobile]`; only what stands in brackets or quotes is shown. */
const NAMES_BOXES = /^(?:flowchart|graph|stateDiagram|classDiagram|erDiagram|sequenceDiagram|block|digraph|strict|@startuml)/m;
const SHOWN = /["[({|:].*/;
const SHOWN_LINE = /^\s*(?:title|section|note)\b|^\s*subgraph[^[]*$/i;
/** A fence in which a command is typed shows what a program says. */
const OUTPUT = /^\s*\$ \S/m;

/** What is read as one: a passage, or of a drawing each line. */
function stretchesOf({kind, text}: Passage): {start: number; text: string}[] {
  if (kind !== 'drawing') return [{start: 0, text}];
  if (OUTPUT.test(text)) return [];
  const hasNames = NAMES_BOXES.test(text);
  let start = 0;
  return text.split('\n').map((line) => {
    const stretch = {start, text: hasNames && !SHOWN_LINE.test(line) ? shownIn(line) : line};
    start += line.length + 1;
    return stretch;
  });
}

/** A line of a diagram's source in which all that a reader does not see is blank. */
function shownIn(line: string): string {
  return line.replace(/"[^"]{0,200}"|\[[^\]]{0,200}\]|\([^)]{0,200}\)|\{[^}]{0,200}\}|\|[^|]{0,200}\||:[^:].*$|[^"[({|:]+|./g, (part) =>
    SHOWN.test(part) ? part : ' '.repeat(part.length),
  );
}

/** Links to the documents of other milestones. */
function linkTargets({source, definitions}: Given['outline'], own: MilestoneNumber | undefined): Reference[] {
  return linksOf(source.root.children, definitions).flatMap(({url, place}): Reference[] => {
    const path = pathOfLink(url);
    if (path === undefined) return [];
    const named = mentionsIn(path).findLast((mention) => whenOf(mention, own) !== undefined);
    const when = named && whenOf(named, own);
    return named && when ? [{words: path.slice(named.start, named.end), when, place}] : [];
  });
}

function isWithin(inner: Place, outer: Place): boolean {
  const isAfter = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  return isAfter && (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn));
}
