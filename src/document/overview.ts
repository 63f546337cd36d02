import type {TableRow} from 'mdast';
import type {Stage} from '../stage/define.js';
import {stageOfFile} from '../stage/file-name.js';
import {entriesOf, labelsOf, type Entry, type Label} from './labels.js';
import {linksOf, pathOfLink} from './links.js';
import type {Outline} from './outline.js';
import {placeOf, type Place} from './place.js';
import {firstWords, pointsOf} from './points.js';
import {titleIn} from './title.js';
import {isNamed, keyOf, oneLine, plain, withoutEmoji} from './words.js';

/** A milestone as an overview describes it. */
export interface RoadmapEntry {
  readonly number?: string;
  readonly name: string;
  readonly status?: string;
  /** The path of the detailed document, as it is linked. */
  readonly link?: string;
  readonly goal?: string;
  readonly phases: readonly string[];
  readonly metrics: readonly string[];
  readonly outcomes: readonly string[];
  readonly place: Place;
}

const NOTHING = {phases: [], metrics: [], outcomes: []} as const;
const MILESTONE = /^(?:milestone\s+)?(?:[A-Z][A-Z\d]*-)?M?#?\d+(?:\.\d+)*\s*(?:[:：–—-]|$)/i;
const CELL_NUMBER = /^(?:milestone\s*|M)?#?(\d+(?:\.\d+)*)$/i;

/**
 * The milestones an overview names, in its order: headings such as `## Milestone 1: Core`;
 * where there are none, the rows of a table; and links to milestone documents that neither has named.
 */
export function roadmapOf(outline: Outline, stages: readonly Stage[]): RoadmapEntry[] {
  const entries = entriesOf(outline.source.root.children);
  const isDesign = (path: string): boolean => stageOfFile(path, stages)?.stage.id === 'milestone-design';
  const described = headed(entries, outline, isDesign);
  const listed = described.length > 0 ? described : rows(outline, isDesign);
  const named = new Set(listed.flatMap(({link}) => link ?? []));
  const loose = linksOf(outline.source.root.children, outline.definitions).flatMap((link): RoadmapEntry[] => {
    const path = pathOfLink(link.url);
    if (path === undefined || !isDesign(path) || named.has(path)) return [];
    named.add(path);
    const number = stageOfFile(path, stages)?.number;
    const title = titleIn(link.text, link.place);
    return [{...NOTHING, name: title?.name ?? link.text, link: path, place: link.place, ...(number === undefined ? {} : {number})}];
  });
  return [...listed, ...loose];
}

function headed(entries: readonly Entry[], {definitions}: Outline, isDesign: (path: string) => boolean): RoadmapEntry[] {
  const candidates = entries.flatMap((entry, index) =>
    entry.kind === 'heading' && entry.depth > 1 && isMilestone(entry.text) ? [{entry, index}] : [],
  );
  const depth = Math.min(...candidates.map(({entry}) => entry.depth));
  return candidates
    .filter(({entry}) => entry.depth === depth)
    .flatMap(({entry, index}): RoadmapEntry[] => {
      const title = titleIn(entry.text, placeOf(entry.node));
      if (!title) return [];
      const rest = entries.slice(index + 1);
      const end = rest.findIndex((next) => next.kind === 'heading' && next.depth <= depth);
      const body = rest.slice(0, end < 0 ? undefined : end);
      const labels = labelsOf(body, () => true);
      const paths = linksOf([entry.node, ...body.map(({node}) => node)], definitions).flatMap((link) => pathOfLink(link.url) ?? []);
      const link = paths.find((path) => isDesign(path));
      const status = valueOf(labels, ['Status', 'Current Status']);
      const goal = valueOf(labels, ['Goal']);
      return [
        {
          name: oneLine(title.name.replace(/\s*\([^()]*\)\s*$/, '')),
          place: title.place,
          ...(title.number === undefined ? {} : {number: title.number}),
          ...(status === undefined ? {} : {status}),
          ...(link === undefined ? {} : {link}),
          ...(goal === undefined ? {} : {goal}),
          phases: phasesOf(body, labels),
          metrics: pointNames(labels, ['Success Metrics', 'Metrics', 'Key Metrics']),
          outcomes: pointNames(labels, ['Key Outcomes', 'Outcomes']),
        },
      ];
    });
}

function isMilestone(text: string): boolean {
  return MILESTONE.test(oneLine(withoutEmoji(text))) && /^(?:milestone\b|(?:[A-Z][A-Z\d]*-)?M\d)/i.test(oneLine(withoutEmoji(text)));
}

function valueOf(labels: readonly Label[], names: readonly string[]): string | undefined {
  const label = labels.find(({key}) => isNamed(key, names));
  return label ? firstWords(label)?.text : undefined;
}

/** Phases are headings or bold lines that begin with Phase, or the points under "What Gets Built". */
function phasesOf(body: readonly Entry[], labels: readonly Label[]): string[] {
  const named = body.flatMap((entry) => {
    const text =
      entry.kind === 'heading'
        ? entry.text
        : entry.kind === 'label'
          ? [entry.label.text, entry.label.value].filter(Boolean).join(': ')
          : '';
    return /^phase\b/i.test(oneLine(withoutEmoji(text))) ? [clean(text)] : [];
  });
  return named.length > 0 ? named : pointNames(labels, ['What Gets Built', 'Phases']);
}

function pointNames(labels: readonly Label[], names: readonly string[]): string[] {
  const label = labels.find(({key}) => isNamed(key, names));
  return label ? pointsOf(label).map(({text}) => clean(text)) : [];
}

function clean(text: string): string {
  return oneLine(withoutEmoji(text)).replace(/[:：]$/, '');
}

/** Rows whose first cell is a number such as `M1`; columns are read by the words of their header. */
function rows({source, definitions}: Outline, isDesign: (path: string) => boolean): RoadmapEntry[] {
  return source.root.children.flatMap((node): RoadmapEntry[] => {
    if (node.type !== 'table') return [];
    const [header, ...body] = node.children;
    const titles = header?.children.map((cell) => keyOf(plain(cell))) ?? [];
    const cell = (row: TableRow, names: readonly string[]): string | undefined => {
      const index = titles.findIndex((title) => isNamed(title, names));
      const found = index < 0 ? undefined : row.children[index];
      return found ? oneLine(plain(found)) : undefined;
    };
    return body.flatMap((row): RoadmapEntry[] => {
      const number = CELL_NUMBER.exec(oneLine(plain(row.children[0] ?? row)))?.[1];
      const name =
        cell(row, ['Name', 'Milestone', 'Title', 'Goal', 'Focus']) ?? (row.children[1] ? oneLine(plain(row.children[1])) : undefined);
      if (number === undefined || !name) return [];
      const link = linksOf([row], definitions)
        .flatMap(({url}) => pathOfLink(url) ?? [])
        .find((path) => isDesign(path));
      const status = cell(row, ['Status', 'State']);
      return [
        {...NOTHING, number, name, place: placeOf(row), ...(link === undefined ? {} : {link}), ...(status === undefined ? {} : {status})},
      ];
    });
  });
}
