import {describe, expect, test} from 'vitest';
import {fixture} from '../fixtures.js';
import type {Settings} from '../../src/settings/define.js';
import {clean, checked, rulesOf, above} from './waived.js';

describe('the message names', () => {
  const messageOf = (comment: string, ruleId: string) => checked(above(comment)).messages.find((one) => one.ruleId === ruleId);

  test('the nearest rule', () => {
    expect(messageOf('<!-- milestones-disable-next-line goal/exclude -- told -->', 'waivers/unknown-rule')?.reason).toBe(
      'Unexpected `goal/exclude` (the nearest is `goal/excludes`) in a waiver, expected the id of a rule',
    );
  });

  test('the family of a section', () => {
    expect(messageOf('<!-- milestones-disable-next-line prose -- told -->', 'waivers/unknown-rule')?.reason).toBe(
      'Unexpected `prose` (the nearest is `prose/*`) in a waiver, expected the id of a rule',
    );
  });

  test('the nearest form', () => {
    expect(messageOf('<!-- milestones-disable-fil goal/excludes -- told -->', 'waivers/malformed')).toMatchObject({
      reason:
        'Unexpected `milestones-disable-fil`, expected `milestones-disable-next-line`, `milestones-disable-line`, `milestones-disable-file`, `milestones-disable`, `milestones-enable`',
      note: 'Write `<!-- milestones-disable-file goal/proves -- why it is fine here -->`.',
      severity: 'error',
    });
  });

  test('a comment that is never closed, which hides the rest', () => {
    const document = checked(`${clean}\n<!-- milestones-disable-next-line goal/excludes -- told\n`);
    expect(document.messages.map(({reason}) => reason)).toEqual([
      'Unexpected `milestones-disable-next-line` in a comment without end, expected `-->` behind it',
    ]);
  });

  test('a rule about waivers, which none waives', () => {
    const text = above(
      '<!-- milestones-disable-file waivers/unused -- no -->\n<!-- milestones-disable-next-line goal/* -- told -->',
    ).replace('## Architecture', '<!-- milestones-disable-next-line why -- no -->\n## Architecture');
    expect(rulesOf(checked(text))).toEqual({waived: ['goal/excludes'], told: ['waivers/unknown-rule', 'waivers/unused']});
    expect(checked(text).messages[0]?.reason).toBe('Unexpected `waivers/unused` in a waiver, expected a rule about the document itself');
  });

  test('an enable that ends nothing', () => {
    expect(messageOf('<!-- milestones-enable goal/excludes -->', 'waivers/unused')?.reason).toBe(
      'Unexpected `milestones-enable` of `goal/excludes` without a `milestones-disable` above it',
    );
  });

  test('of several rules those that are not needed', () => {
    const message = messageOf('<!-- milestones-disable-next-line goal/excludes goal/proves why -- told -->', 'waivers/unused');
    expect(message?.reason).toBe('Unexpected waiver of `goal/proves`, `why`, which find nothing there');
    expect(message?.severity).toBe('warning');
  });
});

describe('nothing is said of', () => {
  const silent = (text: string, path?: string, settings?: Settings): string[] => rulesOf(checked(text, path, settings)).told;

  test('other comments', () => {
    const comments = [
      '<!-- milestones-overview.md -->',
      '<!-- milestone-2-more.md -->',
      '<!-- Milestones: see above -->',
      '<!-- markdownlint-disable -->',
    ];
    expect(silent(clean.replace('## Goal\n', `${comments.join('\n')}\n\n## Goal\n`))).toEqual([]);
  });

  test('a waiver of a rule that is off', () => {
    const text = clean.replace('## Goal\n', '<!-- milestones-disable-next-line goal/proves -- told -->\n## Goal\n');
    expect(silent(text)).toEqual(['waivers/unused']);
    expect(silent(text, undefined, {rules: {'goal/proves': 'off'}})).toEqual([]);
  });

  test('a waiver of a rule that could not look', () => {
    const text = clean
      .replace(/## Risks & Mitigation[\s\S]*?(?=## Open)/, '')
      .replace('## Open', '<!-- milestones-disable-next-line risks, risks/impact -- in the risk register -->\n## Open');
    expect(rulesOf(checked(text))).toEqual({waived: ['risks'], told: []});
  });

  test('a reason that the settings do not ask for', () => {
    const text = above('<!-- milestones-disable-next-line goal/excludes -->');
    const document = checked(text, undefined, {waivers: {requireReason: false}});
    expect(rulesOf(document)).toEqual({waived: ['goal/excludes'], told: []});
    expect(document.waived[0]?.waiver.reason).toBe('');
  });
});

test('the settings set the rules about waivers as any others', () => {
  const text = clean.replace('## Goal\n', '<!-- milestones-disable-next-line goal/proves -- told -->\n## Goal\n');
  expect(checked(text, undefined, {rules: {'waivers/unused': 'error'}}).messages.map(({severity}) => severity)).toEqual(['error']);
  expect(checked(text, undefined, {rules: {'waivers/*': 'off'}}).messages).toEqual([]);
});

test.each(['milestones-overview.md', 'rainwatch-architecture.md'])('%s has a place for what is said of waivers', (path) => {
  const text = `${fixture(`clean/${path}`)}\n<!-- milestones-disabel goal -- told -->\n`;
  const document = checked(text, path);
  expect(document.messages.map(({ruleId}) => ruleId)).toContain('waivers/malformed');
  expect(document.checklist.find(({rules}) => rules.includes('waivers/*'))?.state).toBe('fail');
});
