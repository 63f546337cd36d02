import {fencesOf} from '../drawings/fences.js';
import {readFrontMatter} from '../document/front-matter.js';
import {outline, type Outline} from '../document/outline.js';
import {read, type Source} from '../document/read.js';
import type {DocumentSettings, InForce, RuleInForce, Settings} from '../settings/define.js';
import {inForce} from '../settings/in-force.js';
import type {Stage} from '../stage/define.js';
import {claimsOf, stageOfFile} from '../stage/file-name.js';
import {stages as builtIn} from '../stage/index.js';
import type {MermaidVerdicts} from './diagrams/verdicts.js';
import {checkOutline, documentReport, statusOf} from './document.js';
import {checkEngine} from './engine.js';
import {libraryOf, type Library, type Look} from './library.js';
import {decide} from './decide.js';
import {addSameNumbers, ordinalIn} from './numbers.js';
import type {DocumentReport, Notice, Report} from './report.js';
import type {Result} from './result.js';
import {quoted} from '../stage/wording.js';

/** A file to look at. `path` decides stage and format; it is repeated in the report as it is. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** What the check may be told beside the files. */
export interface CheckOptions {
  /** The stages to know; the built-in ones by default. */
  readonly stages?: readonly Stage[];
  /** The id of the stage that every file is read as, whatever its name. */
  readonly stage?: string;
  /** `YYYY-MM-DD`, against which dates are in the future; today by default. */
  readonly today?: string;
  /** What the team has decided; checked already. */
  readonly settings?: Settings;
  /** A path of the report → the path that the globs of the settings' overrides see; the same by default. */
  readonly locate?: (path: string) => string;
  /** What stands at a path beyond the files given, for links that lead there; nothing by default. */
  readonly look?: Look;
  /** What Mermaid says of the diagrams (`mermaidIn`), by their source; what it was not asked is not judged. */
  readonly diagrams?: MermaidVerdicts;
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
  const rules = inForce(options.settings ?? {}, options.stages ?? builtIn);
  const {stages} = rules;
  const locate = options.locate ?? ((path) => path);
  const forced = options.stage === undefined ? undefined : stageNamed(options.stage, stages);
  const known = files.flatMap((file): Known[] => knownDocument(file, rules, forced, locate));
  const outlines = known.map((document) => document.outline);
  const library = libraryOf(outlines, files, rules.stages, options);
  const settings = new Map(outlines.map((one) => [one, settingsFor(one, rules, locate)]));
  const settingsOf = (one: Outline): DocumentSettings => settings.get(one) ?? settingsFor(one, rules, locate);
  const results = new Map(known.map(({outline: one, isExplicit}) => [one, resultsOf(one, isExplicit, library, settingsOf(one))]));
  addSameNumbers(outlines, library.numbers, results);
  const documents = outlines.map((one) => {
    const milestones = library.roadmaps.get(one)?.map(({named}) => named);
    const number = asNumber(library.numbers.get(one) ?? ordinalIn(library, one));
    const decided = decide(results.get(one) ?? [], one, rules, settingsOf(one));
    return documentReport(one, decided, number, milestones);
  });
  const unknown = forced
    ? []
    : files.flatMap((file) => [...unknownStage(file, stages), ...claimedTwice(file, stages, options.stages ?? builtIn)]);
  return {version: 1, documents, totals: totalsOf(documents), notices: [...unknown, ...noticesOf(documents)]};
}

/** The sources of the Mermaid diagrams in documents that would be checked, each once; what Mermaid says of them goes into the options of `check`. */
export function mermaidIn(files: readonly File[], options: Omit<CheckOptions, 'diagrams'> = {}): string[] {
  const rules = inForce(options.settings ?? {}, options.stages ?? builtIn);
  const forced = options.stage === undefined ? undefined : stageNamed(options.stage, rules.stages);
  const locate = options.locate ?? ((path) => path);
  const known = files
    .filter(({text}) => /mermaid/i.test(text))
    .flatMap((file) =>
      knownDocument(file, rules, forced, locate).map(({outline: one}) => ({one, settings: settingsFor(one, rules, locate)})),
    );
  const fences = known.flatMap(({one, settings}) => (settings('diagram/syntax').level === 'off' ? [] : fencesOf(one.source.root)));
  return [...new Set(fences.flatMap(({form, node}) => (form === 'mermaid' ? [node.value] : [])))];
}

function resultsOf(one: Outline, isExplicit: boolean, library: Library, settings: DocumentSettings): Result[] {
  const {stages, today} = library;
  return checkOutline(one, {stages, definitions: one.definitions, today}, isExplicit, () => checkEngine(one, library, settings));
}

/** What the settings say to the rules in one document. */
function settingsFor(one: Outline, {ruleIn}: InForce, locate: (path: string) => string): DocumentSettings {
  const where = {path: locate(one.source.path), stage: one.stage.id, status: statusOf(one)};
  const known = new Map<string, RuleInForce>();
  return (ruleId) => {
    const found = known.get(ruleId) ?? ruleIn(ruleId, where);
    known.set(ruleId, found);
    return found;
  };
}

function stageNamed(id: string, stages: readonly Stage[]): Stage {
  const stage = stages.find((one) => one.id === id);
  if (!stage) throw new RangeError(`Unexpected stage \`${id}\`, expected ${quoted(stages.map((one) => one.id))}`);
  return stage;
}

/** The stage is the one given, else the one its front matter names, else the one its file name claims. */
function knownDocument(file: File, {stages, stageFor}: InForce, forced: Stage | undefined, locate: (path: string) => string): Known[] {
  const named = stageOfFile(file.path, stages)?.stage;
  if (!forced && !named && !/^---[ \t]*\r?\n/.test(file.text)) return [];
  const source = read(file.path, file.text);
  const declared = declaredStage(source, stages);
  const stage = forced ?? (declared === undefined ? named : declared);
  return stage
    ? [{outline: outline(source, stageFor(stage, locate(file.path))), isExplicit: forced !== undefined || declared !== undefined}]
    : [];
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
  return [
    {
      path,
      reason: `Unexpected \`stage: ${stage}\` in the front matter, expected ${quoted([...stages.map(({id}) => id), 'none'])}`,
      note: 'Name one of these, or remove the line. The document was not checked.',
    },
  ];
}

/** Two stages of the settings may want one file, which their patterns do not show. */
function claimedTwice({path, text}: File, stages: readonly Stage[], known: readonly Stage[]): Notice[] {
  const claims = claimsOf(path, stages, known).map(({id}) => id);
  const [first = ''] = claims;
  if (claims.length < 2 || 'stage' in readFrontMatter(text).data) return [];
  return [
    {
      path,
      reason: `Unexpected file name that the stages ${claims.map((id) => `\`${id}\``).join(' and ')} both claim, expected one`,
      note: `Say which it is in the front matter, such as \`stage: ${first}\`, or change a pattern. It was checked as \`${first}\`.`,
    },
  ];
}

function asNumber(number: string | undefined): number | null {
  const value = Number(number ?? Number.NaN);
  return Number.isNaN(value) ? null : value;
}

function totalsOf(documents: readonly DocumentReport[]): Report['totals'] {
  const messages = documents.flatMap((document) => document.messages);
  const errors = messages.filter(({severity}) => severity === 'error').length;
  const waived = documents.reduce((total, document) => total + document.waived.length, 0);
  return {documents: documents.length, errors, warnings: messages.length - errors, waived};
}

function noticesOf(documents: readonly DocumentReport[]): Notice[] {
  return documents.flatMap(({path, facts}) =>
    facts.milestones?.length === 0
      ? [{path, reason: 'Unexpected overview without milestones', note: 'Give each milestone a heading such as `## Milestone 1: Core`.'}]
      : [],
  );
}
