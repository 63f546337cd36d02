import {describe, expect, test} from 'vitest';
import {readSettings} from '../../src/check/settings.js';

async function faultsOf(given: unknown): Promise<readonly string[]> {
  const read = readSettings(given);
  return 'faults' in read ? read.faults : [];
}

/** One fault that begins and ends so; what is between are long lists of valid names. */
async function expectFault(given: unknown, begin: string, ...holds: string[]): Promise<void> {
  const faults = await faultsOf(given);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.slice(0, begin.length)).toBe(begin);
  for (const words of holds) expect(faults[0]).toContain(words);
}

test('everything that may be set', async () => {
  const given = {
    preset: 'strict',
    rules: {
      goal: 'off',
      'goal/*': 'warning',
      '*': ['error'],
      'milestone-design:components/count': ['warn', {min: 2, max: 8}],
      'components/detail': ['warn', {min: 3}],
    },
    statusSeverity: {complete: {'next-steps/*': 'off'}, 'QA / Review': {'*': 'warn'}, unknown: {'metadata/status': 'error'}},
    overrides: [
      {files: 'docs/archive/**', rules: {'*': 'off'}},
      {files: ['**/M*.md', '!docs/**'], statusSeverity: {Complete: {why: 'off'}}},
    ],
    statuses: ['Planning', {name: 'QA / Review', color: '#0a7', accepted: ['qa'], near: ['testing']}, {name: 'Complete', color: 'teal'}],
    aliases: {goal: ['Ziel'], 'components/purpose': ['Zweck'], 'milestone-design:metadata/status': ['Stand']},
    values: {'risks/impact': {High: ['Hoch']}, 'metadata/status': {Complete: ['Fertig']}},
    include: {'milestone-design': ['<n>-<slug>']},
    stages: [{id: 'adr', name: 'Decision record', files: ['adr-<n>-<slug>'], sections: [{title: 'Context'}]}],
    waivers: {requireReason: false},
  };
  expect(readSettings(given)).toEqual({settings: given});
  expect(readSettings({})).toEqual({settings: {}});
});

describe('a wrong setting is refused with its place, what was found, what is valid and what is nearest', () => {
  test.each<[unknown, string, ...string[]]>([
    ['strict', 'Unexpected `strict`, expected an object with `preset`, `rules`'],
    [undefined, 'Unexpected `undefined`, expected an object'],
    [{rule: {}}, 'Unexpected `rule`, expected one of `preset`, `rules`, ', '(the nearest is `rules`)'],
    [{preset: 'strickt'}, 'Unexpected `strickt` in `preset`, expected one of `recommended`, `strict` (the nearest is `strict`)'],
    [{rules: ['goal']}, "Unexpected list in `rules`, expected an object such as `{'prose/timeline': 'warn'}`"],
    [
      {rules: {'goal/provs': 'off'}},
      'Unexpected rule `goal/provs` in `rules`, expected `goal/proves` or another of `metadata/front-matter`, ',
      '`prose/timeline`',
    ],
    [{rules: {'gaol/*': 'off'}}, 'Unexpected rule `gaol/*` in `rules`, expected one of '],
    [{rules: {'milestone:goal': 'off'}}, 'Unexpected stage `milestone` in `rules`, expected one of `milestone-design`, '],
    [{rules: {goal: 'none'}}, 'Unexpected `none` in `rules.goal`, expected one of `off`, `warn`, `warning`, `error`'],
    [
      {rules: {'goal/proves': 2}},
      "Unexpected `2` in `rules['goal/proves']`, expected one of `off`, `warn`, `warning`, `error` or a pair such as `['warn', {…}]`",
    ],
    [
      {rules: {goal: ['warm']}},
      'Unexpected `warm` in `rules.goal[0]`, expected one of `off`, `warn`, `warning`, `error` (the nearest is `warn`)',
    ],
    [{rules: {goal: ['warn', {max: 3}]}}, 'Unexpected object in `rules.goal[1]`, expected a level alone, because the rule has no options'],
    [
      {rules: {'components/count': ['warn', {maximum: 8}]}},
      "Unexpected `rules['components/count'][1].maximum`, expected one of `min`, `max`",
    ],
    [
      {rules: {'components/count': ['warn', {max: '8'}]}},
      "Unexpected `'8'` in `rules['components/count'][1].max`, expected a whole number, 0 or more",
    ],
    [{rules: {'components/count': ['warn', {max: -1}]}}, "Unexpected `-1` in `rules['components/count'][1].max`, expected a whole number"],
    [
      {rules: {'components/count': ['warn', {min: 7}]}},
      "Unexpected `min` 7 above `max` 6 in `rules['components/count'][1]`, expected `min` to be at most `max`; the default of `components/count` is 3 to 6",
    ],
    [{rules: {goal: ['warn', {}, {}]}}, 'Unexpected object in `rules.goal[2]`, expected a level and an object with options, no more'],
    [
      {statusSeverity: {Done: {goal: 'off'}}},
      'Unexpected status `Done` in `statusSeverity`, expected one of `Planning`, `In Progress`, `Complete`',
    ],
    [
      {statusSeverity: {Complete: {goals: 'off'}}},
      'Unexpected rule `goals` in `statusSeverity.Complete`, expected `goal` or another of ',
      '`goal/proves`',
    ],
    [{statusSeverity: {Complete: {goal: ['off']}}}, 'Unexpected list in `statusSeverity.Complete.goal`, expected one of `off`'],
    [{statuses: ['Done'], statusSeverity: {Complete: {}}}, 'Unexpected status `Complete` in `statusSeverity`, expected one of `Done`, '],
    [{overrides: [{rules: {}}]}, 'Unexpected `overrides[0]` without `files`, expected '],
    [
      {overrides: [{files: 'docs/[a'}]},
      'Unexpected glob `docs/[a` in `overrides[0].files`, expected a glob such as `docs/archive/**` (missing closing',
    ],
    [
      {overrides: [{files: ['/docs/**']}]},
      'Unexpected glob `/docs/**` in `overrides[0].files[0]`, expected a path relative to the folder of the settings',
    ],
    [{overrides: [{files: 'docs\\a'}]}, 'Unexpected glob `docs\\a` in `overrides[0].files`, expected `/` between folders'],
    [{overrides: [{files: []}]}, 'Unexpected empty list in `overrides[0].files`, expected at least one glob without `!` in front'],
    [{overrides: [{files: '!docs/**'}]}, 'Unexpected `!docs/**` alone in `overrides[0].files`, expected at least one glob'],
    [{overrides: [{files: 'docs/'}]}, 'Unexpected glob `docs/` in `overrides[0].files`, expected `docs/**` for the files of a folder'],
    [{overrides: [{files: ['docs']}]}, 'Unexpected glob `docs` in `overrides[0].files[0]`, expected `docs/**`'],
    [{overrides: [{files: '+(a|a-)z.md'}]}, 'Unexpected glob `+(a|a-)z.md` in `overrides[0].files`, expected no `(…)`'],
    [{overrides: [{files: '**/*a*a*a*a*z.md'}]}, 'Unexpected glob `**/*a*a*a*a*z.md` in `overrides[0].files`, expected at most 4 `*`'],
    [
      {statusSeverity: {'in-progress': {}, 'In Progress': {}}},
      'Unexpected second `In Progress` in `statusSeverity`, expected it together with `in-progress`',
    ],
    [{overrides: {files: 'a'}}, 'Unexpected object in `overrides`, expected a list'],
    [{statuses: []}, 'Unexpected empty list in `statuses`, expected at least one status'],
    [{statuses: ['Done', 'done']}, 'Unexpected `done` in `statuses[1]`, expected another name than `statuses[0]`'],
    [{statuses: ['Unknown']}, 'Unexpected `Unknown` in `statuses[0]`, expected another name'],
    [
      {statuses: [{name: 'Done', color: 'grene'}]},
      'Unexpected `grene` in `statuses[0].color`, expected one of `primary`, ',
      'or a colour of CSS',
    ],
    [{statuses: [{name: 'Done', color: 'red;}'}]}, 'Unexpected `red;}` in `statuses[0].color`, expected one of '],
    [{statuses: [{colour: 'red', name: 'Done'}]}, 'Unexpected `statuses[0].colour`, expected one of ', '(the nearest is `color`)'],
    [{aliases: {goals: ['Ziel']}}, 'Unexpected name `goals` in `aliases`, expected `goal` or another of '],
    [{aliases: {'goal/proves/count': ['x']}}, 'Unexpected name `goal/proves/count` in `aliases`, expected one of '],
    [{aliases: {goal: 'Ziel'}}, 'Unexpected `Ziel` in `aliases.goal`, expected a list'],
    [{aliases: {'stage-x:goal': ['Ziel']}}, 'Unexpected stage `stage-x` in `aliases`, expected one of `milestone-design`'],
    [
      {values: {'risks/impact': {Hi: ['Hoch']}}},
      "Unexpected value `Hi` in `values['risks/impact']`, expected one of `High`, `Medium`, `Low`",
    ],
    [{include: {milestone: ['x']}}, 'Unexpected stage `milestone` in `include`, expected one of `milestone-design`, '],
    [{include: {'milestone-design': ['docs/<n>']}}, "Unexpected file name `docs/<n>` in `include['milestone-design'][0]`, expected "],
    [{include: {'milestone-design': ['(<n>']}}, "Unexpected file name `(<n>` in `include['milestone-design'][0]`, "],
    [{stages: {}}, 'Unexpected object in `stages`, expected a list of stages'],
    [{waivers: {requireReasons: true}}, 'Unexpected `waivers.requireReasons`, expected one of `requireReason`'],
    [{waivers: {requireReason: 'yes'}}, 'Unexpected `yes` in `waivers.requireReason`, expected `true` or `false`'],
  ])('%j', async (given, begin, ...holds) => {
    await expectFault(given, begin, ...holds);
  });

  test('rules, statuses and names of stages of their own are valid', async () => {
    const stages = [{id: 'adr', files: ['adr-<n>'], statuses: ['Accepted'], sections: [{id: 'context', title: 'Context'}]}];
    expect(await faultsOf({stages, rules: {'adr:context': 'off'}, statusSeverity: {Accepted: {context: 'warn'}}})).toEqual([]);
    await expectFault({stages, rules: {contxt: 'off'}}, 'Unexpected rule `contxt`', '`context`');
    await expectFault({stages, aliases: {'adr:goal': []}}, 'Unexpected name `goal` in `aliases`, expected one of ', '`context`');
  });

  test('all faults are told at once', async () => {
    expect(await faultsOf({preset: 'x', rules: {goal: 'x', why: 'y'}})).toHaveLength(3);
  });
});
