import type {Nodes} from 'mdast';
import type {Region} from '../document/labels.js';
import {comparePlaces, type Place} from '../document/place.js';
import {writtenPoints, type Point} from '../document/points.js';

const SIGN = /^\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u;

/**
 * All that is written under some labels, point by point, with the words behind each label as the first.
 * A label may stand below another, such as a bold line below a heading of the same words; it is no point itself.
 */
export function pointsIn(regions: readonly Region[]): string[] {
  const behind = regions.flatMap(({value, place}) => (value === '' ? [] : [{text: value, place}]));
  const below = pointsBehindNone(
    regions,
    regions.flatMap(({nodes}) => nodes),
  );
  // Regions may lie in one another: what has the same words at the same place is written once.
  const once = new Map([...behind, ...below].map((point) => [`${startOf(point.place)}:${point.text}`, point]));
  return [...once.values()].toSorted((a, b) => comparePlaces(a.place, b.place)).map(({text}) => text);
}

/** What is written in some blocks, without the words behind some labels: these are theirs. */
export function pointsBehindNone(labels: readonly Region[], nodes: readonly Nodes[]): Point[] {
  const starts = new Set(labels.map(({place}) => startOf(place)));
  return writtenPoints(nodes).filter(({label}) => !label || !starts.has(startOf(label)));
}

function startOf({line, column}: Place): string {
  return `${line}:${column}`;
}

/** A point without the signs it begins with: the guide puts ✅ before a criterion that nobody has met yet. */
export function withoutSign(text: string): string {
  return text.replace(SIGN, '');
}
