import type {EngineRule} from '../engine-rule.js';
import {isNumbered, referencesIn} from './references/references.js';

const FIX = 'Say what it is instead of its number: “mobile integration”, “a later milestone”, “future phases”.';

/** The key principle "Self-Contained Focus", and the checklist's words for it. */
export const forwardReference: EngineRule = {
  id: 'prose/forward-reference',
  severity: 'error',
  checks: 'No later milestone is named by its number',
  fix: FIX,
  why: 'A design should make sense to someone who reads nothing else. What comes later is renumbered, merged or dropped, and a document that counts on “M3” is then wrong without anyone having touched it.',
  fail: '# Milestone 1: Core\n\n## Goal\n\nPrepare the ground for Milestone 2. Push messages come in M3.\n',
  pass: '# Milestone 1: Core\n\n## Goal\n\nPrepare the ground for mobile integration. Push messages come in a later milestone.\n\nMeasured on an M2 chip; M1.1 is a part of this milestone.\n',
  passed: 'No reference to a later milestone',
  find: (subject) => {
    const isKnown = isNumbered(subject);
    return referencesIn(subject).flatMap(({words, place, when}) => {
      if (when !== 'later') return [];
      const reason = `Unexpected ${isKnown ? 'later milestone' : 'milestone number'} \`${words}\`, expected words without a number`;
      const note = `${FIX} If it is this milestone itself, give the title its number: \`# Milestone 2: Name\`.`;
      return [{place, reason, ...(isKnown ? {} : {note})}];
    });
  },
};
