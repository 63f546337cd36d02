import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {applyBaseline} from '../check/baseline/baseline.js';
import {readBaseline, type Baseline} from '../check/baseline/baseline-file.js';
import type {Report} from '../check/report.js';
import type {SiteVersion} from './docs.js';
import type {SiteSettings} from './settings.js';
import {seenFrom} from '../command/baseline.js';

/**
 * The reports by which a build fails or does not: what the baseline knows is told apart. The pages show it all the same.
 * @param site the settings, and the file they stand in, which the path of the baseline is relative to
 * @returns the reports; those as they were with a notice where the baseline cannot be read
 */
export async function withBaseline(
  versions: readonly Pick<SiteVersion, 'report' | 'files'>[],
  {settings: {baseline: named}, file: from}: SiteSettings,
  siteDir: string,
): Promise<Report[]> {
  if (named === undefined) return versions.map(({report}) => report);
  const file = path.posix.join(path.posix.dirname(from), named);
  const target = path.resolve(siteDir, file);
  const baseline = await readOne(target);
  if (typeof baseline === 'string') return versions.map(({report}, index) => (index === 0 ? withNotice(report, file, baseline) : report));
  const seen = seenFrom(target, siteDir);
  return versions.map(({report, files}) => applyBaseline(report, baseline, {files, ...seen}).report);
}

/** The baseline, or what is wrong with it. */
async function readOne(file: string): Promise<Baseline | string> {
  try {
    const read = readBaseline(await readFile(file, 'utf8'));
    return 'fault' in read ? read.fault : read;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT'
      ? 'Unexpected baseline that is not there, expected a file as `milestones check --update-baseline` writes it'
      : `Unexpected baseline that cannot be read (${code}), expected a file that can`;
  }
}

function withNotice(report: Report, path: string, reason: string): Report {
  const note = 'Mend it, or leave the option `baseline` out. Until then all findings count.';
  return {...report, notices: [...report.notices, {path, reason, note}]};
}
