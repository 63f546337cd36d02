import type {Slot} from './clean-documents.js';

/**
 * Words that break one rule: where they go, and the part of them on whose line the finding stands, if that is not the first.
 * `{o}` is the document's own number, `{n}` and `{m}` are later ones, `{p}` is an earlier one.
 */
export type Wording = readonly [slot: Slot, words: string, at?: string];

const FORWARD: readonly Wording[] = [
  ['prose', 'Maps follow in Milestone {n}.'],
  ['prose', 'The public map comes with milestone {n}, once the figures are trusted.'],
  ['prose', 'It prepares Milestones {n}-{m}.'],
  ['prose', 'It prepares milestones {n}–{m}.'],
  ['prose', 'Milestones {n}, {m} and 9 build on it.'],
  ['prose', 'See milestone #{n} for the rest.'],
  ['prose', 'More in Milestone #{m}: Exchange.'],
  ['prose', 'That is what M{n} is for.'],
  ['prose', 'The file milestone-{n}-maps.md describes it.'],
  ['deliverable', 'An export that M{n} reads'],
  ['deliverable', 'A field kept free for M{n}.2'],
  ['excluded', 'Maps (M{n})'],
  ['excluded', 'Maps and warnings (M{n}/M{m})'],
  ['excluded', 'Everything planned for M{n}-M{m}'],
  ['technical', 'The column stays empty until `Milestone {n}: Maps`'],
  ['technical', 'The switch `M{n}` is off'],
  ['step', 'Ask who wants to help with Milestone {n}'],
  ['mitigation', 'a second server is left to M{n}'],
  ['heading', '(grows in M{n})'],
  ['drawing', 'What is left → M{n}: Maps'],
  ['drawing', '──► MILESTONE {m}'],
  ['table', '| Part | Paid by |\n|---|---|\n| Printer | Milestone {n} |', '| Printer'],
  ['block', '> Milestone {n} will replace this.'],
];

const EARLIER: readonly Wording[] = [
  ['prose', 'It builds on Milestone {p}.'],
  ['deliverable', 'The list from M{p}, imported'],
  ['technical', 'Numbers are those of milestone #{p}'],
  ['excluded', 'What Milestone {p} has left open'],
  ['drawing', 'List of M{p} → import'],
];

const TIMELINE: readonly Wording[] = [
  ['deliverable', 'Week 1-2: cases and labels'],
  ['deliverable', 'Weeks 3–4: the page'],
  ['deliverable', 'Sprint 4: the page'],
  ['deliverable', 'Day 1: unpack everything'],
  ['deliverable', 'A printed guide (15 person-days)'],
  ['deliverable', 'A printed guide, which takes 2 weeks to write'],
  ['prose', 'All of it will be built in Q3 2026.'],
  ['prose', 'The build is expected to take three months.'],
  ['prose', 'We plan to finish this milestone by March.'],
  ['prose', 'The whole work is estimated at 12–16 weeks.'],
  ['prose', 'It keeps 1 FTE busy for 3 weeks.'],
  ['step', 'Finish the drawings by the end of June'],
  ['step', 'Sprint 2: weigh and compare'],
  ['phase', '**Duration**: 2 weeks'],
  ['phase', '**Effort**: 15 person-days'],
  ['phase', '**Estimated Time**: 3 months'],
  ['phase', '**Deadline**: 2026-12-01'],
  ['phase', '**ETA**: end of Q4'],
  ['phase', '**Timeline**: Week 1-2'],
  ['phase name', '(Week 1-2)'],
  ['phase name', '(2 weeks)'],
  ['drawing', 'WAVE 1 (Day 1-3) → WAVE 2'],
  ['phase', '| Work | Effort |\n|---|---|\n| Case | 15 person-days |', '| Case'],
  ['phase', '| Work | When |\n|---|---|\n| Case | Q1 2027 |', '| Case'],
];

const CODE: readonly Wording[] = [
  ['block', '```python\nprint(42)\n```', '```python'],
  ['block', '```ts\nconst a = 1;\n```', '```ts'],
  ['block', '```TypeScript title="loan.ts"\nconst a = 1;\n```', '```TypeScript'],
  ['block', '```sql\nSELECT 1;\n```', '```sql'],
  ['block', '~~~rust\nfn main() {}\n~~~', '~~~rust'],
  ['block', '1. As follows:\n\n   ```go\n   package main\n   ```', '```go'],
  ['table', '> ```c\n> int main(void);\n> ```', '```c'],
];

const PLACEHOLDER: readonly Wording[] = [
  ['deliverable', '[Specific deliverable 2 with technical details]'],
  ['technical', '[Design decision 3]'],
  ['technical', 'Retries: TBD'],
  ['technical', 'TODO: decide on retries'],
  ['prose', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
  ['heading', '[Component Name]'],
  ['step', '[Third action to take]'],
  ['mitigation', '[Fallback plan if mitigation fails]'],
];

const VAGUE: readonly Wording[] = [
  ['criterion', 'Works well'],
  ['criterion', 'The page is fast'],
  ['criterion', 'Clean, documented API'],
  ['criterion', 'Output is readable and accurate'],
  ['criterion', 'Setup is easy'],
  ['criterion', 'Good performance on phones'],
  ['criterion', 'The interface is intuitive'],
  ['criterion', 'Robust error handling'],
];

const LINKS: readonly Wording[] = [
  ['prose', 'The [map](./map.md) shows it.'],
  ['prose', 'See [the cellar](#the-cellar).'],
  ['prose', 'See [the strategy](./milestones-overview.md#strategies).'],
  ['technical', 'Drawn in ![the plan](./img/plan.png)'],
  ['block', 'More in [the notes][notes].\n\n[notes]: ./notes/first.md', '[notes]: ./notes'],
];

/** Rule → words that break it and nothing else. */
export const wordings: Readonly<Record<string, readonly Wording[]>> = {
  'prose/forward-reference': FORWARD,
  'prose/milestone-reference': EARLIER,
  'prose/timeline': TIMELINE,
  'prose/code': CODE,
  'prose/placeholder': PLACEHOLDER,
  'prose/vague-criterion': VAGUE,
  'links/broken': LINKS,
};
