import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {partsAlias} from '../../src/site/parts.js';

const EDIT = {'@theme/EditThisPage': '/site/node_modules/@docusaurus/theme-classic/lib/theme/EditThisPage/index.js'};

test('a browser takes the parts of a page as they are served, where they are ours', () => {
  const alias = (mode: 'production' | 'development', isServer: boolean, more = {}): string =>
    path.basename(partsAlias({mode, resolve: {alias: {...EDIT, ...more}}}, isServer)['@milestones-parts'] ?? '');
  expect(alias('production', false)).toBe('later.js');
  expect(alias('production', true)).toBe('now.js');
  expect(alias('development', false)).toBe('now.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'milestones-parts-'));
  const file = path.join(folder, 'theme', 'index.js');
  mkdirSync(path.dirname(file));
  writeFileSync(file, '');
  for (const name of ['MilestoneHeader', 'MilestoneHeader/Checks', 'MilestonePanel/Toggle', 'MilestoneState/Icon', 'EditThisPage'])
    expect(alias('production', false, {[`@theme/${name}`]: file}), name).toBe('now.js');
  for (const name of ['MilestonesPage', 'MilestoneDrawing', 'DocItem/Layout', 'EditThisPageLater'])
    expect(alias('production', false, {[`@theme/${name}`]: file}), name).toBe('later.js');
  rmSync(folder, {recursive: true});
});
