import {describe, expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {foundIn} from '../expected.js';
import {clean, broken, checked, rulesOf, above, lineOf} from './waived.js';

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
    const fence = '```text\n┌───────────────────┐\n│ Core              │\n│ Search           │\n└───────────────────┘\n```\n';
    const bare = checked(clean.replace('## Goal\n', `## Goal\n\n${fence}`));
    expect(rulesOf(bare)).toEqual({waived: [], told: ['diagram/alignment']});
    const waived = `<!-- milestones-disable-next-line diagram/alignment -- copied -->\n${fence}`;
    expect(rulesOf(checked(clean.replace('## Goal\n', `## Goal\n\n${waived}`)))).toEqual({waived: ['diagram/alignment'], told: []});
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
