import type {Definition} from 'mdast';
import {findPicture} from '../../document/drawing.js';
import type {Region} from '../../document/labels.js';
import {linksOf, pathOfLink} from '../../document/links.js';
import {placeOf, type Place} from '../../document/place.js';
import {firstWords, isWritten, itemTexts, pointsOf, textOf} from '../../document/points.js';
import {oneLine, withoutEmoji} from '../../document/words.js';
import type {Choice, Content, Stage} from '../../stage/define.js';
import {stageOfFile} from '../../stage/file-name.js';
import {dateFault} from './date.js';
import {counted, oneOf, shortened, withArticle} from '../../stage/wording.js';

/** What was found where something was asked for. */
export type Verdict =
  | {readonly ok: true; readonly evidence: string; readonly place: Place}
  | {readonly ok: false; readonly reason: string; readonly place: Place; readonly isEmpty?: true};

/** What the judgement of a text depends on beside the text. */
export interface Surroundings {
  readonly stages: readonly Stage[];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** `YYYY-MM-DD`; a later date is in the future. */
  readonly today: string;
}

const PURPOSE = /[:：]\s*\S|\s[-–—]\s+\S|\b(?:for|with|as|to)\b\s+\S/i;

/**
 * Judges what stands under a label.
 * @param name the label as messages call it
 * @param besides regions in which a picture does not count
 */
export function judge(
  content: Content,
  region: Region,
  name: string,
  surroundings: Surroundings,
  besides: readonly Region[] = [],
): Verdict {
  if (content.kind === 'link') return judgeLink(content.stage, region, name, surroundings);
  if (content.kind === 'diagram') return judgePicture(region, besides);
  if (!isWritten(region)) return {ok: false, reason: `Unexpected empty \`${name}\``, place: region.place, isEmpty: true};
  if (content.kind === 'choice') return judgeChoice(content.values, content.whole, region, name);
  if (content.kind === 'date') return judgeDate(region, surroundings.today);
  if (content.kind === 'reasoned') return judgeReason(content.words, region, name);
  const points = pointsOf(region);
  if (content.kind === 'purposes') return judgePurposes(region, name);
  if (content.kind === 'points' && points.length < content.min)
    return {ok: false, reason: `Unexpected \`${name}\` without a list`, place: region.place};
  return {ok: true, evidence: content.kind === 'points' ? `${name}: ${counted(points.length, 'point')}` : name, place: region.place};
}

function judgeLink(stageId: string, region: Region, name: string, {stages, definitions}: Surroundings): Verdict {
  const links = linksOf([...region.inline, ...region.nodes], definitions);
  const stage = stages.find(({id}) => id === stageId);
  const kind = (stage?.name ?? stageId).toLowerCase();
  const right = links.find((link) => stageOfFile(pathOfLink(link.url) ?? '', stages)?.stage.id === stageId);
  if (right) return {ok: true, evidence: `${name}: ${pathOfLink(right.url) ?? right.url}`, place: right.place};
  const [wrong] = links;
  if (wrong && links.length === 1)
    return {ok: false, reason: `Unexpected link to \`${wrong.url}\`, expected a link to ${article(kind)}`, place: wrong.place};
  return {
    ok: false,
    reason: `Unexpected \`${name}\` without a link to ${article(kind)}`,
    place: region.place,
    ...(isWritten(region) ? {} : {isEmpty: true as const}),
  };
}

function article(noun: string): string {
  return `${withArticle(noun)}${/overview|document/.test(noun) ? '' : ' document'}`;
}

function judgePicture(region: Region, besides: readonly Region[]): Verdict {
  const excluded = new Set(besides.flatMap(({nodes}) => nodes));
  const picture = findPicture(region.nodes.filter((node) => !excluded.has(node)));
  return picture
    ? {ok: true, evidence: 'Diagram', place: placeOf(picture)}
    : {ok: false, reason: 'Unexpected section without a diagram', place: region.place, isEmpty: true};
}

function judgePurposes(region: Region, name: string): Verdict {
  const points = pointsOf(region);
  const hasTable = region.nodes.some(
    (node) => node.type === 'table' && node.children.length > 1 && (node.children[0]?.children.length ?? 0) > 1,
  );
  const texts = [...points.map(({text}) => text), ...itemTexts(region.nodes)];
  const told = texts.filter((text) => PURPOSE.test(text)).length;
  if (told > 0 || hasTable)
    return {
      ok: true,
      evidence: `${name}: ${counted(points.length, 'technology').replace(/technologys$/, 'technologies')}`,
      place: region.place,
    };
  return {ok: false, reason: `Unexpected \`${name}\` that does not say what anything is for`, place: region.place};
}

function judgeChoice(values: readonly Choice[], whole: boolean, region: Region, name: string): Verdict {
  const written = firstWords(region);
  const text = written?.text ?? '';
  const found = chosen(values, text, whole);
  const place = written?.place ?? region.place;
  if (found) return {ok: true, evidence: `${name}: ${found.name}`, place};
  const nearest = nearestChoice(values, text);
  const hint = nearest ? ` (the nearest is \`${nearest.name}\`)` : '';
  return {
    ok: false,
    reason: `Unexpected ${name.toLowerCase()} \`${shortened(text)}\`, expected ${oneOf(values.map((value) => value.name))}${hint}`,
    place,
  };
}

/**
 * The value a text chooses: the whole text, case, emoji and a trailing `(…)` apart; or, for a level, its first word.
 */
export function chosen(values: readonly Choice[], text: string, whole: boolean): Choice | undefined {
  const words = oneLine(withoutEmoji(text)).replaceAll(/[`*_]/g, '');
  const value = (whole ? words.replace(/\s*\([^()]*\)\s*$/, '') : (/^[\p{L}]+/u.exec(words)?.[0] ?? ''))
    .replace(/\.$/, '')
    .replaceAll('-', ' ')
    .toLowerCase()
    .trim();
  return values.find((choice) =>
    [choice.name, ...(choice.accepted ?? [])].some((name) => name.toLowerCase().replaceAll('-', ' ') === value),
  );
}

function nearestChoice(values: readonly Choice[], text: string): Choice | undefined {
  const words = ` ${oneLine(withoutEmoji(text))
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')} `;
  const has = (name: string): boolean => words.includes(` ${name.toLowerCase()} `);
  return values.find((choice) => has(choice.name)) ?? values.find((choice) => choice.near?.some((name) => has(name)));
}

/** A name alone gives no reason; how good a reason is, only a person can say. */
function judgeReason(words: number, region: Region, name: string): Verdict {
  const isReasoned = wordsIn(textOf(region)) >= words;
  return isReasoned
    ? {ok: true, evidence: name, place: region.place}
    : {ok: false, reason: `Unexpected \`${name}\` without a reason`, place: region.place};
}

/** How many words a text has, also one in a script without spaces. */
function wordsIn(text: string): number {
  return [...new Intl.Segmenter('en', {granularity: 'word'}).segment(text)].filter(({isWordLike}) => isWordLike).length;
}

function judgeDate(region: Region, today: string): Verdict {
  const written = firstWords(region);
  const text = written?.text ?? '';
  const fault = dateFault(text, today);
  return fault === undefined
    ? {ok: true, evidence: `Last updated: ${text}`, place: region.place}
    : {ok: false, reason: `Unexpected date \`${shortened(text)}\`, ${fault}`, place: written?.place ?? region.place};
}
