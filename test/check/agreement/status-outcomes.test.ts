import {describe, expect, test} from 'vitest';
import {linesOf, reasonsOf} from './found.js';

describe('status', () => {
  const document = (status: string): string => `**Status**: ${status}\n\n## Goal\n\nMeasure rain.`;

  test.each([
    ['**Status**: Complete', 'Complete'],
    ['**Status**: ✅ Complete', 'complete'],
    ['**Status:** Complete (January 3, 2026)', '✅ Complete'],
    ['> **Status**: Done', 'Complete'],
    ['**Status**: ✅ Complete - since May', 'Complete'],
    ['**Status**: 🚧 WIP', 'In Progress'],
    ['| **Status** | Planning |', 'Complete'],
    ['### Goal\n\nMeasure rain.', 'Complete'],
    ['**Status**: Blocked by the council, see below', 'In Progress'],
    ['**Status**: Somewhere in between', 'Planning'],
    ['**Status**: ✅ Complete / 🔄 In Progress / ❌ Failed', 'Planning'],
    ['**Status**: Complete', 'Almost there'],
  ])('%j agrees with %j, or says nothing of it', (told, own) => {
    expect(linesOf(told, document(own))).toEqual([]);
  });

  test.each([
    ['**Status**: Complete', 'In Progress'],
    ['**Status**: ✅ Done', 'Planning'],
    ['- **Status**: Planned', 'In Progress'],
    ['### Status\n\nPlanning', 'Complete'],
  ])('%j does not agree with %j', (told, own) => {
    expect(linesOf(told, document(own))).toEqual(['3 overview/status']);
  });

  test('the message shows both', () => {
    expect(reasonsOf('**Status**: ✅ Done', document('Planning'))).toEqual([
      'Unexpected status “Planning”, expected “✅ Done” (Complete) as in milestones-overview.md:7',
    ]);
  });
});

describe('outcomes', () => {
  const TOLD = '### Key Outcomes\n\n- ✅ Ten roofs report rain\n- ✅ A gap is shown as a gap';

  test.each([
    ['✅ **Ten roofs report rain**\n\n✅ **A gap is shown as a gap**'],
    ['- ✅ A gap is shown as a gap\n- ✅ Ten roofs report rain'],
    ['✅ **Ten roofs report rain**\n   - In every storm\n\n✅ **A gap is shown as a gap**\n   - Also at night'],
    ['### Ten roofs report rain\n\nAll of them.\n\n### A gap is shown as a gap\n\nNever as zero.'],
    ['1. **Ten roofs report rain**: in every storm\n2. **A gap is shown as a gap**: also at night\n3. Farmers trust the page'],
    ['✅ Ten roofs report rain.\n✅ “A gap is shown as a gap”'],
  ])('copied: %j', (own) => {
    expect(linesOf(TOLD, `## Key Outcomes\n\n${own}`)).toEqual([]);
  });

  test.each([
    ['one in other words', '- ✅ Nine roofs report rain\n- ✅ A gap is shown as a gap', ['5 overview/outcomes']],
    ['one missing', '- ✅ A gap is shown as a gap', ['3 overview/outcomes']],
    ['both in other words', '- ✅ Most roofs report rain\n- ✅ A gap is shown as zero', ['5 overview/outcomes', '6 overview/outcomes']],
    ['another one in its place', '- ✅ Ten roofs report rain\n- ✅ Everyone is happy', ['3 overview/outcomes']],
  ])('%s', (_name, own, expected) => {
    expect(linesOf(TOLD, `## Key Outcomes\n\n${own}`)).toEqual(expected);
  });

  test('the message shows both', () => {
    expect(reasonsOf(TOLD, '## Key Outcomes\n\n- ✅ Nine roofs report rain\n- ✅ Everyone is happy')).toEqual([
      'Unexpected missing outcome, expected “A gap is shown as a gap” as in milestones-overview.md:10 beside “Nine roofs report rain”, “Everyone is happy”',
      'Unexpected outcome “Nine roofs report rain”, expected “Ten roofs report rain” as in milestones-overview.md:9',
    ]);
  });
});
