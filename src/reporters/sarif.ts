import type {Log, ReportingDescriptor, Result, Run} from 'sarif';
import type {DocumentReport, Message, Report} from '../check/report.js';
import type {ReporterOptions} from './index.js';
import {shown} from './shown.js';
import {wordsOf} from './words.js';

const HOME = 'https://docusaurus-plugin-milestones.github.io/';

/** A message with what has been decided about it. */
type Told = Message & {readonly waiver?: {readonly reason: string}; readonly isKnown?: true};

/** The log that code scanning reads: SARIF 2.1.0, one run, paths from the root of the sources. */
export function sarif(report: Report, options: ReporterOptions): string {
  const documents = shown(report, options);
  const told = documents.flatMap((document) => toldIn(document).map((message) => ({path: document.path, message})));
  const ids = [...new Set(told.map(({message}) => message.ruleId))].toSorted();
  const run: Run = {
    tool: {
      driver: {
        name: 'milestones',
        informationUri: HOME,
        rules: ids.map((id) => descriptor(id, told.find(({message}) => message.ruleId === id)?.message, options)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {SRCROOT: {description: {text: 'The root of the sources'}}},
    artifacts: documents.map(({path}) => ({location: artifact(path), sourceLanguage: 'markdown'})),
    results: told.map(({path, message}) => ({
      ...result(path, message, ids),
      // Where one result is compared with a baseline, all must be.
      ...(report.totals.known === undefined ? {} : {baselineState: message.isKnown ? ('unchanged' as const) : ('new' as const)}),
    })),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: report.notices.map(({path, reason, note}) => ({
          level: 'note',
          message: {text: wordsOf({reason, note})},
          locations: [{physicalLocation: {artifactLocation: artifact(path)}}],
        })),
      },
    ],
  };
  const log: Log = {version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run]};
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toldIn({messages, waived, known = []}: DocumentReport): Told[] {
  return [...messages, ...waived, ...known.map((message) => ({...message, isKnown: true as const}))];
}

function descriptor(id: string, message: Message | undefined, {rules = []}: ReporterOptions): ReportingDescriptor {
  const rule = rules.find((one) => one.id === id);
  const level = rule?.severity ?? message?.severity;
  return {
    id,
    ...(rule ? {shortDescription: {text: `${rule.checks}.`}, help: {text: rule.fix}} : {}),
    ...(message ? {helpUri: message.url} : {}),
    ...(level ? {defaultConfiguration: {level}} : {}),
  };
}

function result(path: string, message: Told, ids: readonly string[]): Result {
  const {ruleId, severity, line, column, endLine, endColumn, fix, waiver, isKnown, reason} = message;
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: severity,
    message: {text: wordsOf(message)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(path),
          region: {startLine: line, startColumn: column, endLine, endColumn},
        },
        ...(message.heading ? {logicalLocations: [{name: message.heading.text, kind: 'section'}]} : {}),
      },
    ],
    // Stable when lines move: what is found in which file, not where.
    partialFingerprints: {'milestonesFinding/v1': `${path} ${ruleId} ${reason}`},
    ...(fix ? {fixes: [fixOf(path, message, fix)]} : {}),
    ...(waiver ? {suppressions: [{kind: 'inSource', justification: waiver.reason}]} : {}),
    ...(isKnown ? {suppressions: [{kind: 'external', justification: 'In the baseline'}]} : {}),
  };
}

function fixOf(
  path: string,
  {note}: Message,
  {range: [start, end], text}: NonNullable<Message['fix']>,
): NonNullable<Result['fixes']>[number] {
  const replacement = {deletedRegion: {charOffset: start, charLength: end - start}, insertedContent: {text}};
  return {description: {text: note}, artifactChanges: [{artifactLocation: artifact(path), replacements: [replacement]}]};
}

/** Paths in a log are addresses. */
function artifact(path: string): {uri: string; uriBaseId: string} {
  return {
    uri: path
      .split('/')
      .map((part) => encodeURIComponent(part))
      .join('/'),
    uriBaseId: 'SRCROOT',
  };
}
