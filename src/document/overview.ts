import type {Stage} from '../stage/define.js';
import {stageOfFile} from '../stage/file-name.js';
import {entriesOf, type Entry} from './labels.js';
import {linksOf, pathOfLink} from './links.js';
import type {Outline} from './outline.js';
import {describesMilestone, readEntry} from './overview/entry.js';
import {ownLinks, possibleLinks, type PossibleLink} from './overview/link.js';
import {rowsOf} from './overview/rows.js';
import type {RoadmapEntry} from './overview/told.js';
import {placeOf} from './place.js';
import {asMilestone, titleIn} from './title.js';
import {keyOf, oneLine, withoutEmoji} from './words.js';

export type {RoadmapEntry, Told, ToldMetric, ToldPhase} from './overview/told.js';

const NOTHING = {phases: [], metrics: [], outcomes: []} as const;
const MILESTONE = /^(?:milestone\s+)?(?:[A-Z][A-Z\d]*-)?M?#?\d+(?:\.\d+)*\s*(?:[:：–—-]|$)/i;

const BEHIND_EMOJI = /\p{L}.*\p{Extended_Pictographic}\uFE0F?\s*(\p{L}[\p{L} -]*)$/u;
const IN_BRACKETS = /[([]((?:in[ -]progress|planning|planned|completed?|done|wip|shipped|finished)\b[^()[\]]*)[)\]]\s*$/i;

/**
 * The milestones an overview names, in its order: headings such as `## Milestone 1: Core`, with what a table says beside them;
 * where there are none, the rows of a table; and links to milestone documents that neither has named.
 */
export function roadmapOf(outline: Outline, stages: readonly Stage[]): RoadmapEntry[] {
  const entries = entriesOf(outline.source.root.children);
  const isDesign = (path: string): boolean => stageOfFile(path, stages)?.stage.id === outline.stage.lists;
  const titles = stages.find(({id}) => id === outline.stage.lists)?.titles ?? [];
  const described = headed(entries, outline, titles, (path) => (isDesign(path) ? (stageOfFile(path, stages)?.number ?? null) : undefined));
  const rows = rowsOf(outline, isDesign);
  const listed = described.length > 0 ? described.map((entry) => completed(entry, rows)) : once(rows);
  const named = new Set(listed.flatMap(({link}) => link ?? []));
  const loose = linksOf(outline.source.root.children, outline.definitions).flatMap((link): RoadmapEntry[] => {
    const path = pathOfLink(link.url);
    if (path === undefined || !isDesign(path) || named.has(path)) return [];
    named.add(path);
    const number = stageOfFile(path, stages)?.number;
    const title = titleIn(link.text, link.place, titles);
    return [{...NOTHING, name: title?.name ?? link.text, link: path, place: link.place, ...(number === undefined ? {} : {number})}];
  });
  return [...listed, ...loose];
}

/** @param titles how documents of the stage begin their titles, also in another language */
function headed(
  entries: readonly Entry[],
  {definitions, stage}: Outline,
  titles: readonly string[],
  numberOf: (path: string) => string | null | undefined,
): RoadmapEntry[] {
  const candidates = entries.flatMap((entry, index) => {
    if (entry.kind !== 'heading' || entry.depth < 2) return [];
    const body = bodyOf(entries, index, entry.depth);
    const isNumbered = isMilestone(asMilestone(oneLine(withoutEmoji(entry.text)), titles));
    return isNumbered || describesMilestone(body, entry.depth) ? [{entry, body, isNumbered}] : [];
  });
  const numbered = candidates.filter(({isNumbered}) => isNumbered);
  const depth = Math.min(...(numbered.length > 0 ? numbered : candidates).map(({entry}) => entry.depth));
  const found = candidates
    .filter(({entry}) => entry.depth === depth)
    .flatMap(({entry, body}): {entry: RoadmapEntry; links: PossibleLink[]}[] => {
      const title = titleIn(entry.text, placeOf(entry.node), titles);
      if (!title) return [];
      const nodes = body.map(({node}) => node);
      const links = possibleLinks(entry.node, nodes, definitions, title.number, numberOf);
      const read = readEntry(body, stage);
      const status = read.status ?? statusIn(entry.text, title.place);
      const told = {
        ...read,
        name: oneLine(title.name.replace(/\s*\([^()]*\)\s*$/, '')),
        place: title.place,
        ...(title.number === undefined ? {} : {number: title.number}),
        ...(status ? {status} : {}),
      };
      return [{entry: told, links}];
    });
  const links = ownLinks(found.map((one) => one.links));
  return once(found.map(({entry}, index) => ({...entry, ...(links[index] === undefined ? {} : {link: links[index]})})));
}

function bodyOf(entries: readonly Entry[], index: number, depth: number): Entry[] {
  const rest = entries.slice(index + 1);
  const end = rest.findIndex((next) => next.kind === 'heading' && next.depth <= depth);
  return rest.slice(0, end < 0 ? undefined : end);
}

/** A milestone may have another heading further down, such as its success criteria; the first is the one. */
function once(entries: readonly RoadmapEntry[]): RoadmapEntry[] {
  const first = new Map<string, RoadmapEntry>();
  for (const entry of entries) {
    const key = `${entry.number ?? ''} ${keyOf(entry.name)}`;
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()];
}

/** A table of all milestones may say status and document where the section of a milestone does not. */
function completed(entry: RoadmapEntry, rows: readonly RoadmapEntry[]): RoadmapEntry {
  const row = rows.find(({number, name}) =>
    number === undefined || entry.number === undefined ? keyOf(name) === keyOf(entry.name) : number === entry.number,
  );
  const {status = row?.status, link = row?.link} = entry;
  return {...entry, ...(status ? {status} : {}), ...(link === undefined ? {} : {link})};
}

/** `## Milestone 1: Core ✅ Complete`, `## Milestone 1: Core (Complete)`; other words in brackets are none. */
function statusIn(heading: string, place: RoadmapEntry['place']): RoadmapEntry['status'] {
  const text = (BEHIND_EMOJI.exec(heading) ?? IN_BRACKETS.exec(heading))?.[1];
  return text === undefined ? undefined : {text: oneLine(text), place};
}

function isMilestone(text: string): boolean {
  const words = oneLine(withoutEmoji(text));
  return MILESTONE.test(words) && /^(?:milestone\b|(?:[A-Z][A-Z\d]*-)?M\d)/i.test(words);
}
