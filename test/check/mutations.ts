/** A change to the clean document that breaks one rule. The marker in it stands on the line of the finding. */
export interface Mutation {
  readonly rule: string;
  readonly name: string;
  readonly change: (clean: string) => string;
}

/** Replaces text that must be there; `@` in the replacement becomes the marker of the rule. */
function swap(rule: string, name: string, ...pairs: [find: string | RegExp, replacement: string][]): Mutation {
  return {
    rule,
    name,
    change: (clean) =>
      pairs.reduce((text, [find, replacement]) => {
        const result = text.replace(find, () => replacement.replace('@', `<!-- expect ${rule} -->`));
        if (result === text) throw new Error(`${rule}: the clean document has no ${String(find)}`);
        return result;
      }, clean),
  };
}

/** Removes a whole section; the heading after it is where it is missed. */
function withoutSection(rule: string, title: string, next: string): Mutation {
  const start = `## ${title}`;
  return {
    rule,
    name: `without ${title}`,
    change: (clean) => {
      const from = clean.indexOf(`${start}\n`);
      const to = clean.indexOf(`## ${next}\n`);
      if (from < 0 || to < 0) throw new Error(`no ${title} before ${next}`);
      return `${clean.slice(0, from)}## ${next} <!-- expect ${rule} -->${clean.slice(to + next.length + 3)}`;
    },
  };
}

const ORDER = [
  'Executive Summary',
  'Goal',
  'Architecture Overview',
  'Core Components Design',
  'Implementation Phases',
  'Success Metrics',
  'Key Outcomes',
  'Why Counters Instead of Readings?',
  'Design Decisions & Rationale',
  'Risks & Mitigation',
  'Open Questions',
  'Next Steps',
  'Related Documents',
];
const IDS = [
  'executive-summary',
  'goal',
  'architecture',
  'components',
  'phases',
  'metrics',
  'outcomes',
  'why',
  'decisions',
  'risks',
  'open-questions',
  'next-steps',
];

const sections = IDS.map((id, index) => withoutSection(id, ORDER[index] ?? '', ORDER[index + 1] ?? ''));

export const mutations: readonly Mutation[] = [
  ...sections,
  swap(
    'related-documents',
    'without Related Documents',
    [/## Related Documents[\s\S]*?decisions\n\n/, ''],
    ['*Last Updated*: October 2026', '*Last Updated*: October 2026 @'],
  ),
  swap('executive-summary', 'empty section', [/## Executive Summary[\s\S]*?## Goal/, '## Executive Summary @\n\n## Goal']),

  swap('metadata/title', 'no title', ['# Milestone 1: Core\n\n**Status**: Planning', '**Status**: Planning @']),
  swap(
    'metadata/title',
    'another number than the file',
    ['# Milestone 1: Core', '# Milestone 2: Core @'],
    ['MILESTONE 1: CORE', 'MILESTONE 2: CORE'],
  ),
  swap('metadata/file-name', 'another name than the title', ['# Milestone 1: Core', '# Milestone 1: Watering the Garden @']),
  swap('metadata/status', 'missing', ['**Status**: Planning\n', ''], ['# Milestone 1: Core', '# Milestone 1: Core @']),
  swap('metadata/status', 'unknown value', ['**Status**: Planning', '**Status**: Nearly there @']),
  swap('metadata/status', 'empty', ['**Status**: Planning', '**Status**: @']),
  swap('metadata/status', 'template text', ['**Status**: Planning', '**Status**: Planning | In Progress | Complete @']),
  swap('metadata/parent-document', 'missing', [/\*\*Parent Document\*\*.*\n/, ''], ['# Milestone 1: Core', '# Milestone 1: Core @']),
  swap('metadata/parent-document', 'no link', ['[Milestones Overview](./milestones-overview.md)\n', 'Milestones Overview @\n']),
  swap('metadata/parent-document', 'another document', ['[Milestones Overview](./milestones-overview.md)\n', '[Vision](./vision.md) @\n']),
  swap(
    'metadata/architecture-reference',
    'missing',
    [/\*\*Architecture Reference\*\*.*\n/, ''],
    ['# Milestone 1: Core', '# Milestone 1: Core @'],
  ),
  swap(
    'metadata/document-status',
    'missing',
    [/\*Document Status\*.*\n/, ''],
    ['*Last Updated*: October 2026', '*Last Updated*: October 2026 @'],
  ),
  swap('metadata/last-updated', 'missing', [/\n\*Last Updated\*.*/, ' @']),
  swap('metadata/last-updated', 'template text', ['October 2026', '[Month Year] @']),
  swap('metadata/last-updated', 'in the future', ['October 2026', 'March 2031 @']),
  swap('metadata/last-updated', 'no such day', ['October 2026', '2026-02-30 @']),

  swap(
    'executive-summary/count',
    'one paragraph',
    ['the moment it belonged to.\n\nEverything', 'the moment it belonged to. Everything'],
    ['## Executive Summary', '## Executive Summary @'],
  ),
  swap(
    'executive-summary/key-principle',
    'missing',
    [/\*\*Key Principle\*\*.*\n\n/, ''],
    ['## Executive Summary', '## Executive Summary @'],
  ),
  swap('executive-summary/key-principle', 'empty', [/\*\*Key Principle\*\*:.*/, '**Key Principle**: @']),
  swap('goal', 'no text of its own', [/Measure rain on ten roofs.*\n\n/, ''], ['## Goal', '## Goal @']),
  swap('goal/proves', 'missing', [/\*\*What This Milestone Proves\*\*:\n(?:- .*\n)+\n/, ''], ['## Goal', '## Goal @']),
  swap(
    'goal/proves/count',
    'two points',
    ['- A growing counter survives lost reports\n', ''],
    ['**What This Milestone Proves**:', '**What This Milestone Proves**: @'],
  ),
  swap('goal/excludes', 'missing', [/\*\*What This Milestone Does NOT Include\*\*:\n(?:- .*\n)+\n/, ''], ['## Goal', '## Goal @']),
  swap('goal/excludes', 'label without list', [
    /(\*\*What This Milestone Does NOT Include\*\*:)\n(?:- .*\n)+/,
    '**What This Milestone Does NOT Include**: @\n',
  ]),

  swap(
    'architecture/diagram',
    'missing',
    [/### High-Level System Diagram\n\n```[\s\S]*?```\n\n/, ''],
    ['## Architecture Overview', '## Architecture Overview @'],
  ),
  swap(
    'architecture/stack',
    'missing',
    [/### Technology Stack[\s\S]*?### Cost/, '### Cost'],
    ['## Architecture Overview', '## Architecture Overview @'],
  ),
  swap(
    'architecture/stack',
    'no purposes',
    [/\*\*On the roofs\*\*:[\s\S]*?### Cost/, '- PostgreSQL\n- SQLite\n\n### Cost'],
    ['### Technology Stack', '### Technology Stack @'],
  ),
  swap(
    'architecture/cost',
    'missing',
    [/### Cost Structure\n\n(?:- .*\n)+\n/, ''],
    ['## Architecture Overview', '## Architecture Overview @'],
  ),

  swap(
    'components/count',
    'two components',
    [/### 3\. Rain Table[\s\S]*?(?=## Implementation)/, ''],
    ['## Core Components Design', '## Core Components Design @'],
  ),
  swap('components/purpose', 'missing', [/\*\*Purpose\*\*: Counts.*\n\n/, ''], ['### 1. Gauge', '### 1. Gauge @']),
  swap('components/features', 'missing', [/\*\*Features\*\*:\n- A count[\s\S]*?each hour\n\n/, ''], ['### 1. Gauge', '### 1. Gauge @']),
  swap('components/flow', 'missing', [/\*\*User Flow\*\*:\n```[\s\S]*?```\n\n/, ''], ['### 3. Rain Table', '### 3. Rain Table @']),
  swap('components/flow', 'under another label', ['**User Flow**:', '**Page Layout**:'], ['### 3. Rain Table', '### 3. Rain Table @']),
  swap(
    'components/technical-design',
    'missing',
    [/\*\*Technical Design\*\*:\n- Millimetres[\s\S]*?the gap\n\n/, ''],
    ['### 3. Rain Table', '### 3. Rain Table @'],
  ),
  swap(
    'components/integration-points',
    'missing',
    [/\*\*Integration Points\*\*:\n- Gateway: receives[\s\S]*?comparison\n\n/, ''],
    ['### 3. Rain Table', '### 3. Rain Table @'],
  ),
  swap(
    'components/detail',
    'one feature',
    ['- A report after each tip and a sign of life each hour\n', ''],
    ['**Features**:', '**Features**: @'],
  ),

  swap(
    'phases',
    'no phase',
    [/### Phase 1[\s\S]*?(?=## Success Metrics)/, 'First the gauges, then the page.\n\n'],
    ['## Implementation Phases', '## Implementation Phases @'],
  ),
  swap(
    'phases/objective',
    'missing',
    [/\*\*Objective\*\*: Bring.*\n\n/, ''],
    ['### Phase 1: Gauges on the Air', '### Phase 1: Gauges on the Air @'],
  ),
  swap('phases/objective/count', 'two sentences', [
    'Bring the counts of ten gauges into one stored list.',
    'Bring the counts into one list. Then show the list. @',
  ]),
  swap(
    'phases/deliverables',
    'missing',
    [/\*\*Deliverables\*\*:\n- Ten gauges[\s\S]*?acknowledges it\n\n/, ''],
    ['### Phase 1: Gauges on the Air', '### Phase 1: Gauges on the Air @'],
  ),
  swap(
    'phases/deliverables',
    'only results',
    ['**Deliverables**:\n- Ten gauges', '**Delivered**:\n- Ten gauges'],
    ['### Phase 1: Gauges on the Air', '### Phase 1: Gauges on the Air @'],
  ),
  swap(
    'phases/success-criteria',
    'missing',
    [/\*\*Success Criteria\*\*:\n- ✅ 500[\s\S]*?attempts\n\n/u, ''],
    ['### Phase 1: Gauges on the Air', '### Phase 1: Gauges on the Air @'],
  ),
  swap(
    'phases/production-launch',
    'missing',
    [/\*\*Production Launch\*\*:\n(?:- .*\n)+\n/, ''],
    ['### Phase 2: Figures for Everyone', '### Phase 2: Figures for Everyone @'],
  ),

  swap(
    'metrics',
    'no metric',
    [/### Measurement[\s\S]*?(?=## Key Outcomes)/, 'We will see.\n\n'],
    ['## Success Metrics', '## Success Metrics @'],
  ),
  swap('metrics/target', 'missing', [/- Target: <5%.*\n/, ''], ['**Rain Error**:', '**Rain Error**: @']),
  swap('metrics/measured', 'missing', [/- Measured: Daily.*\n/, ''], ['**Rain Error**:', '**Rain Error**: @']),
  swap('metrics/why', 'missing', [/- Why: Farmers.*\n/, ''], ['**Rain Error**:', '**Rain Error**: @']),
  swap(
    'metrics/why',
    'no label at all below one bullet',
    [/- Target: <\$20[\s\S]*?notice board\n/, '- Target: <$20\n- Measured: Invoices\n'],
    ['**Running Cost**:', '**Running Cost**: @'],
  ),

  swap(
    'outcomes',
    'no outcome',
    [/✅ \*\*Ten roofs[\s\S]*?(?=## Why)/u, 'All will be well.\n\n'],
    ['## Key Outcomes', '## Key Outcomes @'],
  ),
  swap(
    'why',
    'not a Why',
    ['## Why Counters Instead of Readings?', '## Counters Instead of Readings'],
    ['## Design Decisions & Rationale', '## Design Decisions & Rationale @'],
  ),
  swap(
    'decisions',
    'no reasons',
    [/- \*\*Power\*\*[\s\S]*?tools\n/, ''],
    [/- \*\*Height\*\*[\s\S]*?key\n/, ''],
    ['## Design Decisions & Rationale', '## Design Decisions & Rationale @'],
  ),
  swap('decisions/alternative', 'no reason', [
    /\*\*Alternative Considered\*\*: A weighing.*/,
    '**Alternative Considered**: Weighing gauge @',
  ]),
  swap(
    'decisions/alternative',
    'missing',
    [/\*\*Alternative Considered\*\*: A weighing.*\n\n/, ''],
    ['### Why a Tipping Bucket?', '### Why a Tipping Bucket? @'],
  ),

  swap('risks', 'no risk', [/### Risk: Leaves[\s\S]*?(?=## Open)/, 'None.\n\n'], ['## Risks & Mitigation', '## Risks & Mitigation @']),
  swap(
    'risks/impact',
    'missing',
    [/\*\*Impact\*\*: High.*\n/, ''],
    ['### Risk: Leaves Block a Funnel', '### Risk: Leaves Block a Funnel @'],
  ),
  swap('risks/impact', 'no level', ['**Impact**: High - The gauge', '**Impact**: Critical - The gauge @']),
  swap(
    'risks/probability',
    'missing',
    [/\*\*Probability\*\*: Medium - Four.*\n/, ''],
    ['### Risk: Leaves Block a Funnel', '### Risk: Leaves Block a Funnel @'],
  ),
  swap(
    'risks/mitigation',
    'missing',
    [/\*\*Mitigation\*\*:\n- A gauge[\s\S]*?cleaned\n/, ''],
    ['### Risk: Leaves Block a Funnel', '### Risk: Leaves Block a Funnel @'],
  ),

  swap('open-questions', 'no category', ['### Hardware\n\n', ''], ['## Open Questions', '## Open Questions @']),
  swap(
    'open-questions/decision',
    'missing',
    [/ {2}- Decision: Drill.*\n/, ''],
    ['Water may freeze in the funnel', 'Water may freeze in the funnel @'],
  ),
  swap(
    'next-steps/immediate',
    'missing',
    [/\*\*Immediate\*\* \(Start Here\):\n(?:\d\. .*\n)+\n/, ''],
    ['## Next Steps', '## Next Steps @'],
  ),
  swap('next-steps/after', 'missing', [/\*\*After Gauges on the Air\*\*:\n(?:\d\. .*\n)+\n/, ''], ['## Next Steps', '## Next Steps @']),
  swap('next-steps/before', 'missing', [/\*\*Before Milestone Complete\*\*:\n(?:\d\. .*\n)+\n/, ''], ['## Next Steps', '## Next Steps @']),
  swap(
    'related-documents/overview',
    'missing',
    [/- \[Milestones Overview\].* - .*\n/, ''],
    ['## Related Documents', '## Related Documents @'],
  ),
  swap(
    'related-documents/architecture',
    'missing',
    [/- \[Architecture Doc\].* - .*\n/, ''],
    ['## Related Documents', '## Related Documents @'],
  ),

  {
    rule: 'order',
    name: 'a section before its place',
    change: (clean) => {
      const [risks] = /## Risks & Mitigation[\s\S]*?(?=## Open)/.exec(clean) ?? [''];
      return clean
        .replace(risks, '')
        .replace('## Goal\n', `${risks.replace('## Risks & Mitigation', '## Risks & Mitigation <!-- expect order -->')}## Goal\n`);
    },
  },
  swap('duplicate-section', 'a section twice', ['## Related Documents', '## Outcomes @\n\n- Once more\n\n## Related Documents']),
  // No comment fits on the line of a fence; in an info string it does no harm.
  swap(
    'metadata/fence',
    'a fence that is never closed',
    ['```mermaid\nflowchart', '```mermaid @\nflowchart'],
    ['  S --> B[Batch for the server]\n```', '  S --> B[Batch for the server]'],
  ),
  swap(
    'metadata/fence',
    'the last fence is never closed',
    ['```\nVisitor', '```text @\nVisitor'],
    ['millimetres and gaps\n```', 'millimetres and gaps'],
  ),
  swap('metadata/front-matter', 'not YAML', [/^/, '---\ntitle: a: b <!-- expect metadata/front-matter -->\n---\n\n']),
  swap('metadata/front-matter', 'never closed', [/^/, '---\nsidebar_label: Core <!-- expect-above metadata/front-matter -->\n\n']),
  swap('metadata/stage', 'no section at all', [/## Executive[\s\S]*/, 'Notes.\n'], ['# Milestone 1: Core', '# Milestone 1: Core @']),
];
