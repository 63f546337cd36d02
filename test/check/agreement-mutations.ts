/** A change to a document or to its overview that makes the two differ, and the words on whose line it is told, in which of the two. */
export interface AgreementMutation {
  readonly rule: string;
  readonly name: string;
  readonly changed: 'document' | 'overview';
  readonly find: string | RegExp;
  readonly replacement: string;
  readonly at: string;
  readonly told?: 'overview';
}

export const agreementMutations: Readonly<Record<string, readonly AgreementMutation[]>> = {
  rain: [
    {
      rule: 'overview/status',
      name: 'another status',
      changed: 'document',
      find: '**Status**: Planning',
      replacement: '**Status**: Complete',
      at: '**Status**',
    },
    {
      rule: 'overview/status',
      name: 'the overview was ahead',
      changed: 'overview',
      find: '**Status**: Planning',
      replacement: '**Status**: 🚧 In Progress',
      at: '**Status**',
    },
    {
      rule: 'overview/goal',
      name: 'a paraphrase',
      changed: 'document',
      find: 'Measure rain on ten roofs and publish one figure per roof that the village can trust.',
      replacement: 'Publish trusted rain figures for ten roofs.',
      at: '## Goal',
    },
    {
      rule: 'overview/goal',
      name: 'another number',
      changed: 'overview',
      find: 'Measure rain on ten roofs and',
      replacement: 'Measure rain on twelve roofs and',
      at: '## Goal',
    },
    {
      rule: 'overview/diagram',
      name: 'another word in a box',
      changed: 'document',
      find: '│ (SQLite)            │',
      replacement: '│ (DuckDB)            │',
      at: '```\n┌',
    },
    {
      rule: 'overview/phases',
      name: 'another name',
      changed: 'document',
      find: '### Phase 2: Figures for Everyone',
      replacement: '### Phase 2: Figures for the Council',
      at: '### Phase 2: Figures for the Council',
    },
    {
      rule: 'overview/phases',
      name: 'one more in the overview',
      changed: 'overview',
      find: '**Phase 2: Figures for Everyone**',
      replacement: '**Phase 2: A Mast**\n- A mast on the hall\n\n**Phase 3: Figures for Everyone**',
      at: '## Implementation Phases',
    },
    {
      rule: 'overview/metrics',
      name: 'another target',
      changed: 'document',
      find: '- Target: <5% difference',
      replacement: '- Target: <9% difference',
      at: '- Target: <9%',
    },
    {
      rule: 'overview/metrics',
      name: 'one more in the overview',
      changed: 'overview',
      find: '- **Running Cost**',
      replacement: '- **Repair Cost**: <$9 per gauge\n- **Running Cost**',
      at: '## Success Metrics',
    },
    {
      rule: 'overview/outcomes',
      name: 'other words',
      changed: 'document',
      find: '✅ **A missing report is visible as a gap and never shown as dry**',
      replacement: '✅ **Nobody misses a report**',
      at: '## Key Outcomes',
    },
    {
      rule: 'overview/missing-document',
      name: 'a document that is not there',
      changed: 'overview',
      find: '- [📄 Core](./milestone-1-core.md)',
      replacement: '- [📄 Core](./milestone-1-core.md)\n- [📄 Maps](./milestone-2-maps.md)',
      at: '[📄 Maps]',
      told: 'overview',
    },
  ],
  seeds: [
    {
      rule: 'overview/status',
      name: 'another status',
      changed: 'document',
      find: '🚧 In Progress',
      replacement: '✅ Complete',
      at: '**Status**',
    },
    {
      rule: 'overview/goal',
      name: 'a paraphrase',
      changed: 'document',
      find: 'Every packet is traced to its jar without asking a member for more than a name.',
      replacement: 'Packets can be traced.',
      at: '## 2. Goal',
    },
    {
      rule: 'overview/diagram',
      name: 'another arrow',
      changed: 'document',
      find: '  L --> S[Shelf list]',
      replacement: '  C --> S[Shelf list]',
      at: '```mermaid',
    },
    {
      rule: 'overview/phases',
      name: 'another name',
      changed: 'overview',
      find: '**Phase B: Counter at the Door**',
      replacement: '**Phase B: Counter in the Hall**',
      at: '### Phase B',
    },
    {
      rule: 'overview/metrics',
      name: 'another target',
      changed: 'document',
      find: '  - Target: >30% of loans',
      replacement: '  - Target: >20% of loans',
      at: '  - Target: >20%',
    },
    {
      rule: 'overview/metrics',
      name: 'another target in the overview',
      changed: 'overview',
      find: '>90% of packets',
      replacement: '>95% of packets',
      at: '  - Target: >90%',
    },
    {
      rule: 'overview/outcomes',
      name: 'one less',
      changed: 'document',
      find: /- ✅ \*\*The keeper knows.*\n/u,
      replacement: '',
      at: '## 7. Key Outcomes',
    },
    {
      rule: 'overview/accepted',
      name: 'no fingerprint',
      changed: 'document',
      find: 'title: Lending\n',
      replacement: 'title: Lending\naccepted:\n  overview/goal: soon\n',
      at: '  overview/goal: soon',
    },
  ],
};
