import type {TableRow} from 'mdast';
import {linksOf, pathOfLink} from '../links.js';
import type {Outline} from '../outline.js';
import {placeOf} from '../place.js';
import {titleIn} from '../title.js';
import {isNamed, keyOf, oneLine, plain} from '../words.js';
import type {RoadmapEntry} from './told.js';

const CELL_NUMBER = /^(?:milestone\s*|M)?#?(\d+(?:\.\d+)*)$/i;
const NAME = ['Name', 'Milestone', 'Title', 'Goal', 'Focus'];

/**
 * Rows that stand for a milestone: their first cell is a number such as `M1`, or `Milestone 1: Core`,
 * or a cell links to a milestone document. Columns are read by the words of their header.
 */
export function rowsOf({source, definitions}: Outline, isDesign: (path: string) => boolean): RoadmapEntry[] {
  return source.root.children.flatMap((node): RoadmapEntry[] => {
    if (node.type !== 'table') return [];
    const [header, ...body] = node.children;
    const titles = header?.children.map((cell) => keyOf(plain(cell))) ?? [];
    return body.flatMap((row): RoadmapEntry[] => {
      const link = linksOf([row], definitions)
        .flatMap(({url}) => pathOfLink(url) ?? [])
        .find((path) => isDesign(path));
      const named = nameOf(row, titles, link !== undefined);
      if (!named) return [];
      const index = titles.findIndex((title) => isNamed(title, ['Status', 'State']));
      const status = index < 0 ? undefined : row.children[index];
      const text = status ? oneLine(plain(status)) : '';
      return [
        {
          ...named,
          phases: [],
          metrics: [],
          outcomes: [],
          place: placeOf(row),
          ...(link === undefined ? {} : {link}),
          ...(status && text !== '' ? {status: {text, place: placeOf(status)}} : {}),
        },
      ];
    });
  });
}

function nameOf(row: TableRow, titles: readonly string[], isLinked: boolean): {number?: string; name: string} | undefined {
  const texts = row.children.map((cell) => oneLine(plain(cell)));
  const [first = '', second = ''] = texts;
  const number = CELL_NUMBER.exec(first)?.[1];
  const column = titles.findIndex((title, index) => index > 0 && isNamed(title, NAME));
  if (number !== undefined) {
    const name = texts[column] || second;
    return name === '' ? undefined : {number, name};
  }
  const title = titleIn(first, placeOf(row));
  if (title?.number !== undefined && /^\W*(?:milestone\b|(?:[A-Z][A-Z\d]*-)?M\d)/i.test(first))
    return {number: title.number, name: title.name};
  return isLinked && first !== '' ? {name: title?.name ?? first} : undefined;
}
