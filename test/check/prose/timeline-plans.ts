/** Plans as teams write them: calendars in headings, tables and drawings, and the past told beside them. */

/** What is between ⟦ and ⟧ is an estimate. */
export const FOUND_IN_PLANS: Readonly<Record<string, readonly string[]>> = {
  Implementation: [
    '### Next ⟦72 Hours⟧: Kiln First\n\n- Fire the test tiles',
    '### The Next ⟦6 weeks⟧\n\n- Fire the test tiles',
    '| Item | Value |\n|---|---|\n| **Total Sprints** | 6 × ⟦2 weeks⟧ = 12 weeks |',
  ],
  'Implementation Phases': [
    '**Step 2: Glaze Catalogue (⟦Day 4 Morning⟧)**\n- Colours are listed',
    '### ⟦Day 1⟧ (Today): Kiln Driver\n\n- Fire the test tiles',
    '### Phase 1: Kiln ⏱️ *⟦2 hours⟧* ⚠️\n\n- Fire the test tiles',
    '**Firmware (1.1-1.3)**: 2 developers, ⟦3-4 days⟧ each',
    '```\n⟦Week: 1  2  3  4  5  6⟧\n      |--A--|  |--B--|\n```',
  ],
  '3. Kiln Roadmap (⟦12-Week⟧ Program)': ['- Fire the test tiles'],
  'Milestones & Deliverables': ['| Week | Result |\n|---|---|\n| ⟦1-2⟧ | Tiles fired |\n| ⟦3⟧ | Glazes listed |'],
  'Next Steps': [
    '### ⟦This Week⟧ (Oct 6-13)\n\n1. Order the clay',
    '### ⟦Next Week⟧\n\n1. Order the clay',
    '1. Order the clay (⟦Oct 6-13⟧)',
  ],
  'Project Plan': [
    '**Total Phase 1 Effort: ~⟦29 hours⟧ across 9 tasks**',
    '**Next Milestone:** Week of ⟦October 13⟧ - the tiles are fired',
    '### Potter Hours by Phase\n\n| Phase | Ana | Total |\n|---|---|---|\n| Kiln | ⟦44h⟧ | ⟦60h⟧ |',
    '## Phase 1 (⟦Weeks 1-4⟧)\n\n| Task | Owner | Est. Hours |\n|---|---|---|\n| Kiln driver | Ana | ⟦8⟧ |\n\n| Task | Est. Hours |\n|---|---|\n| Kiln door | ⟦4⟧ |',
  ],
  'Success Criteria': ['### ⟦Week 1⟧ Complete\n\n- Tiles are fired'],
};

export const HARMLESS_IN_PLANS: Readonly<Record<string, readonly string[]>> = {
  '': [
    'This sprint is about proving that the kiln holds its heat.',
    'The driver was half finished: the door half shipped on 25 July, and the heater landed on 28 July once the relay was there.',
    'The first firing (27 July 2026) found that the tiles crack, and the work that answers it changes the glaze.',
  ],
  'Implementation Phases': [
    'The second firing (2026-08-03) showed that the tiles hold.',
    '### Phase 1: Kiln\n\nThis week has no meaning to the kiln; its program has.',
  ],
  'Core Components Design': [
    '### 1. Kiln Log\n\n**Features**:\n- Next 24 hours of the firing program\n- Day 1 (first firing) is drawn in red',
    '### 1. Diary\n\n**Features**:\n- A day of work (about 40 tiles) fits on one page',
  ],
  'Success Metrics': [
    '**Firings**:\n- Target: 40 in the first 30 days\n- Measured: Log of the kiln, week 4 against week 1\n- Why: Idle kilns cost',
  ],
};
