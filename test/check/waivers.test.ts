import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import type {DocumentReport} from '../../src/check/report.js';
import type {Settings} from '../../src/settings/define.js';
import {foundIn} from '../expected.js';
import {CLEAN, fixture} from '../fixtures.js';

const clean = fixture(CLEAN);

/** The clean milestone without what it excludes: one finding, at the heading of the goal. */
const broken = clean.replace(/\*\*What This Milestone Does NOT Include\*\*:\n(?:- .*\n)+/, '');

function checked(text: string, path = 'milestone-1-core.md', settings: Settings = {}): DocumentReport {
  const [document] = check([{path, text}], {today: '2026-11-22', settings}).documents;
  if (!document) throw new Error('not a stage document');
  return document;
}

/** The rules that are waived, and those that are not, without lines. */
function rulesOf(document: DocumentReport): {waived: string[]; told: string[]} {
  return {waived: document.waived.map(({ruleId}) => ruleId), told: document.messages.map(({ruleId}) => ruleId)};
}

/** The broken milestone with a line above its goal. */
function above(comment: string): string {
  return broken.replace('## Goal\n', `${comment}\n## Goal\n`);
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

test('the document without waivers has the finding', () => {
  expect(foundIn(checked(broken).messages)).toEqual([`${lineOf(broken, '## Goal')} goal/excludes`]);
});

describe('a waiver holds', () => {
  const REACHING: readonly [name: string, text: string][] = [
    ['on the line above', above('<!-- milestones-disable-next-line goal/excludes -- told in the overview -->')],
    ['with blank lines between', above('<!-- milestones-disable-next-line goal/excludes -- told in the overview -->\n\n')],
    [
      'above another waiver',
      above('<!-- milestones-disable-next-line goal/excludes -- a -->\n<!-- milestones-disable-line goal/excludes -- b -->').replace(
        /<!-- milestones-disable-line.*\n/,
        '',
      ),
    ],
    ['over several lines', above('<!-- milestones-disable-next-line goal/excludes\n  -- told in\n  the overview -->')],
    [
      'with several ids, by comma',
      above('<!-- milestones-disable-next-line goal/excludes,goal/proves -- told -->').replace(
        /\*\*What This Milestone Proves\*\*:\n(?:- .*\n)+/,
        '',
      ),
    ],
    ['for a family', above('<!-- milestones-disable-next-line goal/* -- told in the overview -->')],
    ['with a long dash before the reason', above('<!-- milestones-disable-next-line goal/excludes — told in the overview -->')],
    ['on its own line', broken.replace('## Goal\n', '## Goal <!-- milestones-disable-line goal/excludes -- told in the overview -->\n')],
    ['from a line on', above('<!-- milestones-disable goal/excludes -- told in the overview -->\n')],
    [
      'between a pair',
      above('<!-- milestones-disable goal/excludes -- told -->\n').replace(
        '## Architecture',
        '<!-- milestones-enable goal/excludes -->\n\n## Architecture',
      ),
    ],
    [
      'between a pair that ends all',
      above('<!-- milestones-disable goal/excludes -- told -->\n').replace(
        '## Architecture',
        '<!-- milestones-enable -->\n\n## Architecture',
      ),
    ],
    ['for the whole file, from its end', `${broken}\n<!-- milestones-disable-file goal/excludes -- told in the overview -->\n`],
    ['with line ends of Windows', above('<!-- milestones-disable-next-line goal/excludes -- told -->').replaceAll('\n', '\r\n')],
  ];
  test.each(REACHING)('%s', (_, text) => {
    const document = checked(text);
    expect(rulesOf(document).told).toEqual([]);
    expect(rulesOf(document).waived).toContain('goal/excludes');
  });

  test('and says why, and where', () => {
    const text = above('<!-- milestones-disable-next-line goal/excludes -- told -- in the overview -->');
    const [finding] = checked(text).waived;
    expect(finding).toMatchObject({
      ruleId: 'goal/excludes',
      line: lineOf(text, '## Goal'),
      waiver: {reason: 'told -- in the overview', line: lineOf(text, '<!--')},
    });
  });

  test('for a missing section, above the heading that stands in its place', () => {
    const text = clean
      .replace(/## Risks & Mitigation[\s\S]*?(?=## Open)/, '')
      .replace('## Open', '<!-- milestones-disable-next-line risks -- in the risk register -->\n## Open');
    expect(rulesOf(checked(text))).toEqual({waived: ['risks'], told: []});
  });

  test('for what is missing at the bottom, as the last line', () => {
    const text = `${clean.replace(/\*Document Status\*.*\n/, '')}\n<!-- milestones-disable-next-line metadata/document-status -- no such thing here -->\n`;
    expect(rulesOf(checked(text))).toEqual({waived: ['metadata/document-status'], told: []});
  });

  test('behind text', () => {
    const comment = '<!-- milestones-disable-line risks/impact -- not known yet -->';
    const text = clean.replace(/\*\*Impact\*\*.*\n/, `**Impact**: Soon ${comment}\n`);
    expect(rulesOf(checked(text))).toEqual({waived: ['risks/impact'], told: []});
  });

  test('in every fence it stands above, to its end', () => {
    const text = clean.replace(
      '## Goal\n',
      '## Goal\n\n<!-- milestones-disable-next-line prose/forward-reference -- copied -->\n```text\n┌────┐\n│ M2 │\n└────┘\n```\n',
    );
    const document = checked(text);
    // The rule may look at drawings or not: a waiver that is not needed would be told.
    expect(document.messages.filter(({ruleId}) => ruleId === 'prose/forward-reference')).toEqual([]);
  });
});

describe('a waiver does not hold', () => {
  const FAILING: readonly [name: string, text: string, told: string[]][] = [
    ['for another rule', above('<!-- milestones-disable-next-line goal/proves -- told -->'), ['goal/excludes', 'waivers/unused']],
    [
      'two lines further',
      broken.replace('## Goal\n', '<!-- milestones-disable-next-line goal/excludes -- told -->\nText.\n\n## Goal\n'),
      ['goal/excludes', 'waivers/unused'],
    ],
    [
      'above its place',
      broken.replace('## Architecture', '<!-- milestones-disable goal/excludes -- told -->\n\n## Architecture'),
      ['goal/excludes', 'waivers/unused'],
    ],
    [
      'behind its end',
      above('<!-- milestones-disable goal/excludes -- told -->\n<!-- milestones-enable goal/excludes -->\n'),
      ['goal/excludes', 'waivers/unused'],
    ],
    ['in a fence', above('```md\n<!-- milestones-disable-next-line goal/excludes -- told -->\n```\n'), ['goal/excludes']],
    ['in inline code', above('`<!-- milestones-disable-next-line goal/excludes -- told -->`\n'), ['goal/excludes']],
    ['without a reason', above('<!-- milestones-disable-next-line goal/excludes -->'), ['goal/excludes', 'waivers/reason']],
    ['with an empty reason', above('<!-- milestones-disable-next-line goal/excludes -- -->'), ['goal/excludes', 'waivers/reason']],
    [
      'for a rule that does not exist',
      above('<!-- milestones-disable-next-line goal/exclude -- told -->'),
      ['goal/excludes', 'waivers/unknown-rule'],
    ],
    [
      'for a family that does not exist',
      above('<!-- milestones-disable-next-line goals/* -- told -->'),
      ['goal/excludes', 'waivers/unknown-rule'],
    ],
    ['without a rule', above('<!-- milestones-disable-next-line -- told -->'), ['goal/excludes', 'waivers/malformed']],
    [
      'with a word that is none',
      above('<!-- milestones-disable-nextline goal/excludes -- told -->'),
      ['goal/excludes', 'waivers/malformed'],
    ],
    [
      'with a slip in the name',
      above('<!-- milestone-disable-next-line goal/excludes -- told -->'),
      ['goal/excludes', 'waivers/malformed'],
    ],
    [
      'in the comments of MDX, in Markdown',
      above('{/* milestones-disable-next-line goal/excludes -- told */}\n'),
      ['goal/excludes', 'waivers/malformed'],
    ],
  ];
  test.each(FAILING)('%s', (_, text, told) => {
    expect(rulesOf(checked(text)).told.toSorted()).toEqual(told);
    expect(checked(text).waived).toEqual([]);
  });
});

describe('the message names', () => {
  const messageOf = (comment: string, ruleId: string) => checked(above(comment)).messages.find((one) => one.ruleId === ruleId);

  test('the nearest rule', () => {
    expect(messageOf('<!-- milestones-disable-next-line goal/exclude -- told -->', 'waivers/unknown-rule')?.reason).toBe(
      'Unexpected `goal/exclude` (the nearest is `goal/excludes`) in a waiver, expected the id of a rule',
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

describe('MDX', () => {
  const comment = '{/* milestones-disable-next-line goal/excludes -- told by M9 */}';

  test.each([
    ['its own comments', comment],
    ['comments of HTML', '<!-- milestones-disable-next-line goal/excludes -- told by M9 -->'],
    ['comments in a text that MDX refuses', `${comment}\n\nUnder <3 seconds.\n\n${comment}`],
  ])('takes %s, and does not read their words', (_, written) => {
    const document = checked(above(`${written}\n`), 'milestone-1-core.mdx');
    expect(rulesOf(document)).toEqual({
      waived: ['goal/excludes'],
      told: written === comment || written.startsWith('<') ? [] : ['waivers/unused'],
    });
  });

  test('is named by the front matter of a Markdown file', () => {
    const text = `---\nmdx:\n  format: mdx\n---\n\n${above(comment)}`;
    expect(rulesOf(checked(text))).toEqual({waived: ['goal/excludes'], told: []});
  });
});

describe('of several waivers', () => {
  test('the narrowest holds, and the others are told', () => {
    const text = above('<!-- milestones-disable-file goal/* -- all -->\n<!-- milestones-disable-next-line goal/excludes -- just this -->');
    const document = checked(text);
    expect(document.waived.map(({waiver}) => waiver.reason)).toEqual(['just this']);
    expect(rulesOf(document).told).toEqual(['waivers/unused']);
  });

  test('one rule of a family can be taken out again', () => {
    const two = above('<!-- milestones-disable goal/* -- told -->\n<!-- milestones-enable goal/proves -->\n').replace(
      /\*\*What This Milestone Proves\*\*:\n(?:- .*\n)+/,
      '',
    );
    expect(rulesOf(checked(two))).toEqual({waived: ['goal/excludes'], told: ['goal/proves']});
  });
});

test('a waived finding counts for itself, and its checklist item is waived', () => {
  const text = above('<!-- milestones-disable-next-line goal/excludes -- told -->');
  const report = check([{path: 'milestone-1-core.md', text}], {today: '2026-11-22'});
  expect(report.totals).toMatchObject({errors: 0, warnings: 0, waived: 1});
  expect(report.documents[0]?.checklist.find(({id}) => id === 'goal')?.state).toBe('waived');
  const worse = text.replace(/\*\*What This Milestone Proves\*\*:\n(?:- .*\n)+/, '');
  expect(checked(worse).checklist.find(({id}) => id === 'goal')?.state).toBe('fail');
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
