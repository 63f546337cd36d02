import {placeInFrontMatter} from '../../document/front-matter-place.js';
import type {EngineRule, Finding, Subject} from '../engine-rule.js';
import {isFingerprint} from '../fingerprint.js';
import {ACCEPTANCES} from './acceptances.js';
import {asArgument, comparedIn, type Comparison} from './comparison.js';
import {twoDocuments} from './examples.js';
import {oneOf} from '../../stage/wording.js';
import {isObject} from '../../stage/is-object.js';

const VALID = 'twelve hexadecimal digits such as `3f2a9c81d0b4`';
const GOAL = '## Goal\n\nMeasure rain on ten roofs.';

/** What is accepted in the front matter is a difference that is still there. */
export function acceptedRule(comparisons: readonly Comparison[]): EngineRule {
  const [agreeing] = Object.entries(twoDocuments('### Goal\n\nMeasure rain on ten roofs.', GOAL)).map(([, text]) => text);
  const document = `# Milestone 1: Core\n\n${GOAL}\n`;
  return {
    id: 'overview/accepted',
    severity: 'warning',
    checks: `What \`${ACCEPTANCES}\` in the front matter records is a difference from the overview that is still there`,
    fix: `Remove the line from the front matter; \`milestones accept\` writes a new one where it is needed.`,
    passed: 'Every accepted difference is still there',
    why: 'An accepted difference that is gone would hide the next one only by chance, and it tells a reader of a disagreement that no longer exists.',
    fail: {
      'milestones-overview.md': agreeing ?? '',
      'milestone-1-core.md': `---\n${ACCEPTANCES}:\n  overview/goal: 3f2a9c81d0b4\n---\n\n${document}`,
    },
    pass: {'milestones-overview.md': agreeing ?? '', 'milestone-1-core.md': document},
    find: (subject) => findingsIn(subject, comparisons),
  };
}

function findingsIn(subject: Subject, comparisons: readonly Comparison[]): Finding[] | null {
  const {source} = subject.outline;
  const accepted = source.frontMatter.data[ACCEPTANCES];
  if (accepted === undefined || accepted === null) return null;
  const note = `Run \`milestones accept ${asArgument(source.path)}\`, which writes it in this form.`;
  if (!isObject(accepted)) {
    const reason = `Unexpected \`${ACCEPTANCES}\` that is not a mapping, expected lines such as \`overview/goal: 3f2a9c81d0b4\` below it`;
    return [{place: placeInFrontMatter(source, [ACCEPTANCES]), reason, note}];
  }
  return Object.entries(accepted).flatMap(([id, value]): Finding[] => {
    const place = placeInFrontMatter(source, [ACCEPTANCES, id]);
    const comparison = comparisons.find((one) => one.id === id);
    if (!comparison) {
      return [
        {
          place,
          reason: `Unexpected \`${id}\` below \`${ACCEPTANCES}\`, expected ${oneOf(comparisons.map((one) => one.id))}`,
        },
      ];
    }
    if (!isFingerprint(value)) {
      const quotes = typeof value === 'number' ? ', in quotation marks' : '';
      return [
        {
          place,
          reason: `Unexpected fingerprint \`${typeof value === 'string' ? value : JSON.stringify(value)}\` of \`${id}\`, expected ${VALID}${quotes}`,
          note,
        },
      ];
    }
    const compared = comparedIn(subject, comparison.compare);
    const isGone = compared !== null && compared.differences.length === 0;
    return isGone
      ? [
          {
            place,
            reason: `Unexpected accepted difference of \`${id}\`, expected one that is still there: the overview and the document agree`,
          },
        ]
      : [];
  });
}
