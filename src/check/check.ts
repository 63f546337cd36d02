import {readFrontMatter} from '../document/front-matter.js';
import {outline, type Outline} from '../document/outline.js';
import {roadmapOf} from '../document/overview.js';
import {read, type Source} from '../document/read.js';
import type {Stage} from '../stage/define.js';
import {stageOfFile} from '../stage/file-name.js';
import {stages as builtIn} from '../stage/index.js';
import {checkOutline, documentReport} from './document.js';
import {addSameNumbers, numberOf} from './numbers.js';
import type {DocumentReport, NamedMilestone, Notice, Report} from './report.js';
import type {Result} from './result.js';
import {matchRoadmap} from './roadmap.js';

/** A file to look at. `path` decides stage and format; it is repeated in the report as it is. */
export interface File {
  readonly path: string;
  readonly text: string;
}

export interface CheckOptions {
  /** The stages to know; the built-in ones by default. */
  readonly stages?: readonly Stage[];
  /** The id of the stage that every file is read as, whatever its name. */
  readonly stage?: string;
  /** `YYYY-MM-DD`, against which dates are in the future; today by default. */
  readonly today?: string;
}

interface Known {
  readonly outline: Outline;
  /** The stage was given, not guessed from the file name. */
  readonly isExplicit: boolean;
}

/**
 * Checks documents against their stages. Reads nothing but what it is given: same files, same report.
 * @param files documents that belong together; those of no stage are left out of the report
 * @throws if `stage` is not the id of a known stage; the message lists those that are
 */
export function check(files: readonly File[], options: CheckOptions = {}): Report {
  const stages = options.stages ?? builtIn;
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const forced = options.stage === undefined ? undefined : stageNamed(options.stage, stages);
  const known = files.flatMap((file): Known[] => knownDocument(file, stages, forced));
  const outlines = known.map((document) => document.outline);
  const numbers = new Map(outlines.map((one) => [one, numberOf(one)]));
  const roadmaps = new Map(
    outlines
      .filter(({stage}) => stage.id === 'milestones-overview')
      .map((one) => [one, matchRoadmap(one, roadmapOf(one, stages), outlines, numbers)]),
  );
  const results = new Map<Outline, Result[]>(
    known.map(({outline: one, isExplicit}) => [one, checkOutline(one, {stages, definitions: one.definitions, today}, isExplicit)]),
  );
  addSameNumbers(outlines, numbers, results);
  const documents = outlines.map((one) => {
    const milestones = roadmaps.get(one);
    const number = asNumber(numbers.get(one) ?? ordinalIn(roadmaps, one));
    return documentReport(one, results.get(one) ?? [], number, milestones);
  });
  const unknown = forced ? [] : files.flatMap((file) => unknownStage(file, stages));
  return {version: 1, documents, totals: totalsOf(documents), notices: [...unknown, ...noticesOf(documents)]};
}

function stageNamed(id: string, stages: readonly Stage[]): Stage {
  const stage = stages.find((one) => one.id === id);
  if (!stage) throw new RangeError(`Unexpected stage \`${id}\`, expected ${stages.map((one) => `\`${one.id}\``).join(', ')}`);
  return stage;
}

/** The stage is the one given, else the one its front matter names, else the one its file name claims. */
function knownDocument(file: File, stages: readonly Stage[], forced: Stage | undefined): Known[] {
  const named = stageOfFile(file.path, stages)?.stage;
  if (!forced && !named && !/^---[ \t]*\r?\n/.test(file.text)) return [];
  const source = read(file.path, file.text);
  const declared = declaredStage(source, stages);
  const stage = forced ?? (declared === undefined ? named : declared);
  return stage ? [{outline: outline(source, stage), isExplicit: forced !== undefined || declared !== undefined}] : [];
}

/** `stage:` in the front matter; null when it names a stage that is not one of ours, such as `none`. */
function declaredStage({frontMatter}: Source, stages: readonly Stage[]): Stage | null | undefined {
  const {stage} = frontMatter.data;
  return typeof stage === 'string' ? (stages.find(({id}) => id === stage) ?? null) : undefined;
}

/** A `stage:` that is neither a stage nor `none` is a slip, over which a document would go unchecked. */
function unknownStage({path, text}: File, stages: readonly Stage[]): Notice[] {
  const {stage} = readFrontMatter(text).data;
  if (typeof stage !== 'string' || stage === 'none' || stages.some(({id}) => id === stage)) return [];
  const known = [...stages.map(({id}) => id), 'none'].map((id) => `\`${id}\``);
  return [
    {
      path,
      reason: `Unexpected \`stage: ${stage}\` in the front matter, expected ${known.join(', ')}`,
      note: 'Name one of these, or remove the line. The document was not checked.',
    },
  ];
}

function asNumber(number: string | undefined): number | null {
  const value = Number(number ?? Number.NaN);
  return Number.isNaN(value) ? null : value;
}

/** The place of a document without number in the overview that names it. */
function ordinalIn(roadmaps: ReadonlyMap<Outline, readonly NamedMilestone[]>, {source}: Outline): string | undefined {
  for (const milestones of roadmaps.values()) {
    const index = milestones.findIndex(({document}) => document === source.path);
    if (index >= 0) return milestones[index]?.number ?? String(index + 1);
  }
  return undefined;
}

function totalsOf(documents: readonly DocumentReport[]): Report['totals'] {
  const messages = documents.flatMap((document) => document.messages);
  const errors = messages.filter(({severity}) => severity === 'error').length;
  return {documents: documents.length, errors, warnings: messages.length - errors};
}

function noticesOf(documents: readonly DocumentReport[]): Notice[] {
  return documents.flatMap(({path, facts}) =>
    facts.milestones?.length === 0
      ? [{path, reason: 'Unexpected overview without milestones', note: 'Give each milestone a heading such as `## Milestone 1: Core`.'}]
      : [],
  );
}
