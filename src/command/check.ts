import {everyRule} from '../check/rules/all-rules.js';
import {check, mermaidIn} from '../check/check.js';
import type {Report} from '../check/report.js';
import {parseAll} from '../diagram/mermaid/index.js';
import {discover} from '../document/discover.js';
import {lookOnDisk} from '../document/look.js';
import {reporters} from '../reporters/index.js';
import {totalsOf} from '../reporters/words.js';
import {inForce} from '../settings/in-force.js';
import {stages as builtIn} from '../stage/index.js';
import {baselineUse, withBaseline, type BaselineOptions} from './baseline.js';
import {CHECK_OPTIONS} from './commands.js';
import {UsageError, type Status, type Terminal} from './define.js';
import {parsed} from './options.js';
import {keepFromReport, putReport} from './output.js';
import {settingsFor} from './settings/settings.js';
import {quoted} from '../stage/wording.js';

/**
 * Runs `check`.
 * @throws UsageError for options that are wrong
 */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<Status> {
  const {folders} = terminal;
  const {paths, config, stage, reporter, outputFile, maxWarnings, quiet, baseline} = parse(args);
  const configured = await settingsFor(terminal, config);
  const {settings, locate} = configured;
  const {stages} = inForce(settings, builtIn);
  if (stage !== undefined && !stages.some(({id}) => id === stage))
    throw new UsageError(`Unexpected stage \`${stage}\`, expected ${quoted(stages.map(({id}) => id))}`);
  const {files, notices} = await discover(paths.length > 0 ? paths : folders, terminal.cwd);
  const options = {settings, locate, look: lookOnDisk(terminal.cwd), ...(stage === undefined ? {} : {stage})};
  const all = check(files, {...options, diagrams: await parseAll(mermaidIn(files, options))});
  const use = baselineUse(baseline, configured, terminal.cwd);
  const used = [...files.map((file) => file.path), configured.file ?? [], use?.file ?? []].flat();
  keepFromReport(outputFile, used, terminal);
  const report = use ? await withBaseline(all, files, use, terminal) : all;
  const text = reporter(report, {color: terminal.color && outputFile === undefined, quiet, rules: everyRule(stages)});
  await putReport(text, outputFile, terminal);
  if (outputFile !== undefined) terminal.err(`${outputFile}: ${totalsOf(report, {quiet})}\n`);
  for (const {path, reason, note} of [...notices, ...report.notices]) terminal.err(`${path}: ${reason}. ${note}\n`);
  const isUnreadable = notices.some(({asked}) => asked);
  if (report.documents.length === 0 && !isUnreadable) terminal.err(nothingFound(paths.length > 0 ? paths : folders));
  return isUnreadable ? 2 : statusOf(report, maxWarnings);
}

function parse(args: readonly string[]): {
  paths: readonly string[];
  config: string | undefined;
  stage: string | undefined;
  reporter: (typeof reporters)[string];
  outputFile: string | undefined;
  maxWarnings: number;
  quiet: boolean;
  baseline: BaselineOptions;
} {
  const {values, positionals} = parsed(args, CHECK_OPTIONS);
  const name = values.reporter ?? 'stylish';
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (!reporter) throw new UsageError(`Unexpected reporter \`${name}\`, expected ${quoted(Object.keys(reporters))}`);
  const limit = values['max-warnings'];
  if (limit !== undefined && !/^\d+$/.test(limit)) throw new UsageError(`Unexpected \`--max-warnings ${limit}\`, expected a whole number`);
  return {
    paths: positionals,
    config: values.config,
    stage: values.stage,
    reporter,
    outputFile: values['output-file'],
    maxWarnings: limit === undefined ? Infinity : Number(limit),
    quiet: values.quiet ?? false,
    baseline: {baseline: values.baseline, update: values['update-baseline'] ?? false, force: values.force ?? false},
  };
}

function nothingFound(paths: readonly string[]): string {
  return `No stage document found in ${quoted(paths)}. Expected files such as \`milestone-1-core.md\`, \`milestones-overview.md\` or \`name-architecture.md\`; \`--stage ID\` reads any file as a stage.\n`;
}

function statusOf({totals}: Report, maxWarnings: number): 0 | 1 {
  return totals.errors > 0 || totals.warnings > maxWarnings ? 1 : 0;
}
