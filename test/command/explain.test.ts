import {expect, test} from 'vitest';
import {everyRule} from '../../src/check/rules/all-rules.js';
import {explainCommand} from '../../src/command/explain.js';
import {UsageError} from '../../src/command/define.js';
import type {Settings} from '../../src/settings/define.js';
import {stages} from '../../src/stage/index.js';
import {milestoneDesign} from '../../src/stage/milestone-design/index.js';

async function explain(
  args: readonly string[],
  {settings = {}, color = false}: {settings?: Settings; color?: boolean} = {},
): Promise<string> {
  let out = '';
  const configured = {settings, locate: (path: string) => path};
  const terminal = {cwd: '/', folders: [], configured, color, out: (text: string) => void (out += text), err: () => {}};
  expect(await explainCommand(args, terminal)).toBe(0);
  return out;
}

test('a rule is told with reason, examples, finding, remedy, setting, waiver and address', async () => {
  const out = await explain(['goal/proves/count']);
  const {why = ''} = milestoneDesign.guidance?.['goal/proves/count'] ?? {};
  expect(why).not.toBe('');
  for (const words of [
    'goal/proves/count\n',
    why,
    '    - The catalogue can be searched\n',
    '- Line 5: Unexpected 1 point in `What This Milestone Proves`, expected 3 to 5\n',
    'List three to five specific proof points.',
    'A warning in the preset `recommended`, an error in `strict`.',
    "'goal/proves/count': ['error', {min: 3, max: 5}],",
    '- `max`: The most that are fine (`5`)',
    '<!-- milestones-disable-next-line goal/proves/count -- why it is fine here -->',
    '/rules/goal/proves/count\n',
  ])
    expect(out).toContain(words);
  expect(out).not.toContain('\u001B');
});

test('a terminal gets bold headings', async () => {
  expect(await explain(['goal'], {color: true})).toContain('\u001B[1mWhy\u001B[22m');
});

test('without a rule every rule has its line', async () => {
  const lines = (await explain([])).split('\n').map((line) => line.trim().split(/ {2,}/));
  for (const {id, severity, checks} of everyRule(stages)) expect(lines).toContainEqual([id, severity, checks]);
});

test('several rules are told one after the other, and machines get data', async () => {
  const out = await explain(['goal', 'risks', '--json']);
  expect(JSON.parse(out)).toMatchObject([
    {id: 'goal', stage: 'milestone-design', severity: 'error'},
    {id: 'risks', fail: expect.stringContaining('The usual ones.')},
  ]);
  expect(JSON.parse(await explain(['--json']))).toHaveLength(everyRule(stages).length);
});

test('a rule is named with any of its stages in front, as settings name it', async () => {
  for (const name of ['milestone-design:goal', 'architecture:prose/timeline'])
    expect((await explain([name])).split('\n')[0]).toBe(name.replace(/^.*:/, ''));
});

test.each([
  ['goal/provs', '`goal/proves`'],
  ['next-step', '`next-steps`'],
  ['waivers', '`waivers/unused`, `waivers/reason`'],
  ['something/else/entirely', 'one of those that `milestones explain` lists'],
])('the unknown rule %s is refused with those that are near', async (name, expected) => {
  const refused = explain([name]);
  await expect(refused).rejects.toBeInstanceOf(UsageError);
  await expect(refused).rejects.toThrow(`Unexpected rule \`${name}\`, expected ${expected}`);
});

test('a stage of your own has its rules explained; an id of several stages gives all of them, or one by its stage', async () => {
  const recipe = {
    ...milestoneDesign,
    id: 'recipe',
    name: 'Recipe',
    files: ['<slug>-recipe'],
    metadata: [],
    wholes: [],
    sections: [{id: 'goal', title: 'Dish', severity: 'error', fix: 'Add `## Dish`.'}],
    checklist: [],
    rules: [],
    guidance: {},
  } as const;
  const both = await explain(['goal'], {settings: {stages: [recipe]}});
  expect(both).toContain('The section `Dish` is there.');
  expect(both).toContain('The section `Goal` is there');
  const one = await explain(['recipe:goal'], {settings: {stages: [recipe]}});
  expect(one).toContain("'recipe:goal': 'warn'");
  expect(one).not.toContain('`Goal`');
});
