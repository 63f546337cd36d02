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
