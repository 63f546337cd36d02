import {expect, test, vi} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import type {Settings} from '../../src/settings/define.js';
import {stagesWith} from '../../src/settings/stages.js';
import {dashboardOf} from '../../src/site/dashboard.js';
import type {SiteVersion} from '../../src/site/docs.js';
import {derivedFrontMatter} from '../../src/site/navigation.js';
import {pageData} from '../../src/site/page-data.js';
import {sidebarStyles} from '../../src/site/status-looks.js';
import {stages} from '../../src/stage/index.js';
import {statusName} from '../../theme/MilestoneBadge/statuses.js';

vi.mock('@docusaurus/Translate', () => ({translate: ({id}: {readonly id: string}) => id}));

const settings: Settings = {
  statuses: ['Idea', {name: 'In Progress', color: 'info'}, {name: 'QA/On-Hold', color: '#0a7'}, 'Complete'],
};
const names = ['Idea', 'In Progress', 'QA/On-Hold', 'Complete', 'Someday'];

function version(used: Settings): SiteVersion {
  const files = names.map((name, index) => ({
    path: `milestone-${index}.md`,
    text: `# Milestone ${index}: M\n\n**Status**: ${name}\n\n## Goal\n\nIt works.\n`,
  }));
  const documents = files.map(({path}) => ({path, file: `/site/${path}`, permalink: `/${path}`}));
  return {documents, folders: [], files, isCurrent: true, ...checkDocuments(files, {settings: used}), stages: stagesWith(used, stages)};
}

test('statuses of the settings reach page and dashboard with name, shape and colour', () => {
  const one = version(settings);
  const looks = one.report.documents.map((report) => pageData(report, one, '/milestones').document?.statusLook);
  expect(looks).toEqual([
    {name: 'Idea', done: 0},
    {name: 'In Progress', done: 0.5, color: 'info'},
    {name: 'QA/On-Hold', done: 2 / 3, color: '#0a7'},
    undefined,
    undefined,
  ]);
  const {rows, totals} = dashboardOf([one]);
  expect(rows.map(({statusLook}) => statusLook)).toEqual(looks);
  expect(totals.statuses.map(({status, count}) => [status, count])).toEqual([
    ['idea', 1],
    ['in-progress', 1],
    ['qa-on-hold', 1],
    ['complete', 1],
    ['unknown', 1],
  ]);
  expect(totals.statuses.map(({look}) => look)).toEqual(looks);
});

test('the sidebar gets a class and a style for each, which its words cannot end', () => {
  const file = {path: 'milestone-1-a.md', text: '# Milestone 1: A\n\n**Status**: Idea\n'};
  expect(derivedFrontMatter(file, {}, {sidebarOrder: false, sidebarBadges: true}, settings)).toMatchObject({
    sidebar_class_name: 'milestones-status milestones-status--idea',
  });
  const styles = sidebarStyles(settings);
  expect(styles).toContain(".milestones-status--idea > .menu__link::after { content: '○ Idea'; content: '○ Idea' / ', status: Idea'; }");
  expect(styles).toContain('--milestones-status-border: var(--ifm-color-info);');
  expect(styles).toContain('--milestones-status-border: #0a7;');
  const odd = sidebarStyles({statuses: ['QA / "Review"</style>']});
  expect(odd).toContain(String.raw`content: '◐ QA / \22 Review\22 \3c /style\3e '`);
});

test('the badges of the sidebar speak the language of the site', () => {
  const styles = sidebarStyles({}, {'milestones.status.inProgress': "En cours d'écriture", 'milestones.label.status': 'Statut'});
  // More exact than the style sheet, whichever of the two comes first.
  expect(styles).toBe(
    String.raw`.milestones-status.milestones-status--in-progress > .menu__link::after { content: '◐ En cours d\27 écriture'; content: '◐ En cours d\27 écriture' / ', Statut: En cours d\27 écriture'; }`,
  );
});

test('a status of the guide speaks it too, also with a colour of its own; others have their name', () => {
  const look = {done: 1, color: 'success'};
  expect(statusName('complete')).toBe('milestones.status.complete');
  expect(statusName('complete', {...look, name: 'Complete'})).toBe('milestones.status.complete');
  expect(statusName('shipped', {...look, name: 'Shipped'})).toBe('Shipped');
  expect(statusName('shipped')).toBe('milestones.status.unknown');
});

test('without settings nothing is added', () => {
  const one = version({});
  expect(sidebarStyles({})).toBe('');
  for (const status of dashboardOf([one]).totals.statuses) expect(status).not.toHaveProperty('look');
  for (const report of one.report.documents) expect(pageData(report, one, '/milestones').document).not.toHaveProperty('statusLook');
});
