import type {Nodes} from 'mdast';
import {namesOf} from './items.js';
import {labelsOf} from './labels.js';
import type {FoundSection} from './outline.js';
import {placeOf} from './place.js';
import {pointsOf, type Point} from './points.js';
import {isNamed, oneLine, withoutEmoji} from './words.js';

/** A step as it stands under its horizon. */
export interface FoundStep extends Point {
  /** The id of the stage's part, such as `immediate`. */
  readonly horizon: string;
  /** The horizon as the document calls it, such as `After The Wall`. */
  readonly label: string;
  /** Ticked, or marked as done by a sign. */
  readonly isDone: boolean;
}

const DONE = /^\s*(?:✅|☑|✔|✓)/u;

/** The steps of a section by its horizons; a horizon that stands there twice is read twice. */
export function stepsOf({section, entries}: FoundSection): FoundStep[] {
  const parts = section.parts ?? [];
  const partNamed = (key: string) => parts.find((part) => isNamed(key, namesOf(part)));
  return labelsOf(entries, (key) => partNamed(key) !== undefined).flatMap((region) => {
    const part = partNamed(region.key);
    if (!part) return [];
    const label = oneLine(withoutEmoji(region.text)).replace(/\s*[:：]$/, '');
    const ticked = tickedLines(region.nodes);
    return pointsOf(region).map((point) => ({
      ...point,
      horizon: part.id,
      label,
      isDone: DONE.test(point.text) || ticked.has(point.place.line),
    }));
  });
}

/** The lines of the items of task lists that are ticked. */
function tickedLines(nodes: readonly Nodes[]): Set<number> {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  return new Set(items.flatMap((item) => (item.checked === true ? [placeOf(item).line] : [])));
}
