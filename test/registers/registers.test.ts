import {expect, test} from 'vitest';
import {drawn} from './drawn.js';

const risk = (name: string, impact: string, probability: string): string =>
  `### Risk: ${name}\n\n**Impact**: ${impact}\n**Probability**: ${probability}\n**Mitigation**:\n- Watch it\n- Fallback: stop\n`;

const CORE = `# Milestone 1: Core

## Core Components

### 1. Gauge

**Purpose**: Weighs rain.

**Features**:
- Tips at 0.2 mm
- Sleeps

**Integration Points**:
- Gateway: radio

## Implementation Phases

### Phase 1: On the Air

**Objective**: Ten gauges report.

**Deliverables**:
- Ten gauges

**Success Criteria**:
- ✅ Ten of ten report

## Success Metrics

**Rain Error**:
- Target: <5%
- Measured: Daily totals
- Why: Farmers compare

## Design Decisions

### Why Radio?

- **Reach**: Two kilometres
- **Price**: No contract

**Alternative Considered**: Mobile data (rejected because of its price)

**Alternative Considered**: Cable (rejected because of the road)

## Risks

${risk('Leaves', 'Medium - The funnel is blocked', 'High')}
${risk('<img src=x onerror=alert(1)>', 'Severe', 'Low')}
${risk('`<img src=x onerror=alert(1)>`', '', '')}
${risk('<br>', '', '')}
${risk('Frost', 'High: it bursts', 'Low')}
${risk('Leaves', 'High', 'Medium (each autumn)')}

## Open Questions

### Hardware

- **Which battery?**: Lithium freezes
  - Some say alkaline
  - Decision: Alkaline
- **Which mast?**: Wood or steel
  - Decision: TBD after the pilot
- **Which paint?**

## Next Steps

**Immediate** (Start Here):
1. ✅ Buy a gauge
2. Mount it

**After the Pilot**:
- [x] Write it up

**After the Review**:
- [ ] Order ten
`;

test('what a document says of each subject, and nothing it does not', () => {
  const {questions, decisions, metrics, components, phases, 'next-steps': steps} = drawn({'milestone-1-core.md': CORE});
  expect(components[0]).toMatchObject({name: 'Gauge', purpose: 'Weighs rain.', features: ['Tips at 0.2 mm', 'Sleeps'], slug: '1-gauge'});
  expect(components[0]?.integrations).toEqual(['Gateway: radio']);
  expect(phases[0]).toMatchObject({objective: 'Ten gauges report.', deliverables: ['Ten gauges'], criteria: ['Ten of ten report']});
  expect(metrics[0]).toMatchObject({name: 'Rain Error', target: '<5%', measured: 'Daily totals', why: 'Farmers compare'});
  expect(decisions[0]).toMatchObject({
    name: 'Why Radio?',
    reasons: ['Reach: Two kilometres', 'Price: No contract'],
    alternatives: ['Mobile data (rejected because of its price)', 'Cable (rejected because of the road)'],
  });
  expect(questions.map(({name, category, details, decision, isDecided}) => [name, category, details, decision, isDecided])).toEqual([
    ['Which battery?', 'Hardware', 'Lithium freezes Some say alkaline', 'Alkaline', true],
    ['Which mast?', 'Hardware', 'Wood or steel', 'TBD after the pilot', false],
    ['Which paint?', 'Hardware', '', '', false],
  ]);
  expect(steps.map(({name, horizon, label, isDone}) => [name, horizon, label, isDone])).toEqual([
    ['Buy a gauge', 'immediate', 'Immediate', true],
    ['Mount it', 'immediate', 'Immediate', false],
    ['Write it up', 'after', 'After the Pilot', true],
    ['Order ten', 'after', 'After the Review', false],
  ]);
});

test('risks by severity; a level that is none of the stage is unknown and its words are kept', () => {
  const {risks} = drawn({'milestone-1-core.md': CORE});
  expect(risks.map(({name, anchor, impact, probability}) => [name, anchor, impact.name, probability.name])).toEqual([
    ['Leaves', '1-leaves-2', 'High', 'Medium'],
    ['Frost', '1-frost', 'High', 'Low'],
    ['Leaves', '1-leaves', 'Medium', 'High'],
    ['<img src=x onerror=alert(1)>', '1-img-srcx-onerroralert1', undefined, 'Low'],
    ['<img src=x onerror=alert(1)>', '1-img-srcx-onerroralert1-2', undefined, undefined],
    ['', '1-entry', undefined, undefined],
  ]);
  expect(risks.map(({impact}) => impact.text)).toEqual(['', 'it bursts', 'The funnel is blocked', 'Severe', '', '']);
  expect(risks[0]).toMatchObject({
    probability: {text: '(each autumn)', of: ['High', 'Medium', 'Low']},
    mitigations: ['Watch it', 'Fallback: stop'],
  });
});

test.each(['', 'TBD', 'tba.', '-', 'None yet', 'Open', 'to be decided', '[Resolution approach]', '???'])(
  '"%s" decides nothing',
  (decision) => {
    const {questions} = drawn({
      'milestone-1-core.md': `# Milestone 1: Core\n\n## Open Questions\n\n### A\n\n- **B?**\n  - Decision: ${decision}\n`,
    });
    expect(questions.map(({isDecided}) => isDecided)).toEqual([false]);
  },
);

test.each(['Open source it', 'Undecided voters are asked first', 'No', 'Pending orders are kept', 'Todoist'])(
  '"%s" is a decision',
  (decision) => {
    const {questions} = drawn({
      'milestone-1-core.md': `# Milestone 1: Core\n\n## Open Questions\n\n### A\n\n- **B?**\n  - Decision: ${decision}\n`,
    });
    expect(questions.map(({isDecided}) => isDecided)).toEqual([true]);
  },
);

test('an anchor does not change when other entries come before it', () => {
  const before = drawn({'milestone-1-core.md': `# Milestone 1: Core\n\n## Risks\n\n${risk('Frost', 'Low', 'Low')}`});
  const after = drawn({
    'milestone-1-core.md': `# Milestone 1: Core\n\n## Risks\n\n${risk('Fire', 'High', 'Low')}\n${risk('Frost', 'Low', 'Low')}`,
    'milestone-0-start.md': `# Milestone 0: Start\n\n## Risks\n\n${risk('Frost', 'High', 'Low')}`,
  });
  expect(before.risks.map(({anchor}) => anchor)).toEqual(['1-frost']);
  expect(after.risks.map(({anchor}) => anchor).toSorted()).toEqual(['0-frost', '1-fire', '1-frost']);
});

test('documents of one number have entries of their own; a name of 300 characters has an anchor one can copy', () => {
  const long = 'A very long name '.repeat(18).trim();
  const {risks} = drawn({
    'milestone-1-a.md': `# Milestone 1: A\n\n## Risks\n\n${risk(long, 'High', 'High')}`,
    'milestone-1-b.md': `# Milestone 1: B\n\n## Risks\n\n${risk(long, 'High', 'High')}`,
  });
  expect(risks.map(({anchor}) => anchor.replace(/-a-very.*/, ''))).toEqual(['milestone-1-a', 'milestone-1-b']);
  expect(risks.every(({anchor, name}) => name === long && anchor.length < 80)).toBe(true);
});

test('no documents, no entries', () => {
  expect(Object.values(drawn({})).flat()).toEqual([]);
});
