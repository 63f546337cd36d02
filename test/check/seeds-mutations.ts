/**
 * A defect of structure in the document on seeds: what is replaced, each text standing there once, and the words on whose line
 * the finding stands.
 */
export type SeedsMutation = readonly [
  rule: string,
  name: string,
  at: string,
  ...changes: (readonly [find: string | RegExp, replacement: string])[],
];

const TITLE = '# Milestone 2: Lending';
const LAST = '*Last Updated*: 2026-10-18';

/** A section is missed at the heading of the next one. */
function withoutSection(rule: string, title: string, next: string): SeedsMutation {
  return [rule, 'missing', next, [new RegExp(String.raw`\n${escaped(title)}\n[\s\S]*?(?=\n${escaped(next)}\n)`), '']];
}

/** A part below a heading of its own is missed at the heading of its item. */
function withoutPart(rule: string, item: string, label: string): SeedsMutation {
  return [rule, `missing in ${item}`, item, [new RegExp(String.raw`(${escaped(item)}\n[\s\S]*?)\n#### ${label}\n[\s\S]*?(?=\n#+ )`), '$1']];
}

/** A part below a bold label. */
function withoutLabel(rule: string, item: string, label: string): SeedsMutation {
  return [rule, `missing in ${item}`, item, [new RegExp(String.raw`(${escaped(item)}\n[\s\S]*?)\n\*\*${label}\*\*:.*\n(?:- .*\n)*`), '$1']];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

const SECTIONS: readonly (readonly [rule: string, title: string])[] = [
  ['executive-summary', '## 1. Executive Summary'],
  ['goal', '## 2. Goal'],
  ['architecture', '## 3. Architecture Overview'],
  ['components', '## 4. Core Components'],
  ['phases', '## 5. Implementation Phases'],
  ['metrics', '## 6. Success Metrics'],
  ['outcomes', '## 7. Key Outcomes'],
  ['why', '## 8. Why a Tablet at the Door?'],
  ['decisions', '## 9. Design Decisions & Rationale'],
  ['risks', '## 10. Risks & Mitigation'],
  ['open-questions', '## 11. Open Questions'],
  ['next-steps', '## 12. Next Steps'],
  ['related-documents', '## 13. Related Documents'],
];

export const seedsMutations: readonly SeedsMutation[] = [
  // What the overview wants copied is missed with the section; those have their own mutations.
  ...SECTIONS.slice(0, -1).map(([rule, title], index) => withoutSection(rule, title, SECTIONS[index + 1]?.[1] ?? '')),
  ['related-documents', 'missing', LAST, [/\n## 13\. Related Documents[\s\S]*?(?=\n---)/, '']],

  ['metadata/front-matter', 'not YAML', 'title: Lending', ['title: Lending\n', 'title: Lending: and returns\n']],
  ['metadata/fence', 'never closed', '```\nMember scans', ['start after 8 seconds\n```', 'start after 8 seconds']],
  ['metadata/title', 'another number than the file', '# Milestone 3', [TITLE, '# Milestone 3: Lending']],
  ['metadata/title', 'no title', '---', [`${TITLE}\n`, ''], ['title: Lending\n', '']],
  ['metadata/stage', 'no section at all', TITLE, [/\n---\n\n## 1[\s\S]*/, '\nNotes.\n']],
  ['metadata/file-name', 'another name than the title', '# Milestone 2', [TITLE, '# Milestone 2: Exchange with Others']],
  ['metadata/status', 'none of the words', '**Status**', ['🚧 In Progress', '🚧 Nearly there']],
  ['metadata/status', 'missing', TITLE, [/- \*\*Status\*\*.*\n/, '']],
  ['metadata/parent-document', 'missing', TITLE, [/- \*\*Parent Document\*\*.*\n/, '']],
  [
    'metadata/parent-document',
    'no link',
    '**Parent Document**',
    ['**: [Milestones Overview](./milestones-overview.md)', '**: the overview'],
  ],
  ['metadata/architecture-reference', 'missing', TITLE, [/- \*\*Architecture Reference\*\*.*\n/, '']],
  ['metadata/document-status', 'missing', LAST, [/\*Document Status\*.*\n/, '']],
  ['metadata/last-updated', 'no date', '*Last Updated*', ['2026-10-18', 'after the harvest']],
  ['metadata/last-updated', 'in the future', '*Last Updated*', ['2026-10-18', '2027-10-18']],
  [
    'order',
    'a section before its place',
    '## 13. Related',
    [/\n(## 13\. Related Documents[\s\S]*?)(?=\n---\n\n\*)/, ''],
    [
      '## 2. Goal',
      '## 13. Related Documents\n\n- [Milestones Overview](./milestones-overview.md)\n- [Architecture](./seedshelf-architecture.md)\n\n## 2. Goal',
    ],
  ],
  [
    'duplicate-section',
    'a section twice',
    '## Questions',
    ['## 12. Next Steps', '## Questions\n\n### More\n\n- Who waters?\n  - Decision: Nobody\n\n## 12. Next Steps'],
  ],

  [
    'executive-summary/count',
    'four paragraphs',
    '## 1. Executive',
    ['**Key Principle**', 'It began with a box.\n\nThen came a shelf.\n\n**Key Principle**'],
  ],
  ['executive-summary/key-principle', 'missing', '## 1. Executive', [/\*\*Key Principle\*\*.*\n/, '']],
  ['goal/proves', 'missing', '## 2. Goal', [/\*\*What This Milestone Proves\*\*:\n(?:\d\. .*\n)+/, '']],
  ['goal/proves/count', 'one point', '**What This', [/2\. Enough.*\n3\. A jar.*\n/, '']],
  [
    'goal/proves/count',
    'six points',
    '**What This',
    ['3. A jar that', '3. Children may borrow\n4. Labels stay on\n5. Names are few\n6. A jar that'],
  ],
  ['goal/excludes', 'missing', '## 2. Goal', [/### Out of Scope\n\n(?:- .*\n)+/, '']],
  ['architecture/diagram', 'missing', '## 3. Architecture', [/```mermaid\nflowchart TD[\s\S]*?```\n/, 'A line from left to right.\n']],
  ['architecture/stack', 'names only', '### Technology Stack', [/\| Layer \|[\s\S]*?in one file \|\n/, '- Tablet\n- SQLite\n']],
  ['architecture/cost', 'missing', '## 3. Architecture', [/### Cost Structure\n\n.*\n\n/, '']],
  ['components/count', 'two components', '## 4. Core', [/### 4\.3 Shelf List\n[\s\S]*?(?=## 5)/, '']],
  withoutPart('components/purpose', '### 4.2 Loan Book', 'Purpose'),
  withoutPart('components/features', '### 4.2 Loan Book', 'Features'),
  withoutPart('components/flow', '### 4.1 Counter', 'User Flow'),
  withoutPart('components/technical-design', '### 4.3 Shelf List', 'Technical Design'),
  withoutPart('components/integration-points', '### 4.1 Counter', 'Integration Points'),
  ['components/detail', 'one decision', '#### Technical Design\n\n- Append', [/- Names are kept for 2 years.*\n/, '']],
  withoutLabel('phases/objective', '### Phase A: Labels and Loan Book', 'Objective'),
  ['phases/objective/count', 'two sentences', '**Objective**: Give', ['every loan a line.', 'every loan a line. Then wait.']],
  withoutLabel('phases/deliverables', '### Phase B: Counter at the Door', 'Deliverables'),
  withoutLabel('phases/success-criteria', '### Phase A: Labels and Loan Book', 'Success Criteria'),
  withoutLabel('phases/production-launch', '### Phase B: Counter at the Door', 'Production Launch'),
  ['metrics/target', 'missing', '- **Returns**', [/ {2}- Target: >30%.*\n/, '']],
  ['metrics/measured', 'missing', '- **Returns**', [/ {2}- Measured: Returns.*\n/, '']],
  ['metrics/why', 'missing', '- **Recorded Packets**', [/ {2}- Why: A loan.*\n/, '']],
  ['decisions/alternative', 'missing', '### Why Trust', [/\*\*Alternatives Considered\*\*: A deposit.*\n/, '']],
  [
    'decisions/alternative',
    'no reason',
    '**Alternatives Considered**: Deposits',
    [/\*\*Alternatives Considered\*\*: A deposit.*\n/, '**Alternatives Considered**: Deposits\n'],
  ],
  ['risks/impact', 'missing', '### Members Forget', [/- \*\*Impact\*\*: HIGH.*\n/, '']],
  ['risks/probability', 'no level', '**Probability**: Often', ['MED — the door', 'Often — the door']],
  ['risks/mitigation', 'missing', '### Labels Peel Off', [/- \*\*Mitigation\*\*: Labels.*\n/, '']],
  ['open-questions', 'no category', '## 11. Open', ['**Members**:\n', '']],
  ['open-questions/decision', 'missing', '- Are mixed jars', [/ {2}- Decision: No, a mix.*\n/, '']],
  ['next-steps/immediate', 'missing', '## 12. Next', ['### Immediate', '### Soon']],
  ['next-steps/after', 'missing', '## 12. Next', ['### After the Labels', '### Then']],
  ['next-steps/before', 'missing', '## 12. Next', ['### Before Milestone Complete', '### At Last']],
  ['related-documents/overview', 'missing', '## 13. Related', [/- \[Milestones Overview\].*their status\n/, '']],
  ['related-documents/architecture', 'missing', '## 13. Related', [/- \[Architecture\].*data flow\n/, '']],
];
