import type {Guidance} from '../../stage/define.js';
import type {Rule} from '../../stage/rules.js';

const FORM = '<!-- milestones-disable-next-line goal/proves -- why it is fine here -->';
const GOAL = '## Goal\n\nLending works without a clerk.\n';
const EXCLUDES = '**What This Milestone Does NOT Include**:\n\n- Reservations\n';
const PROVES =
  '**What This Milestone Proves**:\n\n- A tool comes back without a reminder\n- A lost tool is known within a day\n- Nobody queues\n';

export const UNUSED: Rule & Guidance = {
  id: 'waivers/unused',
  severity: 'warning',
  checks: 'Each waiver waives something, and each `milestones-enable` ends something',
  fix: 'Remove the comment, or the rule from it.',
  why: 'A waiver that is no longer needed hides the next defect of its kind, and tells readers of one that is not there.',
  fail: `${GOAL}\n<!-- milestones-disable-next-line goal/proves -- told in the overview -->\n${PROVES}\n${EXCLUDES}`,
  pass: `<!-- milestones-disable-next-line goal/proves -- told in the overview -->\n${GOAL}\n${EXCLUDES}`,
};

export const REASON: Rule & Guidance = {
  id: 'waivers/reason',
  severity: 'error',
  checks: 'Each waiver says why',
  fix: `Write the reason behind \`--\`: \`${FORM}\`.`,
  why: 'Whoever reads the document next has to know whether the exception still holds. Without a reason the waiver does not count.',
  fail: `<!-- milestones-disable-next-line goal/proves -->\n${GOAL}\n${EXCLUDES}`,
  pass: `<!-- milestones-disable-next-line goal/proves -- told in the overview -->\n${GOAL}\n${EXCLUDES}`,
};

export const UNKNOWN: Rule & Guidance = {
  id: 'waivers/unknown-rule',
  severity: 'error',
  checks: 'Each waiver names rules that exist',
  fix: 'Write the id of the finding that is to be waived, or a family such as `goal/*`. `milestones explain` lists all ids.',
  why: 'A slip in an id would leave the finding in place, with no word on why the waiver does not hold.',
  fail: `<!-- milestones-disable-next-line goal/provs -- told in the overview -->\n${GOAL}\n${EXCLUDES}`,
  pass: `<!-- milestones-disable-next-line goal/proves -- told in the overview -->\n${GOAL}\n${EXCLUDES}`,
};

export const MALFORMED: Rule & Guidance = {
  id: 'waivers/malformed',
  severity: 'error',
  checks: 'A comment that begins with `milestones-` has one of the forms of a waiver',
  fix: `Write \`${FORM}\`.`,
  why: 'A comment that is nearly a waiver waives nothing, and nobody would notice.',
  fail: `<!-- milestones-ignore-next-line goal/proves -- told in the overview -->\n${GOAL}\n${EXCLUDES}`,
  pass: `<!-- milestones-disable-next-line goal/proves -- told in the overview -->\n${GOAL}\n${EXCLUDES}`,
};

/** The rules about waivers. They hold in documents of every stage, and no waiver waives them: the settings can. */
export const waiverRules: readonly (Rule & Guidance)[] = [UNUSED, REASON, UNKNOWN, MALFORMED];
