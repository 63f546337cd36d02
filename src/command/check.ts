import {parseArgs} from 'node:util';
import {check} from '../check/check.js';
import type {Report} from '../check/report.js';
import {discover} from '../document/discover.js';
import {reporters} from '../reporters/index.js';
import {stages} from '../stage/index.js';

/** Where a command runs and writes. */
export interface Terminal {
  readonly cwd: string;
  readonly color: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export class UsageError extends Error {}

const OPTIONS = {
  stage: {type: 'string'},
  reporter: {type: 'string', default: 'stylish'},
  'max-warnings': {type: 'string'},
  quiet: {type: 'boolean', default: false},
} as const;

/**
 * Runs `check`.
 * @param args what stands behind the command's name
 * @param folders where to look when no path is given
 * @returns the exit status
 * @throws UsageError for options that are wrong
 */
export async function checkCommand(args: readonly string[], folders: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const {paths, stage, reporter, maxWarnings, quiet} = parse(args);
  const {files, notices} = await discover(paths.length > 0 ? paths : folders, terminal.cwd);
  const report = check(files, stage === undefined ? {} : {stage});
  terminal.out(reporter(report, {color: terminal.color, quiet}));
  for (const {path, reason, note} of [...notices, ...report.notices]) terminal.err(`${path}: ${reason}. ${note}\n`);
  const isUnreadable = notices.some(({asked}) => asked);
  if (report.documents.length === 0 && !isUnreadable) terminal.err(nothingFound(paths.length > 0 ? paths : folders));
  return isUnreadable ? 2 : statusOf(report, maxWarnings);
}

function parse(args: readonly string[]): {
  paths: string[];
  stage: string | undefined;
  reporter: (typeof reporters)[string];
  maxWarnings: number;
  quiet: boolean;
} {
  const {values, positionals} = parsed(args);
  const reporter = reporters[values.reporter];
  if (!reporter) throw new UsageError(`Unexpected reporter \`${values.reporter}\`, expected ${listed(Object.keys(reporters))}`);
  if (values.stage !== undefined && !stages.some(({id}) => id === values.stage)) {
    throw new UsageError(`Unexpected stage \`${values.stage}\`, expected ${listed(stages.map(({id}) => id))}`);
  }
  const limit = values['max-warnings'];
  if (limit !== undefined && !/^\d+$/.test(limit)) throw new UsageError(`Unexpected \`--max-warnings ${limit}\`, expected a whole number`);
  return {
    paths: positionals,
    stage: values.stage,
    reporter,
    maxWarnings: limit === undefined ? Infinity : Number(limit),
    quiet: values.quiet,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${first ?? ''}. The options are ${listed(Object.keys(OPTIONS).map((name) => `--${name}`))}`);
  }
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function nothingFound(paths: readonly string[]): string {
  return `No stage document found in ${listed(paths)}. Expected files such as \`milestone-1-core.md\`, \`milestones-overview.md\` or \`name-architecture.md\`; \`--stage ID\` reads any file as a stage.\n`;
}

function statusOf({totals}: Report, maxWarnings: number): 0 | 1 {
  return totals.errors > 0 || totals.warnings > maxWarnings ? 1 : 0;
}
