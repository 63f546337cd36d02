import {CLEAN, CLEAN_SET, fixture} from '../fixtures.js';

const clean = fixture(CLEAN);

/** The clean milestone under another number and name, so that a site has several. */
export function milestone(number: number, name: string, status = 'Planning'): string {
  return clean
    .replace('# Milestone 1: Core', `# Milestone ${number}: ${name}`)
    .replace('**Status**: Planning', `**Status**: ${status}`)
    .replace('MILESTONE 1: CORE', (drawn) => (number === 1 ? drawn : 'THE RAIN, COUNTED'));
}

/** A milestone with three errors and one warning. */
export const BROKEN = milestone(9, 'Nine', 'Nearly there')
  .replace(/## Risks & Mitigation[\s\S]*?(?=## Open)/, '')
  .replace(/- Why: Farmers.*\n/, '')
  .replace(/\*Document Status\*.*\n/, '');

/** All that MDX refuses or that throws when a page is drawn, in one stage document; and a finding that a comment waives. */
const NASTY = milestone(10, 'Ten')
  .replace(/\*\*Impact\*\*: High.*\n/, '**Impact**: Unheard of <!-- milestones-disable-line risks/impact -- the insurer decides -->\n')
  .replace(
    '## Goal\n\n',
    `## Goal

Answers in <3 seconds, a < b, 5<6 and {placeholder}, {env_var}, {user.name} and \${HOME}.
A <Component> word, Array<Foo> and Map<string, number>, a lone <div> and a stray </span> too.
About ~$60/month and H~2~O and the route /users/:id[int] stay. Mail <me@example.com>.
export const x = 1
import thing from nowhere

<details><summary>More</summary>

Inside **the fold**.

</details>

`,
  );

/** Documents that belong to no stage: one that MDX takes, and three that it would not. */
export const OTHERS = {
  'docs/intro.md': `# Intro\n\nimport Tabs from '@theme/Tabs';\n\nexport const answer = 42;\n\nThe answer is {answer}, and <b style={{color: 'red'}}>red</b>.\n\n<details>\n<summary>More</summary>\n\nHidden\n\n</details>\n`,
  'docs/notes.md': '# Notes\n\nUnder <3 seconds for {name}.\n',
  'docs/env.md': '# Environment\n\nSet {env_var} first.\n',
  'docs/generic.md': '# Generic\n\nA List<Item> of things.\n\n[Gone](./gone.md) and ![lost](./lost.png).\n',
} as const;

export const FILES = {
  'src/pages/index.md': '# Home\n',
  'docs/milestones-overview.md': fixture(CLEAN_SET[0]).replace(
    '## Strategic',
    '## Milestone 11: Eleven\n\n**Status**: Planning\n\n## Strategic',
  ),
  'docs/rainwatch-architecture.md': fixture(CLEAN_SET[1]),
  'docs/milestone-1-core.md': clean.replace('**Status**: Planning', '**Status**: Complete'),
  'docs/milestone-2-more.md': milestone(2, 'More', 'In Progress').replace(
    '\n## Executive',
    '**Project**: Rainwatch\n**Location**: `gauges/`\n\n## Executive',
  ),
  'docs/milestone-9-nine.md': BROKEN,
  'docs/milestone-10-ten.md': NASTY,
  'docs/milestone-12-locked.md': Buffer.from('\0GITCRYPT\0\u0001\u0002secret'),
  'docs/milestone-13-thirteen.md': `---\nid: yaml\ntitle: a: b\n---\n\n${milestone(13, 'Thirteen')}`,
  ...OTHERS,
} as const;
