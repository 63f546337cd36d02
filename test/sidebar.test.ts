import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {milestonesSidebar} from '../src/sidebar.js';

let docs = '';

beforeAll(() => {
  docs = mkdtempSync(path.join(tmpdir(), 'milestones-'));
  const folder = path.join(docs, '02-plan');
  mkdirSync(folder);
  const files = {
    'milestone-10-ten.md': '# Milestone 10: Ten\n',
    'milestone-9-nine.md': '# Milestone 9: Nine\n',
    'web-milestone.md': '---\nid: web\n---\n\n# Web\n',
    'architecture.md': '# Architecture\n',
    'roadmap.md': '# Roadmap\n',
    'notes.md': '# Notes\n',
    'milestone-9-nine-review.md': '# Review\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});

afterAll(() => rmSync(docs, {recursive: true}));

test('overview, architecture, milestones by number, by the ids of the docs plugin', () => {
  const ids = ['plan/roadmap', 'plan/architecture', 'plan/milestone-9-nine', 'plan/milestone-10-ten', 'plan/web'];
  expect(milestonesSidebar({docs, folder: '02-plan'})).toEqual([{type: 'category', label: 'Milestones', items: ids}]);
  expect(milestonesSidebar({docs, folder: '02-plan', label: false})).toEqual(ids);
  expect(milestonesSidebar({docs, folder: '02-plan', label: 'Plans'})).toMatchObject([{label: 'Plans'}]);
});
