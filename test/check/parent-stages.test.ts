import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import type {DocumentReport} from '../../src/check/report.js';
import {stages} from '../../src/stage/index.js';
import {rulesOf} from '../../src/stage/rules.js';
import {CLEAN_SET, fixture} from '../fixtures.js';

const overview = fixture(CLEAN_SET[0]);
const architecture = fixture(CLEAN_SET[1]);
const today = '2026-11-22';

function checked(path: string, text: string, stage?: string): DocumentReport | undefined {
  return check([{path, text}], {today, ...(stage === undefined ? {} : {stage})}).documents[0];
}

function findings(path: string, text: string): string[] {
  return (checked(path, text)?.messages ?? []).map(({line, severity, ruleId}) => `${line} ${severity} ${ruleId}`);
}

test.each([
  ['milestones-overview.md', overview],
  ['rainwatch-architecture.md', architecture],
])('%s is judged and spotless', (path, text) => {
  const document = checked(path, text);
  expect(document?.messages).toEqual([]);
  expect(document?.checklist.filter(({group}) => group === 'verification').map(({state}) => state)).toContain('pass');
});

test('what they state warns, so that no build fails over a document that was fine before', () => {
  const stated = stages.filter(({id}) => id !== 'milestone-design').flatMap((stage) => rulesOf(stage));
  const errors = stated.filter(({severity}) => severity === 'error').map(({id}) => id);
  expect(new Set(errors)).toEqual(new Set(['metadata/front-matter', 'metadata/fence']));
});

test.each(stages)('every rule of $id belongs to an item of its checklist', (stage) => {
  const items = stage.checklist.flatMap(({items: entries}) => entries.flatMap(({rules}) => rules));
  const isListed = (id: string): boolean => items.some((rule) => rule === id || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1))));
  expect(rulesOf(stage).filter(({id}) => !isListed(id))).toEqual([]);
});

describe('one defect of an overview gives its finding', () => {
  const at = (heading: string): number => overview.split('\n').indexOf(heading) + 1;
  test.each<[string, string | RegExp, string, string]>([
    ['no north star', /\*\*North Star\*\*.*\n/, '', '1 warning metadata/north-star'],
    [
      'no link to the architecture',
      '- [Architecture Doc](./rainwatch-architecture.md)',
      '- The architecture',
      '5 warning metadata/related-documents',
    ],
    ['no approach', /\*\*Strategic Approach\*\*.*\n/, '', '1 warning metadata/strategic-approach'],
    ['no drawing of the path', /(?<=## Milestone Progression\n\n)```[\s\S]*?```/, 'The core.', '12 warning progression/diagram'],
    ['no status', '**Status**: Planning\n', '', `${at('## Milestone 1: Core')} warning milestones/status`],
    ['another status', '**Status**: Planning', '**Status**: Soon', `${at('**Status**: Planning')} warning milestones/status`],
    [
      'begun without a link',
      /\[📄 Detailed Plan\].*\n\n\*\*Status\*\*: Planning/,
      '**Status**: In Progress',
      `${at('## Milestone 1: Core')} warning milestones/link`,
    ],
    ['no goal', /### Goal\n\n.*\n\n/, '', `${at('## Milestone 1: Core')} warning milestones/goal`],
    ['no outcomes', /### Key Outcomes\n[\s\S]*?(?=### Why)/, '', `${at('## Milestone 1: Core')} warning milestones/outcomes`],
    ['no reasons', /### Why Counters[\s\S]*?(?=---)/, '', `${at('## Milestone 1: Core')} warning milestones/why`],
    ['no order', '### Why This Milestone Order?', '### Core', `${at('## Strategic Decisions')} warning decisions/order`],
    ['no long term', '### Long-Term\n', '', `${at('## Success Criteria')} warning success-criteria/long-term`],
    ['no next action', /\*\*Next Action\*\*.*\n/, '', `${at('## Next Steps')} warning next-steps/next-action`],
    [
      'an estimate',
      'Phase 1: Gauges on the Air',
      'Phase 1: Gauges on the Air (Week 1-2)',
      `${at('**Phase 1: Gauges on the Air**')} warning prose/timeline`,
    ],
  ])('%s', (_name, from, to, expected) => {
    const text = overview.replace(from, to);
    expect(text).not.toBe(overview);
    expect(findings('milestones-overview.md', text)).toEqual([expected]);
  });
});

describe('one defect of an architecture document gives its finding', () => {
  const at = (heading: string): number => architecture.split('\n').indexOf(heading) + 1;
  test.each<[string, string | RegExp, string, string]>([
    ['no drawing', /```\n┌[\s\S]*?```/, 'Gauges and a gateway.', `${at('## Architecture')} warning architecture/diagram`],
    ['no inputs', '- **Inputs**: Rain\n', '', `${at('#### Gauge')} warning architecture/inputs`],
    ['no components', '### Components', '### Pieces', `${at('## Architecture')} warning architecture`],
    ['no reasons', /\| Layer[\s\S]*?\n\n/, '- PostgreSQL\n- SQLite\n\n', `${at('## Technology Stack')} warning technology-stack/rationale`],
    [
      'no options',
      /- \*\*Options Considered\*\*.*\n/,
      '',
      `${at('### Decision 1: Counters Instead of Readings')} warning decisions/options`,
    ],
    [
      'an empty section that may be missing',
      '## Technology Stack',
      '## Data Model\n\n## Technology Stack',
      `${at('## Technology Stack')} warning data-model`,
    ],
  ])('%s', (_name, from, to, expected) => {
    const text = architecture.replace(from, to);
    expect(text).not.toBe(architecture);
    const found = findings('rainwatch-architecture.md', text).filter((one) => !one.endsWith(' order'));
    expect(found).toEqual([expected]);
  });
});

describe('forms that do not matter', () => {
  test.each<[string, string, string]>([
    [
      'milestones below one heading',
      overview
        .replace('## Milestone 1: Core', '## Milestones\n\n### Milestone 1: Core')
        .replaceAll('### ', '#### ')
        .replace('#### Milestone 1', '### Milestone 1'),
      'milestones-overview.md',
    ],
    ['a short number', overview.replace('## Milestone 1: Core', '## 🚀 M1 — Core ✅'), 'milestones-overview.md'],
    [
      'labels instead of headings',
      overview.replaceAll(/^### (Goal|Success Metrics|Key Outcomes|What Gets Built)$/gm, '**$1**:'),
      'milestones-overview.md',
    ],
    [
      'components as a section',
      architecture.replace('### Components', '## Components').replaceAll('#### ', '### '),
      'rainwatch-architecture.md',
    ],
    [
      'other headings',
      architecture.replace('## Technology Stack', '## 4. Tech Stack').replace('## Key Design Decisions', '## Architecture Decisions'),
      'rainwatch-architecture.md',
    ],
  ])('%s', (_name, text, path) => {
    expect(findings(path, text)).toEqual([]);
  });
});

describe('a document that only has the name', () => {
  const ROADMAP =
    '# Roadmap\n\n## Milestone 1: Login (Q3 2026)\n\nTBD, takes 2 weeks.\n\n## Next Steps\n\n```python\nprint(1)\n```\n\n[gone](./gone.md)\n';
  const NOTES = '# Architecture\n\n## Overview\n\nTODO.\n\n## Components\n\n## Security\n\n```python\nprint(1)\n```\n';

  test.each([
    ['roadmap.md', ROADMAP],
    ['architecture.md', NOTES],
  ])('%s is left alone', (path, text) => {
    expect(findings(path, text)).toEqual([]);
    const states = checked(path, text)
      ?.checklist.filter(({group}) => group !== 'agreement' && group !== 'metadata')
      .map(({state}) => state);
    expect(new Set(states)).toEqual(new Set(['notApplicable']));
  });

  test.each([
    ['roadmap.md', ROADMAP, 'milestones-overview'],
    ['architecture.md', NOTES, 'architecture'],
  ])('%s is asked for everything when it is given as one', (path, text, stage) => {
    const given = checked(path, text, stage)?.messages.length ?? 0;
    const declared = checked(path, `---\nstage: ${stage}\n---\n\n${text}`)?.messages.length ?? 0;
    expect(given).toBeGreaterThan(5);
    expect(declared).toBe(given);
  });

  test('but its milestones are read, and a design it names has to be there', () => {
    const report = check([{path: 'roadmap.md', text: '# Roadmap\n\n| # | Name |\n|---|---|\n| M1 | [Core](./milestone-1-core.md) |\n'}], {
      today,
      look: () => false,
    });
    expect(report.documents[0]?.facts.milestones).toMatchObject([{number: '1', name: 'Core'}]);
    expect(report.documents[0]?.messages.map(({ruleId}) => ruleId)).toEqual(['overview/missing-document']);
  });
});
