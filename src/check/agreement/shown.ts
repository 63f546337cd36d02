import {posix} from 'node:path';
import type {Outline} from '../../document/outline.js';
import type {Place} from '../../document/place.js';
import type {Pair} from './pair.js';

const MOST = 110;
const BEFORE = 30;

/** A text in quotation marks, as long as a message can bear: what it has in common with the other at its beginning goes first. */
export function shown(text: string, other = ''): string {
  const words = inOneLine(text);
  if (words.length <= MOST) return `“${words}”`;
  const against = inOneLine(other);
  let common = 0;
  while (common < words.length && words[common] === against[common]) common += 1;
  const latest = Math.max(0, Math.min(common - BEFORE, words.length - MOST));
  const start = latest === 0 ? 0 : words.lastIndexOf(' ', latest) + 1;
  const end = start + MOST >= words.length ? words.length : Math.max(words.lastIndexOf(' ', start + MOST), start + MOST / 2);
  return `“${start > 0 ? '… ' : ''}${words.slice(start, end)}${end < words.length ? ' …' : ''}”`;
}

/** Spaces stay: in a drawing they may be the difference. */
function inOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

/** Names one after the other, in quotation marks. */
export function shownAll(texts: readonly string[]): string {
  return texts.map((text) => shown(text)).join(', ');
}

/** Where in the overview something stands, as one would look for it from the document: `milestones-overview.md:34`. */
export function inOverview({overview, outline}: Pair, {line}: Place): string {
  return `${pathFrom(outline, overview)}:${line}`;
}

/** Where one document finds another on disk, also where one of the two is translated. */
export function pathFrom({source}: Outline, other: Outline): string {
  return posix.relative(posix.dirname(source.path), other.source.path);
}
