import {fencesOf} from '../drawings/fences.js';
import type {Outline} from '../document/outline.js';
import type {DocumentSettings, InForce, RuleInForce, Settings} from '../settings/define.js';
import {inForce} from '../settings/in-force.js';
import type {Stage} from '../stage/define.js';
import {stages as builtIn} from '../stage/index.js';
import type {MermaidVerdicts} from './diagrams/verdicts.js';
import {checkOutline, documentReport, statusOf} from './document.js';
import {checkEngine} from './engine.js';
import {libraryOf, type Home, type Library, type Look} from './library.js';
import {decide} from './decide.js';
import {claimedTwice, knownDocument, stageNamed, unknownStage, type File, type Known} from './known.js';
import {addSameNumbers, ordinalIn} from './numbers.js';
import type {DocumentReport, Notice, Report} from './report.js';
import type {Result} from './result.js';

export type {File} from './known.js';

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
  /** Where documents are beside or below each other, if not where their paths say. */
  readonly home?: Home;
  /** What stands at a path beyond the files given, for links that lead there; nothing by default. */
  readonly look?: Look;
  /** What Mermaid says of the diagrams (`mermaidIn`), by their source; what it was not asked is not judged. */
  readonly diagrams?: MermaidVerdicts;
}

/**
 * Checks documents against their stages. Reads nothing but what it is given: same files, same report.
 * @param files documents that belong together; those of no stage are left out of the report
 * @throws if `stage` is not the id of a known stage; the message lists those that are
 */
export function check(files: readonly File[], options: CheckOptions = {}): Report {
  return checkDocuments(files, options).report;
}

/** What a check gives: the report, and the documents as they were read for it. */
export interface Checked {
  readonly report: Report;
  readonly library: Library;
}

/** The same as `check`, for those who want to know what stands in the documents too: they are read once. */
export function checkDocuments(files: readonly File[], options: CheckOptions = {}): Checked {
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
  addSameNumbers(outlines, library.numbers, results, library.home);
  const documents = outlines.map((one) => {
    const milestones = library.roadmaps.get(one)?.map(({named}) => named);
    const number = asNumber(library.numbers.get(one) ?? ordinalIn(library, one));
    const decided = decide(results.get(one) ?? [], one, rules, settingsOf(one));
    return documentReport(one, decided, number, milestones);
  });
  const unknown = forced
    ? []
    : files.flatMap((file) => [...unknownStage(file, stages), ...claimedTwice(file, stages, options.stages ?? builtIn)]);
  const report: Report = {version: 1, documents, totals: totalsOf(documents), notices: [...unknown, ...noticesOf(documents)]};
  return {report, library};
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
