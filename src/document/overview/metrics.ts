import type {ListItem, Nodes, RootContent} from 'mdast';
import {entriesOf, labelOfLine} from '../labels.js';
import {linesOf} from '../lines.js';
import {placeOf, type Place} from '../place.js';
import {isNamed, keyOf, oneLine, plain} from '../words.js';
import {cleaned, type ToldMetric} from './told.js';

const TARGET = ['Target', 'Goal', 'Value'];
const OTHER_PARTS = ['Measured *', 'Measurement *', 'How *', 'Why *', 'Rationale *', 'Baseline *'];

/**
 * The metrics under a label: `- **Name**: target`, `**Name**: target`, `- Name: target`, rows of a table,
 * or a bold name with `Target:` below it. A bold line with metrics below it is a group.
 */
export function metricsIn(nodes: readonly Nodes[]): ToldMetric[] {
  let open: {name: string; place: Place} | undefined;
  return entriesOf(nodes as readonly RootContent[]).flatMap((entry): ToldMetric[] => {
    if (entry.kind === 'heading') {
      open = {name: entry.text, place: placeOf(entry.node)};
      return [];
    }
    if (entry.kind === 'label') {
      const {text, value, place} = entry.label;
      open = {name: text, place};
      return value === '' ? [] : [metric(text, value, place)];
    }
    const {node} = entry;
    if (node.type === 'list') return node.children.flatMap((item) => itemMetrics(item, open));
    if (node.type === 'table')
      return tableMetrics(node.children.map((row) => ({place: placeOf(row), cells: row.children.map((cell) => oneLine(plain(cell)))})));
    return node.type === 'paragraph' ? markedLines(node) : [];
  });
}

function itemMetrics(item: ListItem, open: {readonly name: string; readonly place: Place} | undefined): ToldMetric[] {
  const [first, ...rest] = item.children;
  const [line] = first?.type === 'paragraph' ? linesOf(first.children) : [];
  if (!first || !line) return [];
  const place = placeOf(first);
  const label = labelOfLine(line);
  const text = oneLine(plain(first));
  const [, plainName, plainValue = ''] = /^([^:：]{1,60})[:：]\s+(.+)$/s.exec(text) ?? [];
  const name = label ? label.text : plainName;
  const value = label
    ? oneLine(
        [
          label.value,
          ...linesOf(first.type === 'paragraph' ? first.children : [])
            .slice(1)
            .map(({nodes}) => nodes.map((node) => plain(node)).join('')),
        ].join(' '),
      )
    : plainValue;
  if (name === undefined) return [{text: cleaned(text), place}];
  if (open && isNamed(keyOf(name), TARGET)) return [metric(open.name, value, place)];
  if (isNamed(keyOf(name), OTHER_PARTS)) return [];
  if (value !== '') return [metric(name, value, place)];
  const below = rest.flatMap((child) => (child.type === 'list' ? child.children.flatMap((sub) => itemMetrics(sub, {name, place})) : []));
  return below.length > 0 ? below : [metric(name, '', place)];
}

function tableMetrics([header, ...rows]: readonly {place: Place; cells: readonly string[]}[]): ToldMetric[] {
  const titles = header?.cells.map((cell) => keyOf(cell)) ?? [];
  const at = titles.findIndex((title) => isNamed(title, TARGET));
  return rows.flatMap(({place, cells}) => (cells[0] ? [metric(cells[0], cells[at < 0 ? 1 : at] ?? '', place)] : []));
}

/** Lines that begin with an emoji instead of a list marker. */
function markedLines(node: Extract<RootContent, {type: 'paragraph'}>): ToldMetric[] {
  return linesOf(node.children).flatMap(({nodes, place}) => {
    const text = oneLine(nodes.map((child) => plain(child)).join(''));
    return /^\p{Extended_Pictographic}/u.test(text) ? [{text: cleaned(text), place}] : [];
  });
}

function metric(name: string, target: string, place: Place): ToldMetric {
  const [clean, value] = [cleaned(name), oneLine(target)];
  return {text: value === '' ? clean : `${clean}: ${value}`, place, name: clean, ...(value === '' ? {} : {target: value})};
}
