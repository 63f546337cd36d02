import type {Nodes} from 'mdast';
import {namesOf} from '../document/items.js';
import {labelsOf} from '../document/labels.js';
import type {FoundSection} from '../document/outline.js';
import {placeOf} from '../document/place.js';
import {pointsOf} from '../document/points.js';
import {isNamed, oneLine, withoutEmoji} from '../document/words.js';
import type {Step} from './define.js';
import {placed, type Found, type Source} from './source.js';
import {withoutSign} from './written.js';

const DONE = /^\s*(?:✅|☑|✔|✓)/u;

/** The next steps of a document by its horizons; a horizon that stands there twice is read twice. */
export function stepsIn({outline}: Source): Found<Step>[] {
  const sections = outline.sections.filter(({section}) => section.id === 'next-steps');
  return sections.flatMap((section) =>
    horizonsIn(section).flatMap(({id, label, nodes, region}) => {
      const ticked = tickedLines(nodes);
      return pointsOf(region).map(({text, place}) => ({
        ...placed(outline, withoutSign(text), place),
        horizon: id,
        label,
        isDone: DONE.test(text) || ticked.has(place.line),
      }));
    }),
  );
}

function horizonsIn({section, entries}: FoundSection) {
  const parts = section.parts ?? [];
  const partNamed = (key: string) => parts.find((part) => isNamed(key, namesOf(part)));
  return labelsOf(entries, (key) => partNamed(key) !== undefined).flatMap((region) => {
    const part = partNamed(region.key);
    const label = oneLine(withoutEmoji(region.text)).replace(/\s*[:：]$/, '');
    return part ? [{id: part.id, label, nodes: region.nodes, region}] : [];
  });
}

/** The lines of the items of task lists that are ticked. */
function tickedLines(nodes: readonly Nodes[]): Set<number> {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  return new Set(items.flatMap((item) => (item.checked === true ? [placeOf(item).line] : [])));
}
