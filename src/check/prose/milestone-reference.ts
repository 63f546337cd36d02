import type {EngineRule} from '../engine-rule.js';
import {referencesIn} from './references/references.js';

/** "Do NOT reference other milestones by number" holds for earlier ones too, but less harm is done. */
export const milestoneReference: EngineRule = {
  id: 'prose/milestone-reference',
  severity: 'warning',
  checks: 'No earlier milestone is named by its number',
  fix: 'Say what it built instead of its number: “the core platform”, “an earlier milestone”.',
  why: 'A number sends the reader to another document to learn what is meant. What the earlier milestone built can be said in a few words, and stays true when milestones are renumbered.',
  fail: '# Milestone 3: Mobile\n\n## Goal\n\nBuild on the accounts from Milestone 1 and the forum of M2.\n',
  pass: '# Milestone 3: Mobile\n\n## Goal\n\nBuild on the accounts of the core platform. Milestone 3 adds mobile sign-in.\n',
  passed: 'No reference to an earlier milestone',
  find: (subject) =>
    referencesIn(subject).flatMap(({words, place, when}) =>
      when === 'earlier' ? [{place, reason: `Unexpected earlier milestone \`${words}\`, expected words without a number`}] : [],
    ),
};
