/** Lists and headings of a plan, where an estimate stands in brackets or behind a colon, and the same form without one. */
export const FOUND_IN_LISTS: Readonly<Record<string, readonly string[]>> = {
  Overview: [
    '- **Phase 4**: Connect the scales to the till (⟦4-6 hours⟧)\n- **Phase 5**: Print the labels (⟦2 days⟧)',
    '1. **Write the price list** (⟦2 hours⟧)\n   - One page for each shop',
    '✅ **How long will it take?** ⟦1-2 days⟧ for the labels, 1-2 weeks for the scales',
    '**How long will the rollout take?** ⟦Three weeks⟧, shop by shop.',
    '### Short-Term Goals (⟦2-3 weeks⟧)\n\n- Labels in three shops',
    '### Immediate Actions (⟦This Week⟧)\n\n- Call the scale maker',
    '### Target Outcome (⟦6 months⟧)\n\n- Every shop prints its own labels',
    '### ⟦3-Month⟧ Checkpoint: Labels Printed\n\n- Three shops print labels',
    '### ⟦12-Month⟧ Vision\n\n- All shops',
    '1. **Short Term (⟦2-3 weeks⟧)**:\n   - Labels in three shops',
    '#### A.1 Label Printer (⟦2-3 hours⟧)\n\nUnpack, connect, print.',
    '**Total until every shop is connected (all five phases)**: ~⟦13 weeks⟧',
    '### Step 3: Label Printer (⟦30 min⟧)\n\nUnpack, connect, print.',
  ],
  'Quick Wins': ['1. **Clean price list** (⟦2 hours⟧)\n2. **Basic monitoring** (⟦3 hours⟧)\n3. **Add price caching** (⟦2 hours⟧)'],
  'Effort by Priority': ['1. **Critical (Must Have)**: ⟦40-48 hours⟧\n2. **Nice to Have**: ⟦20 hours⟧'],
  'Next Steps': ['**Immediate**:\n1. Update the price list (⟦15 minutes⟧)\n2. Weigh a hundred loaves (⟦1-2 weeks⟧, two people)'],
  'Implementation Phases': [
    '### Phase 1: Scales\n\n**Deliverables**:\n- Report for each customer (ready ⟦in Q3 2027⟧)',
    '### Phase 1: Scales (in progress, ~⟦1.5 weeks⟧ left)',
    '### Phase 1: Scales\n\n**Objective**: Weigh bread.\n\n#### 1.1 Review the wiring (⟦45 min⟧)\n\nWith the electrician.',
  ],
};

export const HARMLESS_IN_LISTS: Readonly<Record<string, readonly string[]>> = {
  Overview: [
    '- **Session timeout** (2 hours)\n- **Backup** (24 hours)\n- Price cache (5 minutes)\n- Till log (30 days)',
    '1. **Add a grace period** (14 days)\n2. **Enable reminders** (2 hours before closing)',
    '**How long does a label last?** 2 years in the sun.',
    'On 16 October 2026 the bakers asked for a build of the implementation that prints in Greek.',
    '#### A.2 Till Session (2-3 hours)\n\nThen it locks.',
    '### 30-Day Returns\n\nBread is not returned.',
    '### Opening Hours (8 hours)\n\nOn weekdays.',
    '- Labels print in 2 seconds (5 minutes for the first)',
  ],
  'Quick Wins': ['1. **Till session timeout** (2 hours)\n2. **Intensive monitoring** (48 hours)\n3. **Soak test of the scales** (8 hours)'],
  'Effort by Priority': ['1. **Token lifetime**: 24 hours\n2. **Backup interval**: 6 hours'],
  'Next Steps': ['**Immediate**:\n1. Set the till timeout (15 minutes)\n2. Keep the receipts (2 weeks, then shred)'],
  'Implementation Phases': [
    '### Phase 1: Scales\n\n**Deliverables**:\n- Reminder (2 days left)\n- Customers see their points, 30 days left',
  ],
  'Core Components Design': [
    '### 1. Scale\n\n**Features**:\n- Add a reading (30 minutes)\n- Phase 2 motor (4 hours on battery)\n- Write the log (2 hours)',
  ],
  'Success Metrics': ['**Storage**:\n- Target: under 2 GB for one day of work\n- Measured: Disk\n- Why: Old tills have small disks'],
};
