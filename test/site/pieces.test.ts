import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import {chosen, faultsIn, milestoneOf} from '../../src/client/pieces.js';
import {dashboardOf} from '../../src/site/dashboard.js';
import {remarkMilestones} from '../../src/remark/milestones.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {pieceFaults, pieceUses} from '../../src/site/piece-uses.js';
import {piecesOf} from '../../src/site/pieces.js';
import {siteRegisters} from '../../src/site/registers.js';
import {stages} from '../../src/stage/index.js';

const RISK = '## Risks & Mitigation\n\n### Risk: `<img onerror>`\n\n**Impact**: High\n**Probability**: Severe\n**Mitigation**: Wait\n';

function versionOf(texts: Readonly<Record<string, string>>, folder = '/site'): SiteVersion {
  const files = Object.entries(texts).map(([name, text]) => ({path: name, text}));
  const documents = files.map((file) => ({
    path: file.path,
    file: `${folder}/${file.path}`,
    permalink: `/${file.path.replace(/\.mdx?$/, '')}`,
  }));
  return {documents, folders: [], files, isCurrent: true, stages, ...checkDocuments(files, {today: '2026-11-22'})};
}

const version = versionOf({
  'docs/milestones-overview.md': '# Overview\n\n## Milestone 1: One\n',
  'docs/milestone-2-two.md': `# Milestone 2: Two\n\n**Status**: In Progress\n\n${RISK}`,
  'docs/milestone-10-ten.md': '# Milestone 10: Ten\n\n**Status**: Someday\n',
});
const pieces = piecesOf([version], siteRegisters([version], [], '/milestones', (href) => href).entries);

test('pieces say what the dashboard says', () => {
  const {rows} = dashboardOf([version]);
  expect(pieces.milestones.milestones).toMatchObject(
    rows.map(({name, status, progress, errors, href}) => ({name, status, progress, errors, href})),
  );
  expect(pieces.milestones.milestones.map(({name, isMilestone, stage}) => [name, isMilestone, stage])).toEqual([
    ['2', true, 'milestone-design'],
    ['10', true, 'milestone-design'],
  ]);
  expect(pieces.milestones.milestones[0]).not.toHaveProperty('groups');
});

test('a checklist has the findings of the page, and links that lead there from anywhere', () => {
  const checklist = pieces.checklists['2'];
  const items = checklist?.groups.flatMap((group) => group.items) ?? [];
  const report = version.report.documents.find(({number}) => number === 2);
  expect(items.flatMap(({findings}) => findings)).toHaveLength((report?.messages.length ?? 0) + (report?.waived.length ?? 0));
  expect(items.flatMap(({findings}) => findings).every(({href}) => href.startsWith('/docs/milestone-2-two'))).toBe(true);
  expect(checklist?.tally.fail).toBe(items.filter(({state}) => state === 'fail').length);
});

test('risks are told also where the register is switched off', () => {
  expect(pieces.risks).toMatchObject([
    {milestone: '2', name: '<img onerror>', impact: {name: 'High'}, href: '/docs/milestone-2-two#risk-img-onerror'},
  ]);
  expect(pieces.risks[0]?.probability).not.toHaveProperty('name');
});

test('a site without milestones has pieces without entries', () => {
  const none = piecesOf([], siteRegisters([], [], '/milestones', (href) => href).entries);
  expect(none).toMatchObject({milestones: {milestones: []}, checklists: {}, risks: []});
  expect(faultsIn({milestone: 1}, none.milestones)).toEqual([{what: 'milestone', value: '1', expected: []}]);
  expect(chosen({}, none.milestones)).toEqual([]);
});

test('milestones are chosen by name, status and stage, however the list is written', () => {
  const names = (query: Parameters<typeof chosen>[0]): string[] => chosen(query, pieces.milestones).map(({name}) => name);
  expect(names({})).toEqual(['2', '10']);
  expect(names({milestones: '10, 2'})).toEqual(['10', '2']);
  expect(names({milestones: [10]})).toEqual(['10']);
  expect(names({status: 'In Progress'})).toEqual(['2']);
  expect(names({status: ['unknown', 'complete']})).toEqual(['10']);
  expect(names({stage: 'architecture'})).toEqual([]);
  expect(milestoneOf(2, pieces.milestones)?.title).toBe('Two');
});

test('a status is found by its name, whatever stands in it', () => {
  const known = {...pieces.milestones, statuses: ['on-hold-blocked', 'qa-review']};
  expect(faultsIn({status: 'On hold (blocked), QA/Review, on-hold-blocked'}, known)).toEqual([]);
  expect(faultsIn({status: '?'}, known)).toMatchObject([{what: 'status', value: '?'}]);
  const milestones = known.milestones.map((one) => ({...one, status: one.name === '2' ? 'on-hold-blocked' : one.status}));
  expect(chosen({status: ['On hold (blocked)']}, {...known, milestones}).map(({name}) => name)).toEqual(['2']);
});

test('what does not exist is named with what does; a status that nothing has is none of it', () => {
  expect(
    faultsIn({milestones: '2, 3', status: 'complete, done', stage: 'roadmap', columns: 'status, colour'}, pieces.milestones),
  ).toMatchObject([
    {what: 'milestone', value: '3', expected: ['2', '10']},
    {what: 'status', value: 'done', expected: ['planning', 'in-progress', 'complete', 'unknown']},
    {what: 'stage', value: 'roadmap'},
    {what: 'column', value: 'colour'},
  ]);
  expect(faultsIn({milestone: ''}, pieces.milestones)).toMatchObject([{what: 'milestone', value: ''}]);
});

test('pieces are found in a document, with their lines, but not in code', () => {
  const text = `# Plan

At 10:30 :milestone-status[1] and \`:milestone-badge[2]\`, a:milestone-badge[3].

<MilestoneTable status="planning" columns={['risk']} />

\`\`\`md
::milestone-table{status=x}
\`\`\`

<MilestoneBadge milestone={4} /> <MilestoneBadge milestone={some.name} /> <MilestoneBadge />

<!-- :milestone-status[5] -->

{/* <MilestoneTable status="done" />
:milestone-status[5] */} and \`{/*\` as code, :milestone-status[7] <MilestoneTable status={/* all */ ['complete']} /> {/* no more */}

::milestone-checklist{milestone='6' show=open}

::risk-matrix
`;
  for (const file of ['docs/plan.md', 'docs/plan.mdx'])
    expect(pieceUses(file, text).map(({line, query}) => [line, query])).toEqual([
      [3, {milestone: '1'}],
      [5, {status: 'planning'}],
      [11, {milestone: '4'}],
      [11, {}],
      [11, {milestone: ''}],
      [16, {milestone: '7'}],
      [16, {}],
      [18, {milestone: '6', show: 'open'}],
      [20, {}],
    ]);
});

test('a piece that asks for what does not exist is told with file, line and names', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pieces-'));
  writeFileSync(path.join(folder, 'plan.mdx'), '# Plan\n\n:milestone-status[7]\n\n<MilestoneTable status="done" />\n');
  const plan = {...version, documents: [{path: 'plan.mdx', file: `${folder}/plan.mdx`, permalink: '/plan'}]};
  const folders = [{folder, remarkPlugins: [[remarkMilestones, {}]] as never, admonitionKeywords: []}];
  expect(await pieceFaults([plan], pieces.milestones, folders)).toEqual([
    {path: 'plan.mdx', line: 3, text: 'Unexpected milestone `7`, expected `2` or `10`'},
    {path: 'plan.mdx', line: 5, text: 'Unexpected status `done`, expected `planning`, `in-progress`, `complete` or `unknown`'},
  ]);
  const bare = folders.map((one) => ({...one, remarkPlugins: []}));
  expect((await pieceFaults([plan], pieces.milestones, bare))[0]).toEqual({
    path: 'plan.mdx',
    line: 3,
    text: 'Unexpected `:milestone-status`, expected `remarkMilestones` among the `beforeDefaultRemarkPlugins` of the docs',
  });
  rmSync(folder, {recursive: true});
});
