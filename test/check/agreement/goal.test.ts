import {expect, test} from 'vitest';
import {linesOf, reasonsOf} from './found.js';

const TOLD = 'Measure rain on ten roofs and publish one figure per roof. A figure counts only when nothing was lost.';
const overview = (goal: string): string => `### Goal\n\n${goal}`;
const document = (goal: string): string => `## Goal\n\n${goal}\n\n**What This Milestone Proves**:\n- A gauge agrees`;

const COPIES: readonly [name: string, told: string, own: string][] = [
  ['the same words', TOLD, TOLD],
  ['other line breaks', TOLD, TOLD.replaceAll(' ', '\n')],
  ['emphasis and code', TOLD, TOLD.replace('ten roofs', '**ten** _roofs_').replace('figure', '`figure`')],
  ['a link', TOLD, TOLD.replace('ten roofs', '[ten roofs](./roofs.md)')],
  ['case', TOLD, TOLD.toUpperCase()],
  ['curly quotes', 'Show the "gap" and don\'t hide it.', 'Show the “gap” and don’t hide it.'],
  ['dashes', 'One gauge - one roof - one figure.', 'One gauge — one roof – one figure.'],
  ['no full stop', 'Measure rain on ten roofs.', 'Measure rain on ten roofs'],
  ['emoji', '🎯 Measure rain on ten roofs.', 'Measure rain on ten roofs.'],
  ['added sentences before, between and behind', TOLD, `First of all. ${TOLD.replace('. A', '. So it is. A')} That is all.`],
  ['a paragraph more', TOLD, `${TOLD}\n\nThe village pays for it.`],
  ['sentences in another order', 'Measure rain. Lose nothing.', 'Lose nothing. Measure rain.'],
  ['a list', 'Measure rain on ten roofs. Lose no report.', '- Measure rain on ten roofs\n- Lose no report'],
  ['a list in the overview', '- Measure rain on ten roofs\n- Lose no report', 'Measure rain on ten roofs. Lose no report.'],
  ['a labelled goal', TOLD, `**Goal**: ${TOLD}`],
  ['a quoted goal', TOLD, `> ${TOLD}`],
  ['signs', 'Answer in <3 seconds, ≥ 95 % of the time.', 'Answer in < 3 seconds, >=95% of the time.'],
  ['abbreviations', 'Use a radio, e.g. sub-GHz, and a gateway. Lose nothing.', 'Use a radio, e.g. sub-GHz, and a gateway. Lose nothing.'],
  ['another language', '测量十个屋顶的降雨量。不要丢失任何报告。', '测量十个屋顶的降雨量。 不要丢失任何报告。'],
  ['German', 'Miss den Regen auf zehn Dächern – verliere nichts.', 'Miss den Regen auf zehn Dächern - verliere nichts.'],
  ['nothing told yet', 'TBD', 'Measure rain.'],
  ['a placeholder', '[2-3 sentences]', 'Measure rain.'],
];

test.each(COPIES)('a copy: %s', (_name, told, own) => {
  expect(linesOf(overview(told), document(own))).toEqual([]);
});

const PARAPHRASES: readonly [name: string, told: string, own: string][] = [
  ['another word', TOLD, TOLD.replace('ten', 'twelve')],
  ['a word less', TOLD, TOLD.replace('only ', '')],
  ['other words', TOLD, 'We want to know how much it rains on every roof, and to be able to trust it.'],
  ['a sentence less', TOLD, 'Measure rain on ten roofs and publish one figure per roof.'],
  ['both sentences changed', TOLD, TOLD.replace('ten', 'twelve').replace('nothing', 'little')],
  ['another number', 'Answer in <3 seconds.', 'Answer in <30 seconds.'],
  ['another sign', 'Answer >95% of calls.', 'Answer <95% of calls.'],
  ['a decimal', 'Lose 0.5% at most.', 'Lose 5% at most.'],
  ['another unit', 'Answer in 3 s.', 'Answer in 3 ms.'],
  ['another language', '测量十个屋顶的降雨量。', '测量二十个屋顶的降雨量。'],
];

test.each(PARAPHRASES)('a paraphrase is one finding, at the heading: %s', (_name, told, own) => {
  expect(linesOf(overview(told), document(own))).toEqual(['3 overview/goal']);
});

test('the message shows both texts, and where the overview says it', () => {
  expect(reasonsOf(overview(TOLD), document(TOLD.replace('ten', 'twelve')))).toEqual([
    'Unexpected goal “Measure rain on twelve roofs and publish one figure per roof.”, expected “Measure rain on ten roofs and publish one figure per roof.” as in milestones-overview.md:9',
  ]);
});

test('long texts are shown around the first difference', () => {
  const long = `Measure rain on ten roofs ${'and carry each report to the hall '.repeat(4)}without losing one, and publish it for all who want to read it on the page of the village.`;
  const [reason = ''] = reasonsOf(overview(long), document(long.replace('without losing one', 'and lose a few')));
  expect(reason).toMatch(/^Unexpected goal “… .*and lose a few.*”, expected “… .*without losing one.*” as in milestones-overview\.md:9$/);
  expect(reason.length).toBeLessThan(330);
});

test.each([
  ['the overview has no goal', '**Status**: Planning', document('Measure rain.')],
  ['the document has no goal section', overview(TOLD), '## Executive Summary\n\nRain.'],
  ['the goal section has no goal, which is a finding of its own', overview(TOLD), '## Goal\n\n**What This Milestone Proves**:\n- It rains'],
])('nothing to compare: %s', (_name, told, own) => {
  expect(linesOf(told, own)).toEqual([]);
});
