import {expect, test} from 'vitest';
import type {Trace, TraceLink} from '../../src/registers/define.js';
import {drawn} from './drawn.js';

const OVERVIEW = `# Rainwatch - Milestones Overview

## Milestone 1: Core

[Plan](./milestone-1-core.md)

### What Gets Built

**Phase 1: Gauges**
- Ten

**Phase 2: Figures**
- A page

### Success Metrics

- **Rain Error**: <5%

### Key Outcomes

- ✅ Ten roofs report
- ✅ Nobody climbs a ladder

## Milestone 2: Later
`;

const CORE = `# Milestone 1: Core

**Parent Document**: [Overview](./milestones-overview.md)
**Architecture Reference**: [Architecture](./rainwatch-architecture.md)

## Core Components

### 1. Gauge

**Purpose**: Weighs.

### 2. Kettle

**Purpose**: Boils.

## Implementation Phases

### Phase 1: Gauges

### Phase 2: Pictures

## Key Outcomes

✅ **Ten roofs report**
`;

const ARCHITECTURE = '# Rainwatch Architecture\n\n## Architecture\n\n### Components\n\n#### Gauge\n\n- **Purpose**: Weighs\n';

function statesOf(trace: Trace | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(trace?.links ?? {}).map(([link, {state}]) => [link, state]));
}

test('each link between overview, milestone and architecture is there, missing or unknown', () => {
  const {traceability} = drawn({
    'milestones-overview.md': OVERVIEW,
    'milestone-1-core.md': CORE,
    'rainwatch-architecture.md': ARCHITECTURE,
  });
  expect(traceability.map(({name, anchor, path}) => [name, anchor, path])).toEqual([
    ['Core', '1-core', 'milestone-1-core.md'],
    ['Later', 'overview-later', undefined],
  ]);
  const [core, later] = traceability;
  expect(core?.links).toEqual({
    overview: {state: 'linked', to: {path: 'milestones-overview.md', slug: 'milestone-1-core'}},
    document: {state: 'linked', to: {path: 'milestone-1-core.md'}},
    parent: {state: 'linked', to: {path: 'milestones-overview.md'}},
    architecture: {state: 'linked', to: {path: 'rainwatch-architecture.md'}},
    components: {state: 'missing', to: {path: 'rainwatch-architecture.md'}, found: 1, of: 2, holes: ['Kettle']},
    phases: {state: 'missing', found: 1, of: 2, holes: ['Phase 2: Figures']},
    metrics: {state: 'missing', found: 0, of: 1},
    outcomes: {state: 'missing', found: 1, of: 2, holes: ['Nobody climbs a ladder']},
  });
  expect(statesOf(later)).toEqual({
    overview: 'linked',
    document: 'missing',
    parent: 'unknown',
    architecture: 'unknown',
    components: 'unknown',
    phases: 'unknown',
    metrics: 'unknown',
    outcomes: 'unknown',
  });
});

test.each<[string, string, string, TraceLink, string]>([
  ['no overview', '', '', 'overview', 'unknown'],
  ['an overview that does not name it', '# Other - Milestones Overview\n\n## Milestone 9: Other\n', '', 'overview', 'missing'],
  ['no line of the parent', OVERVIEW, '', 'parent', 'missing'],
  ['no line of the architecture', OVERVIEW, '', 'architecture', 'missing'],
  [
    'an architecture on another site',
    OVERVIEW,
    '**Architecture Reference**: [A](https://example.com/a-architecture.md)',
    'architecture',
    'unknown',
  ],
  ['an architecture that is not there', OVERVIEW, '**Architecture Reference**: [A](./gone-architecture.md)', 'architecture', 'missing'],
  ['components without architecture', OVERVIEW, '## Core Components\n\n### Gauge\n', 'components', 'unknown'],
])('%s', (_, overview, text, link, state) => {
  const texts = {'milestone-1-core.md': `# Milestone 1: Core\n\n${text}\n\n## Goal\n\nRain.\n`};
  const {traceability} = drawn(overview === '' ? texts : {...texts, 'milestones-overview.md': overview});
  expect(traceability.find(({name}) => name === 'Core')?.links[link].state).toBe(state);
});

test('a component that the architecture has as two is known', () => {
  const {traceability} = drawn({
    'milestones-overview.md': OVERVIEW,
    'milestone-1-core.md': CORE.replace('2. Kettle', '2. Gauge and Gateway'),
    'rainwatch-architecture.md': ARCHITECTURE,
  });
  expect(traceability[0]?.links.components).toMatchObject({state: 'linked', found: 2, of: 2});
});
