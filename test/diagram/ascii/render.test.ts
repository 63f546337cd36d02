import {describe, expect, test} from 'vitest';
import {renderAscii} from '../../../src/diagram/index.js';
import {CLEAN, drawing} from './drawings.js';

/** The text of an SVG, run by run, and where each run stands. */
function runsOf(svg: string): readonly {readonly text: string; readonly x: number; readonly y: number}[] {
  return [...svg.matchAll(/<text x="(\d+)" y="(\d+)"[^>]*>(.*?)<\/text>/g)].map(([, x, y, inner = '']) => ({
    text: inner
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
    x: Number(x),
    y: Number(y),
  }));
}

const textsOf = (svg: string): readonly string[] => runsOf(svg).map(({text}) => text);
const pathsOf = (svg: string): readonly string[] => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, data = '']) => data);
const drawn = (text: string): string => renderAscii(drawing(text), {draw: true}).svg;

describe('lines', () => {
  test('a box is one closed line through the middle of its cells', () => {
    expect(pathsOf(drawn('┌──┐\n│  │\n└──┘'))).toEqual(['M4 9h24v36h-24z']);
  });

  test('a typed box is drawn as a box', () => {
    expect(pathsOf(drawn('+--+\n|  |\n+--+'))).toEqual(['M4 9h24v36h-24z']);
  });

  test('round corners bend', () => {
    expect(pathsOf(drawn('╭──╮\n│  │\n╰──╯'))[0]).toMatch(/^M[\d ]+(?:q[-\d ]+|[hv]-?\d+)+z$/);
    expect(pathsOf(drawn('╭──╮\n│  │\n╰──╯'))[0]?.match(/q/g)).toHaveLength(4);
  });

  test('a double box is two closed lines', () => {
    expect(pathsOf(drawn('╔══╗\n║  ║\n╚══╝'))).toEqual(['M2 7h28v40h-28zm4 4h20v32h-20z']);
  });

  test('heavy and dashed lines have a path of their own', () => {
    const svg = drawn('┏━━┓\n┃  ┃\n┗━━┛ ┄┄┄ ┅┅┅');
    expect(pathsOf(svg)).toEqual(['M40 45h24', 'M4 9h24v36h-24z', 'M72 45h24'].toSorted());
    expect(svg).toContain('stroke-width="3"');
    expect(svg).toContain('stroke-dasharray');
  });

  test('a line ends at the wall it leads to', () => {
    expect(pathsOf(drawn('│──│'))).toEqual(['M4 9h24M4 0v18M28 0v18']);
    expect(pathsOf(drawn('x\n|-- a\n`-- b'))[0]).toContain('M4 27h20');
  });

  test('weights meet in a joint', () => {
    expect(pathsOf(drawn('┍━┑'))).toEqual(['M4 9v9M20 9v9', 'M4 9h16']);
  });

  test('walls of a table end at the border', () => {
    expect(pathsOf(drawn('┌─┬─┐\n│ │ │\n└─┴─┘'))).toEqual(['M20 9v36M4 9h32v36h-32z']);
  });

  test('typed and drawn characters join', () => {
    expect(pathsOf(drawn('+-┬-+\n| │ |\n+-┴-+'))).toEqual(['M20 9v36M4 9h32v36h-32z']);
  });

  test.each([
    '┌┐└┘├┤┬┴┼',
    '╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬',
    '╭╮╯╰╱╲╳╴╵╶╷╸╹╺╻╼╽╾╿',
    '─━│┃┄┅┆┇┈┉┊┋╌╍╎╏═║',
    '┍┎┏┑┒┓┕┖┗┙┚┛┝┞┟┠┡┢┣┥┦┧┨┩┪┫┭┮┯┰┱┲┳┵┶┷┸┹┺┻┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋',
  ])('no box character is left as text: %s', (characters) => {
    for (const one of characters) {
      expect(pathsOf(drawn(one)), one).not.toEqual([]);
      expect(textsOf(drawn(one)), one).toEqual([]);
    }
  });

  test('diagonals that lead from row to row are drawn', () => {
    expect(textsOf(drawn('   top\n  /   \\\n left right'))).toEqual(['top', 'left right']);
  });
});

describe('arrows', () => {
  test.each(['──▶', '──►', '──→', '-->', '->', '==>', '◀──', '←──', '<--', '<-->', '◀─▶', '─↔─'])('%s is drawn', (arrow) => {
    const svg = drawn(`a ${arrow} b`);
    expect(textsOf(svg)).toEqual(['a', 'b']);
    expect(svg).toMatch(/<path fill="currentColor" d="M[^"]*z"/);
  });

  test.each(['↓', '▼', 'v', '↑', '▲', '^', '↕'])('%s below or above a line is drawn', (arrow) => {
    expect(textsOf(drawn(`a\n│\n${arrow}\n│\nb`))).toEqual(['a', 'b']);
  });

  test('an arrow in a wall leaves the wall whole', () => {
    expect(pathsOf(drawn('┌─▼─┐\n│   │\n└───┘'))[0]).toContain('h32v36h-32z');
  });

  test('a line goes on behind a label in it', () => {
    expect(pathsOf(drawn('----[Wait]----'))).toEqual(['M0 9h32M80 9h32']);
    expect(textsOf(drawn('----[Wait]----'))).toEqual(['[Wait]']);
    expect(pathsOf(drawn('tool --[no-]all [---]'))).toEqual([]);
  });

  test('an arrow between words is a word', () => {
    expect(textsOf(drawn('a → b ← c'))).toEqual(['a → b ← c']);
  });
});

describe('text', () => {
  test('what is in words stays in words', () => {
    const words = [
      'api-server',
      'read/write',
      'f(x)',
      'snake_case',
      '--all',
      'a+b',
      'C++',
      'x|y',
      'v1.2-rc.1',
      '<div>',
      'a->b',
      '~/.config',
      "it's",
      '`code`',
      'e.g.',
      'a=b',
      '^caret',
      '\\n',
    ];
    const svg = drawn(['┌──────────────┐', ...words.map((word) => `│ ${word.padEnd(13)}│`), '└──────────────┘'].join('\n'));
    expect(textsOf(svg)).toEqual(words);
  });

  test('each run stands in its column and keeps its width in any font', () => {
    const {svg, cell} = renderAscii('┌───────────────┐\n│ one two   six │\n└───────────────┘');
    expect(runsOf(svg).map(({text, x}) => [text, x / cell.width])).toEqual([
      ['one two', 2],
      ['six', 12],
    ]);
    expect(svg).toContain(`textLength="${7 * cell.width}">one two<`);
  });

  test('wide and narrow characters in a word stay one word, each part in its columns', () => {
    const svg = drawn('┌───────────┐\n│ 知识库LLM │\n└───────────┘');
    expect(textsOf(svg)).toEqual(['知识库LLM']);
    expect(svg).toContain('textLength="48">知识库</tspan><tspan x="64" textLength="24">LLM</tspan>');
  });

  test('a picture alone needs no width: it is one character', () => {
    expect(drawn('┌─────────┐\n│ 🚀 live │\n└─────────┘')).toContain('<text x="16" y="32">🚀</text>');
  });

  test('letters on their own are no arrows', () => {
    expect(textsOf(drawn('┌───────┐\n│ v ^ o │\n└───────┘'))).toEqual(['v ^ o']);
  });
});

describe('the picture', () => {
  test('has the size of its grid and the colours of the page', () => {
    const {svg, text, cell} = renderAscii(drawing(CLEAN.nested ?? ''));
    const rows = text.split('\n');
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2"/.exec(svg) ?? [];
    expect(Number(width)).toBeGreaterThan(41 * cell.width);
    expect(Number(width)).toBeLessThan(42 * cell.width);
    expect(Number(height)).toBe(rows.length * cell.height);
    expect(svg).toContain('stroke="currentColor"');
    expect(svg).toContain('fill="currentColor"');
    expect(svg).toContain('var(--ifm-font-family-monospace,monospace)');
    expect(svg).not.toMatch(/#[\da-f]{3}/i);
  });

  test('lines are sharp: whole coordinates, moved by half a pixel', () => {
    const svg = drawn(CLEAN.boxesInARow ?? '');
    expect(svg).toContain('translate(.5 .5)');
    for (const data of pathsOf(svg)) expect(data).toMatch(/^[MmhvqlzHV\d -]+$/);
  });

  test('is named by what it is called and what it shows', () => {
    expect(renderAscii(drawing(CLEAN.box ?? ''), {name: 'Services', id: 'd1'}).svg).toContain(
      'id="d1" role="img" aria-label="Services: diagram, 1 box: Order service"',
    );
    expect(renderAscii(drawing(CLEAN.tree ?? '')).svg).toContain('aria-label="Diagram, a tree of 6 entries"');
    expect(renderAscii(drawing(CLEAN.table ?? '')).svg).toContain('aria-label="Diagram, a table"');
  });

  test.each(Object.entries(CLEAN))('%s: few bytes, few paths', (_, text) => {
    const {svg} = renderAscii(drawing(text));
    expect(pathsOf(svg).length).toBeLessThan(4);
    expect(Buffer.byteLength(svg)).toBeLessThan(500 + 3 * Buffer.byteLength(text));
  });
});
