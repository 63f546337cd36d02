import {headingAt, type Outline} from '../document/outline.js';
import {comparePlaces, point} from '../document/place.js';
import {firstWords} from '../document/points.js';
import {FENCE, FRONT_MATTER, rulesOf} from '../stage/rules.js';
import {statusKey, UNKNOWN} from '../stage/status.js';
import {checklistOf} from './checklist.js';
import {chosen, type Surroundings} from './structure/content.js';
import {factsOf} from './facts.js';
import {checkFields} from './structure/fields.js';
import type {DocumentReport, Message, NamedMilestone, WaivedMessage} from './report.js';
import {fail, notApplicable, pass, type Failure, type Result} from './result.js';
import {checkSignatures} from './review/signatures.js';
import {checkSections} from './structure/sections.js';
import {urlOfRule} from './rules/url.js';
import {checkWholes, stageRule} from './structure/wholes.js';
import {covers} from '../stage/rule-pattern.js';

/**
 * All that the rules of a stage see in one document.
 * @param checkEngine runs the rules that are code
 */
export function checkOutline(outline: Outline, surroundings: Surroundings, isExplicit: boolean, checkEngine: () => Result[]): Result[] {
  if (!isExplicit && isOther(outline)) return otherResults(outline, checkEngine);
  const results = [
    ...checkReading(outline),
    ...checkSignatures(outline),
    ...checkFields(outline, surroundings),
    ...checkWholes(outline),
    ...checkSections(outline, surroundings),
    ...checkEngine(),
  ];
  return outline.source.openFence ? seenResults(outline, results) : results;
}

/** Whether a document has the name of the stage and too few of its sections to be one of it. */
function isOther({stage, sections, source}: Outline): boolean {
  const {claim} = stage;
  if (source.openFence || (!claim && !stageRule(stage))) return false;
  return new Set(sections.map(({section}) => section)).size < (claim?.sections ?? 1);
}

/** Of a document that only has the name of the stage little is asked: that it can be read, and what the stage says. */
function otherResults(outline: Outline, checkEngine: () => Result[]): Result[] {
  const {stage, title} = outline;
  const place = title?.place ?? point(1);
  const told = new Set([FRONT_MATTER.id, FENCE.id]);
  const holds = (ruleId: string): boolean => (stage.claim?.rules ?? []).some((pattern) => covers(pattern, ruleId));
  const claim = checkWholes(outline).filter(({ruleId}) => ruleId === stageRule(stage)?.id);
  const stated = rulesOf(stage).filter(({id}) => !told.has(id) && id !== stageRule(stage)?.id);
  return [
    ...checkReading(outline),
    ...checkSignatures(outline),
    ...claim,
    ...stated.map((rule) => notApplicable(rule, place)),
    ...checkEngine().map((result) => (holds(result.ruleId) ? result : notApplicable({id: result.ruleId}, place))),
  ];
}

function checkReading({source}: Outline): Result[] {
  const {fault} = source.frontMatter;
  const yaml = fault
    ? fail({...FRONT_MATTER, fix: fault.note}, fault.place, fault.reason)
    : pass(FRONT_MATTER, point(1), 'Front matter can be read');
  const fence = source.openFence
    ? fail(FENCE, source.openFence, 'Unexpected end of the document inside a fence')
    : pass(FENCE, point(1), 'Every fence is closed');
  return [yaml, fence];
}

/** An open fence hides the rest of the document: words are judged up to it, and what may stand or be linked below it only up to its section. */
function seenResults(outline: Outline, results: readonly Result[]): Result[] {
  const fence = outline.source.openFence?.line ?? 0;
  const section = outline.sections.findLast((found) => found.heading.place.line <= fence)?.heading.place.line ?? 1;
  const isHidden = ({kind, ruleId, place}: Result): boolean =>
    kind === 'fail' && ruleId !== FENCE.id && place.line >= (ruleId.startsWith('prose/') ? fence : section);
  return results.map((result) => (isHidden(result) ? {kind: 'notApplicable', ruleId: result.ruleId, place: result.place} : result));
}

/**
 * One document's part of the report.
 * @param milestones those it names, if it is an overview
 */
export function documentReport(
  outline: Outline,
  results: readonly Result[],
  number: number | null,
  milestones: readonly NamedMilestone[] | undefined,
): DocumentReport {
  const {source, stage, title} = outline;
  const name = source.path.split(/[/\\]/).at(-1) ?? source.path;
  const fails = results.flatMap((result) => (result.kind === 'fail' ? [result] : []));
  return {
    path: source.path,
    stage: stage.id,
    title: title?.name ?? name.replace(/\.mdx?$/i, ''),
    number,
    status: statusOf(outline),
    messages: fails.flatMap((result) => (result.waiver ? [] : [messageOf(outline, result)])).toSorted(byPlace),
    waived: fails
      .flatMap((result): WaivedMessage[] => (result.waiver ? [{...messageOf(outline, result), waiver: result.waiver}] : []))
      .toSorted(byPlace),
    checklist: checklistOf(outline, results),
    facts: {...factsOf(outline), ...(milestones ? {milestones} : {})},
  };
}

/** The status as a word for class names and filters: `in-progress`, or `unknown`; null where the stage asks for none. */
export function statusOf({stage, fields}: Outline): string | null {
  const field = stage.metadata.find(({id}) => id === 'status');
  if (field?.holds.kind !== 'choice') return null;
  const region = fields.get('status');
  const found = chosen(field.holds.values, (region && firstWords(region)?.text) ?? '', true);
  return found ? statusKey(found.name) : UNKNOWN;
}

function messageOf(outline: Outline, {ruleId, severity, reason, note, place, fix, difference}: Failure): Message {
  const heading = headingAt(outline, place);
  return {
    ruleId,
    severity,
    reason: printable(reason),
    ...place,
    note: printable(note),
    url: urlOfRule(ruleId, outline.stage),
    ...(heading && heading.depth > 1 ? {heading: {text: heading.text, slug: heading.slug}} : {}),
    ...(fix ? {fix} : {}),
    ...(difference === undefined ? {} : {difference}),
  };
}

/** Words of a document stand in messages; what would command the terminal on which they are read is no word. */
function printable(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, '\uFFFD');
}

function byPlace(a: Message, b: Message): number {
  return comparePlaces(a, b) || (a.ruleId < b.ruleId ? -1 : 1);
}
