import {expect, test} from 'vitest';
import {drawn} from './drawn.js';

/** The mitigations of a risk whose label has a text below it. */
function mitigations(text: string): readonly string[] | undefined {
  return drawn({'milestone-1-core.md': `# Milestone 1: Core\n\n## Risks\n\n### Risk: Frost\n\n${text}`}).risks[0]?.mitigations;
}

test.each([
  ['a paragraph before a list', '**Mitigation**:\n\nWe pin versions.\n\n- Lock file\n', ['We pin versions.', 'Lock file']],
  ['a paragraph behind a list', '**Mitigation**:\n- Lock file\n\nAnd we look at it.\n', ['Lock file', 'And we look at it.']],
  ['nested points', '**Mitigation**:\n- Pin\n  - Lock file\n    - Signed\n- Watch\n', ['Pin', 'Lock file', 'Signed', 'Watch']],
  ['paragraphs of a point', '**Mitigation**:\n- Pin\n\n  All of them.\n- Watch\n', ['Pin', 'All of them.', 'Watch']],
  ['words behind the label', '**Mitigation**: Pin\n- Lock file\n  - Signed\n', ['Pin', 'Lock file', 'Signed']],
  ['a list item as label', '- **Mitigation**: Pin\n  - Lock file\n    - Signed\n', ['Pin', 'Lock file', 'Signed']],
  ['a heading as label', '#### Mitigation\n\nPin.\n\n- Watch\n', ['Pin.', 'Watch']],
  [
    'lines with signs',
    '**Mitigation**:\n\nFirst of all\n✅ Pin\n  the versions\n✅ Watch\n',
    ['First of all', '✅ Pin the versions', '✅ Watch'],
  ],
  ['a quotation and a table', '**Mitigation**:\n\n> Pin.\n>\n> - Watch\n\n| What |\n|---|\n| Stop |\n', ['Pin.', 'Watch', 'Stop']],
  ['a label below a heading of its words', '#### Mitigation\n\nPin.\n\n**Mitigation**: Watch\n- Stop\n', ['Pin.', 'Watch', 'Stop']],
  ['lines of a drawing', '**Mitigation**:\n- Pin\n\n```text\nwatch\n\nstop\n```\n', ['Pin', 'watch', 'stop']],
  ['indented code before words', '**Mitigation**:\n\nIntro\n\n    npm ci\nAnd look.\n', ['Intro', 'npm ci', 'And look.']],
  ['indented code before a label', '**Mitigation**:\n\nIntro\n\n    npm ci\n**Mitigation**: Watch\n', ['Intro', 'npm ci', 'Watch']],
  ['code with blank lines before words', '**Mitigation**:\n\n```\na\n\nb\n\n\n  c\n```\nAnd look.\n', ['a', 'b', '  c', 'And look.']],
  ['lines of code that are alike', '**Mitigation**:\n\n    wait\n\n    wait\nAnd look.\n', ['wait', 'wait', 'And look.']],
  ['an open fence', '**Mitigation**:\n\n- Pin\n\n  ```\n  npm ci\n- Watch\n', ['Pin', 'npm ci', 'Watch']],
  ['a label within a list item', '#### Mitigation\n\n- Intro\n  **Mitigation**: x\n', ['Intro', 'x']],
  ['another label behind a bar', '#### Mitigation\n\n- **Owner**: Ann | **Mitigation**: Pin\n', ['Owner: Ann', 'Pin']],
  ['another label below a label', '#### Mitigation\n\n- **Mitigation**: Pin\n  **Owner**: Ann\n', ['Pin', 'Owner: Ann']],
  ['the label of another part', '- **Mitigation**: Pin\n  **Owner**: Ann\n', ['Pin']],
  ['a label behind a sign', '#### Mitigation\n\n- ✅ **Mitigation**: Pin\n  the versions\n', ['Pin the versions']],
  ['signs below a label', '#### Mitigation\n\n- **Mitigation**: Pin\n  ✅ Watch\n', ['Pin ✅ Watch']],
])('what is written is not lost: %s', (_, text, points) => {
  expect(mitigations(text)).toEqual(points);
});

test('the reasons of a decision are all that stands beside its alternatives, and nothing of these', () => {
  const decision = `### Why Radio?

We looked at three ways.

- **Reach**: Two kilometres
  - Three on a hill
- **Alternative Considered**: Mobile data
  - Too dear
    - By far
- **Price**: No contract

**Alternative Considered**:

Cable, along the road.

- Rejected because of the road
  - It is dug up each year
`;
  const {decisions} = drawn({'milestone-1-core.md': `# Milestone 1: Core\n\n## Design Decisions\n\n${decision}`});
  expect(decisions).toMatchObject([
    {
      reasons: ['We looked at three ways.', 'Reach: Two kilometres', 'Three on a hill', 'Price: No contract'],
      alternatives: [
        'Mobile data',
        'Too dear',
        'By far',
        'Cable, along the road.',
        'Rejected because of the road',
        'It is dug up each year',
      ],
    },
  ]);
});

test.each([
  ['behind a bar', '- **Reach**: Two km | **Alternative Considered**: Mobile data\n- **Price**: none\n', ['Reach: Two km', 'Price: none']],
  ['before a bar', '- **Alternative Considered**: Mobile data | **Reach**: Two km\n', ['Reach: Two km']],
  ['on the line below', '- **Reach**: Two km\n  **Alternative Considered**: Mobile data\n', ['Reach: Two km']],
  ['on the line above', '- **Alternative Considered**: Mobile data\n  **Reach**: Two km\n  on a hill\n', ['Reach: Two km on a hill']],
  ['with signs below it', '- **Reach**: Two km\n\n**Alternative Considered**: Mobile\n🚫 data\n', ['Reach: Two km'], 'Mobile 🚫 data'],
  ['between bars', '**Reach**: Two km | **Alternative Considered**: | **Mobile data**: dear\n', ['Reach: Two km'], 'Mobile data: dear'],
])('reasons and alternatives may share a line or a list item: %s', (_, text, reasons, alternative = 'Mobile data') => {
  const {decisions} = drawn({'milestone-1-core.md': `# Milestone 1: Core\n\n## Design Decisions\n\n### Why Radio?\n\n${text}`});
  expect(decisions).toMatchObject([{reasons, alternatives: [alternative]}]);
});
