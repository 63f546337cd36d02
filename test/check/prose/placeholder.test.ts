import {describe, expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import {foundBy, unmarked} from './marked-words.js';

const RULE = ['prose/placeholder'];
const TITLE = '# Milestone 2: App\n\n## Core Components\n\n';

/** What is between « and » was left unwritten. Several on one line are one finding. */
const LEFT = [
  '### 1. «[Component Name]»',
  "**Purpose**: «[What this component does and why it's needed]»",
  '**Purpose**: «[What this component does and why it’s needed]»',
  '**Features**:\n- «[Feature 1]»\n- «[Feature 2]»',
  '- «[System/API 1]: [How it integrates]»',
  '**Technical Design**:\n- «[Design decision 3]»',
  '### Phase 1: «[Phase Name]»',
  '**Objective**: «[What this phase achieves - one sentence]»',
  '- «[Specific deliverable 1 with technical details]»',
  '- «[Config item 2: specific values/settings]»',
  '- ✅ «[Criterion 1 - measurable]»',
  '- «[Launch step 1]»',
  '### Why «[Technology/Approach]»?',
  '- **«[Benefit 1]**: [Explanation]»',
  '**Alternative Considered**: «[What was considered]» (rejected due to [reason])',
  '### Risk: «[Risk Name]»',
  '**Impact**: «[High/Medium/Low] - [What happens if this occurs]»',
  '- «[Mitigation strategy 1]»',
  '- «[Fallback plan if mitigation fails]»',
  '### «[Category - Infrastructure/Features/Technical]»',
  "- **«[Question]**: [Details]»\n  - Decision: «[How you'll resolve this or current thinking]»",
  '1. «[First action to take]»',
  '**After «[Previous Section]»**:',
  '1. «[Final validation]»\n2. «[Testing]»\n3. «[Documentation]»',
  '```\n«[Describe the flow]»\nStep 1\n  ↓\nStep 2\n```',
  '**Owner**: «[Name]»',
  '**Owner**: «[Team Name]»',
  '**Date**: «[YYYY-MM-DD]»',
  '«[Insert diagram here]»',
  '«[Describe the component in two sentences]»',
  '**Purpose**: «[Your answer here]»',
  '**Purpose**: «TBD»',
  '**Purpose**: «TBD».',
  'The port is «TBD».',
  'The port («TBD») and the host.',
  'Primary layout engine: «[TBD after the first test]»',
  'Decision: «TBD», after the load test',
  '**Owner**: «TBC»',
  '**Owner**: «TBA»',
  '**Owner**: «To be determined»',
  '**Owner**: «to be decided»',
  '«TODO»: describe the flow',
  '«TODO»(ana): describe the flow',
  '«TODO» describe the flow',
  '- «TODO»',
  '- «TODO» - describe the flow',
  '**Flow**: «TODO»',
  '«[TODO: describe the flow]»',
  '(«TODO»: describe the flow)',
  '«FIXME»: describe the flow',
  '**Port**: «???»',
  '**Port**: «XXX»',
  '«Lorem ipsum dolor sit amet», consectetur.',
  '**Purpose**: «Lorem ipsum»',
  '| Part | Cost |\n|---|---|\n| Server | «TBD» |',
  '| Part | Status |\n|---|---|\n| Server | «TBD» |',
  '> **Purpose**: «TBD»',
  '*Document Status*: «TBD»',
  '*Document Status*: «[Name]»',
  'Costs\\[^1\\] are «TBD».',
];

describe('what was left unwritten is found, at its words', () => {
  test.each(LEFT)('%s', (marked) => {
    const {text, expected} = unmarked(`${TITLE}${marked}\n`);
    expect(expected.length).toBeGreaterThan(0);
    expect(foundBy(RULE, text)).toEqual(expected);
  });
});

const HARMLESS = [
  '[Component Name](./component.md)',
  '[Component Name][ref]\n\n[ref]: ./component.md',
  '[Component Name]\n\n[component name]: ./component.md',
  '![Component Name](./component.png)',
  'A note[^1].\n\n[^1]: The note.',
  '- [ ] Test\n- [x] Write',
  'As shown in [1] and [12].',
  '[Optional] Send a copy.',
  '- [Testing] Add a case',
  '- [Documentation] Say how',
  '- [Feature] Add a case',
  '- [Phase 1] Add a case',
  '- Marked as [silent]',
  '- Shown as [WIP] until done',
  'Takes items[0] and string[] and Map<string, number[]>.',
  'A `milestones check [paths…]` command.',
  'Run `app [options] [Name]`.',
  'Continue? [y/N]',
  'Asks [Yes/No] and goes on.',
  'Logs [ERROR] and [INFO] lines.',
  'Press [Enter] or [Ctrl+C].',
  'Click [Add item] to go on.',
  'A range [0, 1] and (0, 1].',
  'He said [sic] so.',
  'The TODO list holds items.',
  'A todo app with a TODO tab.',
  'The TODO item is open.',
  'Each TODO comment is counted.',
  'TODO comments are counted.',
  'TODO items are open.',
  'TODO.md and /TODO and docs/TODO.txt',
  'TODOs are counted.',
  'Closes the FIXME in the parser.',
  'States: TODO, DOING, DONE',
  'A card moves TODO → DOING → DONE.',
  '### TODO',
  '| Part | Status |\n|---|---|\n| Server | TODO |',
  '| Part | State |\n|---|---|\n| Server | TODO |',
  'No TBD is left.',
  'No remaining TBD.',
  'A document without TBD passes.',
  'TBD items are listed.',
  'The word “TBD” is refused.',
  'The field shows `TBD` at first.',
  'Uses placeholders like [Component Name].',
  '`[Component Name]` is a template text.',
  '`TODO: write` is shown.',
  '[TODO](./todo.md)',
  '[TBD](./tbd.md)',
  'What??? Really?',
  'The XXX rating is refused.',
  'The filler is lorem ipsum from a generator.',
  'The price is to be decided by the owner.',
  'It remains to be determined by experiment.',
  '```json\n{"owner": "TBD", "name": "[Name]"}\n```',
  '```python\n# TODO: write\n```',
  '```\nA → [Feature 1] → [Server]\n```',
  '```\n┌──────┐\n│ TODO │\n└──────┘\n```',
  '```mermaid\nflowchart LR\n  A[Component] --> B[Name]\n```',
  '<!-- TODO: write -->',
  '**Time**: [10:00, 11:00]',
  '**Format**: [name]',
  '**Arguments**: [path] [options]',
  'gauges/{gauge_id}/reports',
  'A [High] level and a [Low] level.',
  'Sends [What] and gets nothing.',
  'A to-do is open [ ] or done [x].',
  'Uses XXXL sizes and TBDs.',
  'The `???` operator',
  'Nobody knows why [how odd] it fell.',
  '**Status**: TODO',
  '*Last Updated*: [Month Year]',
  '**Parent Document**: TBD',
];

describe('what is meant is left alone', () => {
  test.each(HARMLESS)('%s', (text) => {
    const top = /^\*+(?:Status|Parent|Last)/.test(text);
    expect(foundBy(RULE, top ? `# Milestone 2: App\n\n${text}\n\n## Goal\n\nBe.\n` : `${TITLE}${text}\n`)).toEqual([]);
  });
});

test('a risk without a level is one finding, and what stands behind it another', () => {
  const {text, expected} = unmarked(
    '# Milestone 2: App\n\n## Risks & Mitigation\n\n### Risk: Rain\n\n**Impact**: [High/Medium/Low] - «[What happens if this occurs]»\n**Probability**: TBD\n',
  );
  expect(foundBy(RULE, text)).toEqual(expected);
  expect(foundBy(['risks/impact', 'risks/probability'], text)).toHaveLength(2);
});

test('the settings name further words and allow some', () => {
  const text = `${TITLE}**Purpose**: WIP\n\n**Owner**: TBD\n\n**Port**: [Name]\n`;
  const settings = {rules: {'prose/placeholder': ['error', {words: ['wip'], allow: ['TBD']}]}} as const;
  const [document] = check([{path: 'milestone-2-app.md', text}], {settings}).documents;
  const found = document?.messages.flatMap(({ruleId, reason}) => (ruleId === 'prose/placeholder' ? [/`(.*?)`/.exec(reason)?.[1]] : []));
  expect(found).toEqual(['WIP', '[Name]']);
});
