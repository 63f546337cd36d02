import type {FoundSection, Outline} from '../../../document/outline.js';
import type {Passage} from '../../../document/passages.js';

/**
 * The lines on which the targets of metrics stand: those that the outline has found, and where a metric has none the first bullet below it.
 * A group of bullets without any part, and a bare list, are targets one and all.
 * @param isBeside whether a bullet says something else, such as how the metric is measured
 */
export function linesOfTargets(
  {sections}: Outline,
  passages: readonly Passage[],
  isBeside: (passage: Passage) => boolean,
): ReadonlySet<number> {
  const metrics = sections.filter(({section}) => section.items?.form === 'metric');
  const bullets = passages
    .filter((passage) => passage.kind === 'item' && !isBeside(passage))
    .map((passage) => ({line: passage.line, passage}));
  return new Set(metrics.flatMap((section) => linesIn(section, bullets)));
}

interface Bullet {
  readonly line: number;
  readonly passage: Passage;
}

function linesIn({heading, items, lastLine}: FoundSection, bullets: readonly Bullet[]): number[] {
  const between = (from: number, to: number): number[] => {
    const found = bullets.filter(({line}) => line > from && line <= to);
    const depth = Math.min(...found.map(({passage}) => passage.depth ?? 1));
    return found.filter(({passage}) => passage.depth === depth).map(({line}) => line);
  };
  if (items.length === 0) return between(heading.place.line, lastLine);
  return items.flatMap(({parts, place}, index) => {
    const target = parts.get('target');
    if (target) return [target.place.line];
    const below = between(place.line, (items[index + 1]?.place.line ?? lastLine + 1) - 1);
    return parts.size === 0 ? below : below.slice(0, 1);
  });
}
