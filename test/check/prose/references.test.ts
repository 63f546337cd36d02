import {describe, expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import {CLEAN, fixture} from '../../fixtures.js';
import {foundBy, unmarked} from './marked-words.js';
import {BEFORE, LATER} from './references-found.js';
import {HARMLESS} from './references-harmless.js';

const FORWARD = ['prose/forward-reference'];
const EARLIER = ['prose/milestone-reference'];
const BOTH = [...FORWARD, ...EARLIER];

describe('a later milestone is found, at its words', () => {
  test.each(LATER)('%s', (marked) => {
    const {text, expected} = unmarked(`# Milestone 2: App\n\n## Goal\n\n${marked}\n`);
    expect(expected.length).toBeGreaterThan(0);
    expect(foundBy(FORWARD, text)).toEqual(expected);
    expect(foundBy(EARLIER, text)).toEqual([]);
  });
});

describe('an earlier milestone is a warning of its own', () => {
  test.each(BEFORE)('%s', (marked) => {
    const {text, expected} = unmarked(`# Milestone 2: App\n\n## Goal\n\n${marked}\n`);
    expect(foundBy(EARLIER, text)).toEqual(expected);
    expect(foundBy(FORWARD, text)).toEqual([]);
  });
});

describe('what is no other milestone is left alone', () => {
  test.each(HARMLESS)('%s', (text) => {
    expect(foundBy(BOTH, `# Milestone 2: App\n\n## Goal\n\n${text}\n`)).toEqual([]);
  });
});

describe('the number of the milestone itself', () => {
  const SELF: readonly [title: string, path: string, marked: string][] = [
    ['# Milestone 3.0: App', 'docs/a.md', 'M3.0, M3.0.2 and M3 are ours, «M3.1» is not.'],
    ['# Milestone 3: App', 'docs/a.md', 'M3.0 and M3.1 are ours, «M4» is not.'],
    ['# Milestone 3.5: App', 'docs/a.md', 'M3.5 is ours, «M4» is not.'],
    ['# Milestone 6: App', 'docs/a.md', 'Comes before «M10».'],
    ['# Milestone 0: App', 'docs/a.md', 'M0 is ours, «M1» is not.'],
    ['# M1 — App', 'docs/a.md', 'M1.2.3 is ours, «M2» is not.'],
    ['# Milestone M1: App', 'docs/a.md', 'M1 is ours, «M2» is not.'],
    ['# Milestone 1 (App)', 'docs/a.md', 'M1 is ours, «M2» is not.'],
    ['# Milestone One: App', 'docs/a.md', 'Milestone 1 and Milestone One are ours, «Milestone Two» is not.'],
    ['# Rainwatch — Milestone 1: App', 'docs/a.md', 'Milestone 1 is ours, «Milestone 2» is not.'],
    ['# App', 'docs/milestone-1-app.md', 'Milestone 1 is ours, «Milestone 2» is not.'],
    ['# App', 'docs/2026-01-16-milestone-1-app.md', 'Milestone 1 is ours, «M16» and «Milestone 2» are not.'],
    ['# App', 'docs/M1.md', 'Milestone 1 is ours, «Milestone 2» is not.'],
    ['# App', 'docs/2026-01-app-milestone.md', '«Milestone 1» may be another, «M26» too.'],
    ['---\nmilestone: 1\n---\n# App', 'docs/app-milestone.md', 'Milestone 1 is ours, «Milestone 2» is not.'],
    ['---\nmilestone: 3.0\n---\n# App', 'docs/app-milestone.md', 'M3.0 is ours, «M3.1» is not.'],
    ['---\nmilestone: SIM-M3.0\n---\n# App', 'docs/app-milestone.md', 'SIM-M3.0 is ours, «SIM-M3.1» is not.'],
    ['# Milestone: App', 'docs/app-milestone.md', '«Milestone 1» may be another, «Milestone 0 and M2» too.'],
    ['# Milestone: App', 'docs/app-milestone.md', '**Milestone**: M2\n\n«M3» may be another.'],
    [
      '# Milestone SIM-M3.0 — App',
      'docs/a.md',
      'SIM-M3.0, M3.0 and FR-SIM-M3.0-1 are ours, «SIM-M3.1» is not, «M3.1» neither, nor is UI-M3.1 or Engine M3.7 or engine M4.',
    ],
    ['# SIM-M3.0 — App', 'docs/a.md', 'SIM-M3.0 is ours, «SIM-M3.1–M3.3» is not.'],
    ['# App', 'docs/SIM-M3.0.md', 'M3.0 is ours, «SIM-M3.1» is not.'],
    ['# Milestone 3: App', 'docs/a.md', 'SIM-M4 is another series.'],
  ];

  test.each(SELF)('%s in %s: %s', (title, path, marked) => {
    const {text, expected} = unmarked(`${title}\n\n## Goal\n\n${marked}\n`);
    expect(foundBy(FORWARD, text, path)).toEqual(expected);
    expect(foundBy(EARLIER, text, path)).toEqual([]);
  });

  test('the order of the overview that links the document, counted from 1', () => {
    const overview =
      '# Overview\n\n## Milestone: Core\n\n[Plan](./core-milestone.md)\n\n## Milestone: App\n\n[Plan](./app-milestone.md)\n\nOrder:\n\n- [Core](./core-milestone.md)\n- [App](./app-milestone.md)\n';
    const {text, expected} = unmarked('# App\n\n## Goal\n\nMilestone 2 is ours, «Milestone 3» is not.\n');
    const others = {'docs/milestones-overview.md': overview, 'docs/core-milestone.md': '# Core\n\n## Goal\n\nBe.\n'};
    expect(foundBy(FORWARD, text, 'docs/app-milestone.md', others)).toEqual(expected);
    expect(foundBy(EARLIER, text, 'docs/app-milestone.md', others)).toEqual([]);
  });
});

describe('in a clean document nothing else is found', () => {
  const clean = fixture(CLEAN).replaceAll(/(milestone) 1/gi, '$1 2');
  const findings = (words: string): string[] => {
    const text = clean.replace('- Snow: the gauges are not heated', `- Snow: ${words}`);
    expect(text).toContain(`- Snow: ${words}`);
    const [document] = check([{path: 'docs/milestone-2-core.md', text}], {today: '2026-11-22'}).documents;
    return document?.messages.map(({ruleId}) => ruleId) ?? [];
  };
  const isInline = (words: string): boolean => !/\n|^[#>|-]|\.md\)|^\d\./.test(words);

  test.each(LATER.filter((words) => isInline(words)))('%s', (marked) => {
    const {text, expected} = unmarked(marked);
    expect(findings(text)).toEqual(expected.map(() => 'prose/forward-reference'));
  });

  test.each(HARMLESS.filter((words) => isInline(words)))('%s', (text) => {
    expect(findings(text).filter((id) => id.startsWith('prose/'))).toEqual([]);
  });
});
