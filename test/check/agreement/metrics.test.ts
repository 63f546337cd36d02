import {expect, test} from 'vitest';
import {linesOf, reasonsOf} from './found.js';

const TOLD =
  '### Success Metrics\n\n**Lending**:\n- **Door Response**: <3 seconds to an open door\n- **Journal Agreement**: 0 entries lost';
const document = (door: string, journal = '0 entries lost'): string =>
  `## Success Metrics\n\n**Door Response**:\n- Target: ${door}\n- Measured: In the log\n- Why: People press again\n\n**Journal Agreement**:\n- Target: ${journal}\n- Measured: Daily\n- Why: Trust`;

test.each([
  ['the same words', document('<3 seconds to an open door')],
  ['words added', document('<3 seconds to an open door, at the 95th percentile')],
  ['spaces, emphasis, case and a full stop', document('**< 3 Seconds** to an `open` door.')],
  ['a metric of its own', `${document('<3 seconds to an open door')}\n\n**Uptime**:\n- Target: >99%\n- Measured: Daily\n- Why: Use`],
  ['no target, which has its finding', document('<3 seconds to an open door').replace('- Target: 0 entries lost\n', '')],
  ['another order', '## Success Metrics\n\n**Journal Agreement**: 0 entries lost\n\n**Door Response**: <3 seconds to an open door'],
  [
    'metrics as a list',
    '## Success Metrics\n\n- **Door response**: <3 seconds to an open door\n- **Journal agreement** (daily): 0 entries lost',
  ],
  [
    'metrics as headings',
    '## Success Metrics\n\n### Door Response\n- Target: <3 seconds to an open door\n\n### Journal Agreement\n- Target: 0 entries lost',
  ],
])('copied: %s', (_name, own) => {
  expect(linesOf(TOLD, own)).toEqual([]);
});

test.each([
  ['another number', document('<6 seconds to an open door'), ['6 overview/metrics']],
  ['a longer number', document('<30 seconds to an open door'), ['6 overview/metrics']],
  ['another sign', document('>3 seconds to an open door'), ['6 overview/metrics']],
  ['another unit', document('<3 minutes to an open door'), ['6 overview/metrics']],
  ['words left out', document('<3 seconds'), ['6 overview/metrics']],
  ['two targets', document('<4 seconds to an open door', '1 entry lost'), ['6 overview/metrics', '11 overview/metrics']],
  ['another name', document('<3 seconds to an open door').replace('Door Response', 'Latch Speed'), ['5 overview/metrics']],
  ['a name in other words', document('<4 seconds').replace('Door Response', 'Response of the Door'), ['5 overview/metrics']],
  ['a metric less', '## Success Metrics\n\n**Journal Agreement**: 0 entries lost', ['3 overview/metrics']],
])('each difference is one finding: %s', (_name, own, expected) => {
  expect(linesOf(TOLD, own)).toEqual(expected);
});

test('the messages show both', () => {
  expect(reasonsOf(TOLD, document('<6 seconds to an open door'))).toEqual([
    'Unexpected target “<6 seconds to an open door” of “Door Response”, expected “<3 seconds to an open door” as in milestones-overview.md:10',
  ]);
  expect(reasonsOf(TOLD, '## Success Metrics\n\n**Journal Agreement**: 0 entries lost')).toEqual([
    'Unexpected missing metric, expected “Door Response: <3 seconds to an open door” as in milestones-overview.md:10 beside “Journal Agreement”',
  ]);
});

test.each([
  ['a phrase', '- Door response <3 seconds to an open door', []],
  ['a phrase in other words', '- Doors open in <3 seconds', ['3 overview/metrics']],
  ['a table', '| Metric | Target |\n|---|---|\n| Door Response | <3 seconds to an open door |', []],
  ['a table with another target', '| Metric | Target |\n|---|---|\n| Door Response | <9 seconds |', ['6 overview/metrics']],
  ['names alone', '- **Door Response**\n- **Journal Agreement**', []],
  ['a target not yet told', '- **Door Response**: TBD', []],
])('an overview with %s', (_name, told, expected) => {
  expect(linesOf(`### Success Metrics\n\n${told}`, document('<3 seconds to an open door'))).toEqual(expected);
});
