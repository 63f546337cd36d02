import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {check} from '../src/check/check.js';
import {readSettings} from '../src/check/settings.js';
import {stylish} from '../src/reporters/stylish.js';
import {aliasKeys} from '../src/stage/aliases.js';
import {stages} from '../src/stage/index.js';
import {userStage} from '../src/stage/faults/user-shape.js';

const manual = (name: string): string => readFileSync(new URL(`../example-site/docs/manual/${name}`, import.meta.url), 'utf8');

/** The fence with a title. */
function fence(page: string, title: string): string {
  return new RegExp(`^\`\`\`\\w+ title="${title}"\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';
}

test('the stage of the manual finds what the manual says', async () => {
  const page = manual('own-stage.md');
  const config = (await import(`data:text/javascript,${encodeURIComponent(fence(page, 'milestones.config.js'))}`)) as {default: unknown};
  const read = await readSettings(config.default);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  const path = 'docs/runbook-power-cut.md';
  const report = check([{path, text: fence(page, path)}], {today: '2026-11-22', settings: read.settings});
  expect(page).toContain(stylish(report, {}));
});

test.each(userStage === null || typeof userStage === 'string' || !('fields' in userStage) ? [] : Object.keys(userStage.fields))(
  'the manual names the field %s of a stage',
  (name) => {
    expect(manual('own-stage.md')).toContain(`| \`${name}\` |`);
  },
);

test('the names of the manual are settings', async () => {
  const settings: unknown = JSON.parse(fence(manual('languages.md'), 'milestones.config.json'));
  expect(await readSettings(settings)).toHaveProperty('settings');
});

test('every name of the built-in stages can be given another', () => {
  for (const stage of stages) expect(new Set(aliasKeys(stage)).size).toBe(aliasKeys(stage).length);
});
