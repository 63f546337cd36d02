import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {amount, applyBaseline, updated, type Checked, type Compared} from '../check/baseline/baseline.js';
import {EMPTY, readBaseline, writeBaseline, type Baseline} from '../check/baseline/baseline-file.js';
import type {File} from '../check/check.js';
import {counted} from '../stage/wording.js';
import type {Report} from '../check/report.js';
import {UsageError, type Configured, type Terminal} from './define.js';
import {relativePath} from '../document/relative-path.js';

/** What the options say about the baseline. */
export interface BaselineOptions {
  readonly baseline: string | undefined;
  readonly update: boolean;
  readonly force: boolean;
}

/** What they and the settings say about the baseline. */
export interface BaselineUse {
  /** Absolute. */
  readonly file: string;
  readonly update: boolean;
  readonly force: boolean;
}

const DEFAULT = 'milestones-baseline.json';

/**
 * Which baseline is used, and how: that of the option, else that of the settings.
 * @returns undefined where there is none
 * @throws UsageError for options that need another
 */
export function baselineUse(
  {baseline, update, force}: BaselineOptions,
  {settings, file}: Configured,
  cwd: string,
): BaselineUse | undefined {
  if (force && !update) throw new UsageError('Unexpected `--force` alone, expected it with `--update-baseline`');
  const named = settings.baseline === undefined ? undefined : path.resolve(cwd, path.dirname(file ?? ''), settings.baseline);
  const chosen = baseline ?? named ?? (update ? DEFAULT : undefined);
  return chosen === undefined ? undefined : {file: path.resolve(cwd, chosen), update, force};
}

/**
 * Tells the findings that the baseline knows apart, and brings the baseline up to date where asked for.
 * @returns the report in which only new findings count
 * @throws UsageError for a baseline that cannot be read or written
 */
export async function withBaseline(
  report: Report,
  files: readonly File[],
  {file, update, force}: BaselineUse,
  {cwd, err}: Terminal,
): Promise<Report> {
  const shown = relativePath(cwd, file);
  const checked = {files, ...seenFrom(file, cwd)};
  const before = await readIfThere(file, shown);
  if (!before && !update)
    throw new UsageError(`Unexpected baseline \`${shown}\` that is not there, expected a file; \`--update-baseline\` writes it`);
  const compared = applyBaseline(report, before ?? EMPTY, checked);
  if (!update) {
    if (compared.gone > 0)
      err(
        `${shown}: ${counted(compared.gone, 'finding')} no longer found. \`--update-baseline\` drops ${compared.gone === 1 ? 'it' : 'them'}.\n`,
      );
    return compared.report;
  }
  const after = updated(compared, !before || force);
  await write(file, shown, writeBaseline(after));
  err(told(shown, compared, before !== undefined, force));
  return applyBaseline(report, after, checked).report;
}

/**
 * How a baseline names files, and whether they are there.
 * @param file the baseline, absolute
 * @param cwd the folder that the paths of the report are relative to
 */
export function seenFrom(file: string, cwd: string): Pick<Checked, 'nameOf' | 'isGone'> {
  const folder = path.dirname(file);
  return {
    nameOf: (one) => relativePath(folder, path.resolve(cwd, one)),
    isGone: (name) => !existsSync(path.resolve(folder, name)),
  };
}

/** What an update has done, and what it has refused. */
function told(shown: string, {kept, unseen, added, gone}: Compared, isOld: boolean, force: boolean): string {
  const fresh = amount(added);
  if (!isOld) return `${shown}: written with ${counted(fresh, 'finding')}.\n`;
  const parts = [
    `${gone} dropped`,
    `${amount(kept) + amount(unseen)} kept`,
    ...(fresh > 0 ? [force ? `${fresh} added` : `${fresh} new not added: mend ${fresh === 1 ? 'it' : 'them'}, or use \`--force\``] : []),
  ];
  return `${shown}: ${parts.join(', ')}.\n`;
}

async function readIfThere(file: string, shown: string): Promise<Baseline | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`Unexpected baseline \`${shown}\` that cannot be read (${error.code ?? error.message}), expected a file that can`);
  });
  const read = text === undefined ? undefined : readBaseline(text);
  if (read && 'fault' in read) throw new UsageError(`${shown}: ${read.fault}`);
  return read;
}

async function write(file: string, shown: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `Unexpected baseline \`${shown}\` that cannot be written (${error.code ?? error.message}), expected a path that can`,
    );
  });
}
