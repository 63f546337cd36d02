import {logger} from '@docusaurus/logger';
import {counted} from '../stage/wording.js';
import type {Notice, Report} from '../check/report.js';
import type {OnBrokenRules} from '../options.js';
import {stylish} from '../reporters/stylish.js';
import {withoutStack} from './without-stack.js';

/** Prints what is wrong, once for each state of the documents, and stops the build where the options say so. */
export class Gate {
  private printed = '';

  constructor(private readonly onBrokenRules: OnBrokenRules) {}

  /**
   * @param reports those of the current versions
   * @throws a one-line error in a build with findings at error level, when broken rules are to throw
   */
  report(reports: readonly Report[]): void {
    const report = joined(reports);
    const {errors, warnings} = report.totals;
    // A throw would end `docusaurus start`; there the panel of each page shows what is wrong.
    const isFatal = errors > 0 && this.onBrokenRules === 'throw' && process.env['NODE_ENV'] !== 'development';
    this.once(report.notices, errors + warnings > 0 ? stylish(report, {color: process.stdout.isTTY}) : '', isFatal);
    if (isFatal) {
      throw withoutStack(
        `${counted(errors, 'broken rule')} in ${counted(report.totals.documents, 'stage document')}. They are listed above; \`onBrokenRules: 'warn'\` in the options of docusaurus-plugin-milestones builds the site anyway.`,
      );
    }
  }

  private once(notices: readonly Notice[], text: string, isFatal: boolean): void {
    if (this.onBrokenRules === 'ignore') return;
    const lines = notices.map(({path, reason, note}) => `${path}: ${reason}. ${note}`);
    const all = [...lines, text].join('\n').trimEnd();
    if (all === this.printed) return;
    this.printed = all;
    if (lines.length > 0) logger.warn(`Milestones:\n${lines.join('\n')}`);
    if (text === '') return;
    const message = `Milestones: the documents were checked against the rules of their stage.\n\n${text}`;
    if (this.onBrokenRules === 'log') logger.info(message);
    else if (isFatal) logger.error(message);
    else logger.warn(message);
  }
}

function joined(reports: readonly Report[]): Report {
  const add = (pick: (report: Report) => number): number => reports.reduce((total, report) => total + pick(report), 0);
  const hasBaseline = reports.some(({totals}) => totals.known !== undefined);
  return {
    version: 1,
    documents: reports.flatMap(({documents}) => documents),
    notices: reports.flatMap(({notices}) => notices),
    totals: {
      documents: add(({totals}) => totals.documents),
      errors: add(({totals}) => totals.errors),
      warnings: add(({totals}) => totals.warnings),
      waived: add(({totals}) => totals.waived),
      ...(hasBaseline ? {known: add(({totals}) => totals.known ?? 0)} : {}),
    },
  };
}
