import {describe, expect, test} from 'vitest';
import {check} from '../../../src/check/check.js';
import type {Look} from '../../../src/check/library.js';
import {foundIn} from './found.js';

const design = (title: string, more = ''): string => `# ${title}\n${more}\n## Goal\n\nMeasure rain.\n`;
const overview = (...milestones: string[]): string => `# Overview\n\n${milestones.join('\n\n')}\n`;
const milestone = (title: string, link?: string, more = ''): string => `## ${title}\n\n${link ? `[Plan](${link})\n\n` : ''}${more}`;

/** Looks in the files given, and finds nothing else. */
function lookIn(files: Readonly<Record<string, string>>, ...others: string[]): Look {
  return (path) => files[path] ?? others.includes(path);
}

function reasons(files: Readonly<Record<string, string>>, look: Look = lookIn(files)): Record<string, string[]> {
  const found = [...foundIn(files, {look})].filter(([, messages]) => messages.length > 0);
  return Object.fromEntries(
    found.map(([path, messages]) => [path, messages.map((one) => `${one.line}:${one.column} ${one.severity} ${one.reason}`)]),
  );
}

describe('documents that are missing', () => {
  test('a link to a milestone document that does not exist is an error at the link, once', () => {
    const text = overview(milestone('Milestone 1: Core', './milestone-1-core.md'), '## Next Steps\n\n- [Core](milestone-1-core.md#goal)');
    expect(reasons({'docs/milestones-overview.md': text})).toEqual({
      'docs/milestones-overview.md': [
        '5:1 error Unexpected link to `./milestone-1-core.md`, which does not exist, expected a milestone document',
      ],
    });
  });

  test.each([
    ['a link in a table', '| # | Name |\n|---|---|\n| 1 | [Core](plans/milestone-1-core.md) |'],
    ['a reference', '## Milestone 1: Core\n\n[Plan][core]\n\n[core]: ./plans/milestone-1-core.md'],
    ['an encoded path', '[Core](./my%20plans/milestone-1-core.md)'],
  ])('%s', (_form, text) => {
    expect(Object.keys(reasons({'docs/milestones-overview.md': `# Overview\n\n${text}\n`}))).toEqual(['docs/milestones-overview.md']);
  });

  test('one defect is one finding: `links/broken` leaves it alone', () => {
    const {documents} = checkAll({'docs/milestones-overview.md': overview(milestone('Milestone 1: Core', './milestone-1-core.md'))});
    expect(documents).toEqual(['overview/missing-document']);
  });

  test.each([
    ['a document that is not checked but there', './milestone-1-core.md', ['docs/milestone-1-core.md']],
    ['another site', 'https://example.com/milestone-1-core.md', []],
    ['the root of the site', '/plans/milestone-1-core.md', []],
    ['no milestone document', './core.md', ['docs/core.md']],
  ])('no finding: a link to %s', (_name, link, others) => {
    const files = {'docs/milestones-overview.md': overview(milestone('Milestone 1: Core', link))};
    expect(reasons(files, lookIn(files, ...others))).toEqual({});
  });

  test('no finding: a milestone without link is not designed yet', () => {
    expect(reasons({'docs/milestones-overview.md': overview(milestone('Milestone 1: Core'), milestone('Milestone 2: Map'))})).toEqual({});
  });

  test('where nobody has looked, nothing is said', () => {
    const files = {'docs/milestones-overview.md': overview(milestone('Milestone 1: Core', './milestone-1-core.md'))};
    expect(reasons(files, () => undefined)).toEqual({});
  });
});

describe('documents that no overview names', () => {
  test('a warning at the title', () => {
    const files = {
      'docs/milestones-overview.md': overview(milestone('Milestone 1: Core', './milestone-1-core.md')),
      'docs/milestone-1-core.md': design('Milestone 1: Core'),
      'docs/plans/milestone-7-map.md': design('Milestone 7: Map'),
    };
    expect(reasons(files)).toEqual({
      'docs/plans/milestone-7-map.md': [
        '1:1 warning Unexpected milestone document that no overview names, expected a heading or link for it in `../milestones-overview.md`',
      ],
    });
  });

  test.each([
    ['there is no overview', {}],
    ['the overview stands in another folder', {'other/milestones-overview.md': overview(milestone('Milestone 1: Core'))}],
    ['the overview stands below', {'docs/plans/deep/milestones-overview.md': overview(milestone('Milestone 1: Core'))}],
    ['the roadmap names no milestones', {'docs/roadmap.md': '# Roadmap\n\n## Next\n\nMore rain.\n'}],
    ['it is named by link', {'docs/roadmap.md': '# Roadmap\n\nSee [the map](./plans/milestone-7-map.md).\n'}],
    ['it is named by number', {'docs/roadmap.md': overview(milestone('Milestone 7: Charts'))}],
    ['it is named by name', {'docs/roadmap.md': overview(milestone('Milestone 9: The map'))}],
    ['it is named in a table', {'docs/roadmap.md': '# Roadmap\n\n| # | Name |\n|---|---|\n| M7 | Charts |\n'}],
  ])('no finding: %s', (_name, files) => {
    expect(reasons({...files, 'docs/plans/milestone-7-map.md': design('Milestone 7: The Map')})).toEqual({});
  });

  test('a document that is none of the stage is not looked for', () => {
    const files = {
      'docs/milestones-overview.md': overview(milestone('Milestone 1: Core')),
      'docs/milestone-7-map.md': '# Notes\n\nOnly notes.\n',
    };
    expect(reasons(files)).toEqual({});
  });
});

describe('several overviews', () => {
  const goal = (text: string): string => `**Goal**: ${text}`;
  const found = (files: Record<string, string>): string[] =>
    Object.entries(reasons(files)).flatMap(([path, all]) => all.map((reason) => `${path} ${reason}`));

  test('the nearest one is compared, and no other', () => {
    const files = {
      'docs/milestones-overview.md': overview(milestone('Milestone 1: Core', undefined, goal('Measure snow.'))),
      'docs/one/milestones-overview.md': overview(milestone('Milestone 1: Core', undefined, goal('Measure rain.'))),
      'docs/one/milestone-1-core.md': design('Milestone 1: Core'),
    };
    expect(found(files)).toEqual([]);
  });

  test('the one the document links to as its parent is compared, though another is as near', () => {
    const files = {
      'docs/alpha-roadmap.md': overview(milestone('Milestone 1: Core', undefined, goal('Measure snow.'))),
      'docs/beta-roadmap.md': overview(milestone('Milestone 1: Core', undefined, goal('Measure hail.'))),
      'docs/milestone-1-core.md': design('Milestone 1: Core', '\n**Parent Document**: [Beta](./beta-roadmap.md)\n'),
    };
    expect(found(files)).toEqual([
      'docs/milestone-1-core.md 5:1 warning Unexpected goal “Measure rain.”, expected “Measure hail.” as in beta-roadmap.md:5',
    ]);
  });

  test('each of two products has its own first milestone', () => {
    const files = {
      'docs/alpha-roadmap.md': overview(milestone('Milestone 1: Snow', './milestone-1-snow.md', goal('Measure snow.'))),
      'docs/beta-roadmap.md': overview(milestone('Milestone 1: Rain', './milestone-1-rain.md', goal('Measure rain.'))),
      'docs/milestone-1-rain.md': design('Milestone 1: Rain'),
      'docs/milestone-1-snow.md': design('Milestone 1: Snow').replace('rain.', 'snow.'),
    };
    expect(found(files)).toEqual([]);
  });

  test('an archive of old documents is left to its own overview', () => {
    const files = {
      'docs/milestones-overview.md': overview(milestone('Milestone 1: Core', undefined, goal('Measure rain.'))),
      'docs/milestone-1-core.md': design('Milestone 1: Core'),
      'docs/archive/milestones-overview.md': overview(milestone('Milestone 1: Core', undefined, goal('Measure snow.'))),
      'docs/archive/milestone-1-core.md': design('Milestone 1: Core').replace('rain.', 'snow.'),
    };
    expect(found(files)).toEqual([]);
  });

  test('the document of the overview’s own folder goes before one below it', () => {
    const files = {
      'docs/archive/milestone-1-old.md': design('Milestone 1: Old').replace('rain.', 'snow.'),
      'docs/milestone-1-core.md': design('Milestone 1: Core'),
      'docs/milestones-overview.md': overview(milestone('Milestone 1: Core', undefined, goal('Measure rain.'))),
    };
    expect(found(files)).toEqual([
      'docs/archive/milestone-1-old.md 1:1 warning Unexpected milestone document that no overview names, expected a heading or link for it in `../milestones-overview.md`',
    ]);
  });
});

function checkAll(files: Record<string, string>): {documents: string[]} {
  const {documents} = check(
    Object.entries(files).map(([path, text]) => ({path, text})),
    {look: lookIn(files)},
  );
  return {
    documents: documents.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)).filter((id) => /^(?:overview|links)\//.test(id)),
  };
}
