import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {check, type File} from '../../src/check/check.js';
import {readSettings} from '../../src/check/settings.js';
import type {Settings} from '../../src/settings/define.js';
import {expectedIn, foundIn} from '../expected.js';
import {fixture, pathOfFixture} from '../fixtures.js';

const today = '2026-11-22';

async function settingsOf(language: string): Promise<Settings> {
  const read = await readSettings(JSON.parse(fixture(`${language}/milestones.config.json`)));
  expect(read).toHaveProperty('settings');
  return 'settings' in read ? read.settings : {};
}

function filesIn(folder: string): File[] {
  const names = readdirSync(pathOfFixture(folder)).filter((name) => name.endsWith('.md'));
  return names.map((path) => ({path, text: fixture(`${folder}/${path}`)}));
}

describe.each([
  ['german', 'meilenstein-1-giesskreis.md', 'Gießkreis', 'Die Zisterne läuft leer', 'Entscheidung: Die Gießgruppe'],
  ['chinese', 'milestone-1-tea.md', '茶园网关', '雷击损坏网关', '决定：先不加'],
])('a %s milestone, by other names', (language, name, title, risk, decision) => {
  test('is read and has no finding', async () => {
    const report = check(filesIn(language), {today, settings: await settingsOf(language)});
    expect(report.documents).toHaveLength(3);
    expect(report.documents.flatMap(({messages}) => messages)).toEqual([]);
    const document = report.documents.find(({path}) => path === name);
    expect(document).toMatchObject({
      stage: 'milestone-design',
      number: 1,
      title,
      status: 'in-progress',
      facts: {highestRisk: {name: risk, level: 'High'}},
    });
    const states = document?.checklist.filter(({group}) => group === 'verification').map(({state}) => state);
    expect(new Set(states)).toEqual(new Set(['pass', 'review']));
  });

  test('has one open question where one of its two decisions is not taken', async () => {
    const text = fixture(`${language}/${name}`);
    const open = text.replace(decision, decision.replace(/(?<=[:：]).*/u, ' TBD'));
    expect(open).not.toBe(text);
    const [document] = check([{path: name, text: open}], {today, settings: await settingsOf(language)}).documents;
    expect(document?.facts.openQuestions).toBe(1);
  });

  test('its overview names it and one that is still to come', async () => {
    const overview = check(filesIn(language), {today, settings: await settingsOf(language)}).documents.find(({facts}) => facts.milestones);
    expect(overview?.facts.milestones).toMatchObject([
      {number: '1', name: title, document: name},
      {number: '2', status: expect.any(String)},
    ]);
  });

  test('has the findings that are marked in its broken copy, and no other', async () => {
    const text = fixture(`${language}/marked/${name}`);
    const others = filesIn(language).filter(({path}) => path !== name);
    const report = check([...others, {path: name, text}], {today, settings: await settingsOf(language)});
    expect(expectedIn(text).length).toBeGreaterThan(10);
    expect(report.documents.flatMap(({path, messages}) => (path === name ? [] : messages))).toEqual([]);
    expect(foundIn(report.documents.find(({path}) => path === name)?.messages ?? [])).toEqual(expectedIn(text));
  });

  test('without the names of its language it is none of ours, and nothing is said of its wording', () => {
    const report = check([{path: 'milestone-1-x.md', text: fixture(`${language}/${name}`)}], {today, stage: 'milestone-design'});
    const ids = report.documents.flatMap(({messages}) => messages.map(({ruleId}) => ruleId));
    expect(ids).toContain('goal');
    expect(ids.filter((id) => id.startsWith('prose/'))).toEqual([]);
  });
});

test('numbering, brackets, sharp s and open letters do not matter', () => {
  const settings: Settings = {aliases: {goal: ['Maßgabe'], 'goal/proves': ['Beweise'], why: ['为什么 *']}};
  const text =
    '# Meilenstein\n\n## 1. MASSGABE（Ziel）\n\nWorte.\n\n**Beweise**（drei）：\n- a\n- b\n- c\n\n## 三、为什么先做网页？\n\n理由。\n';
  const [document] = check([{path: 'x.md', text}], {today, stage: 'milestone-design', settings}).documents;
  const ids = document?.messages.map(({ruleId}) => ruleId) ?? [];
  expect(ids).toContain('goal/excludes');
  for (const id of ['goal', 'goal/proves', 'goal/proves/count', 'why']) expect(ids).not.toContain(id);
});

test('the milestones of an overview may begin with another word', () => {
  const settings: Settings = {aliases: {milestones: ['Meilenstein <n> *'], 'milestones/goal': ['Ziel']}};
  const text = '# Garten\n\n## Meilenstein 1: Kreis\n\n**Ziel**: Zwölf Beete.\n\n## Meilenstein 2: Alle\n\nWorte.\n';
  const [document] = check([{path: 'x.md', text}], {today, stage: 'milestones-overview', settings}).documents;
  const found = document?.messages.filter(({ruleId}) => ruleId === 'milestones' || ruleId === 'milestones/goal');
  expect(found?.map(({line, ruleId}) => `${line} ${ruleId}`)).toEqual(['7 milestones/goal']);
});
