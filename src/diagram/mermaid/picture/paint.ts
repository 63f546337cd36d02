import {MODES, type Mode} from '../palette.js';
import {ownStyle} from '../style/cascade.js';
import type {StyleRule} from '../style/sheet.js';
import type {Element} from '../tree.js';
import {isInherited, isRead} from './properties.js';
import type {Paint, Paints} from './scene.js';

/** One element as it was drawn in each mode. */
export type Twin = Readonly<Record<Mode, Element>>;

export type Rules = Readonly<Record<Mode, readonly StyleRule[]>>;

export const NOTHING: Paints = {light: {}, dark: {}};

/** The paint in force for an element in each mode: its own, and what it inherits. */
export function paintsOf(twin: Twin, parent: Paints, rules: Rules): Paints {
  const [light = {}, dark = {}] = MODES.map((mode) => paintOf(twin[mode], parent[mode], rules[mode]));
  return {light, dark};
}

function paintOf(element: Element, parent: Paint, rules: readonly StyleRule[]): Paint {
  const paint: Record<string, string> = {};
  for (const [name, value] of Object.entries(parent)) if (isInherited(name)) paint[name] = value;
  for (const [name, value] of ownStyle(element, rules, isRead)) {
    // Axes are drawn in `currentColor` below a group that has a colour for them.
    if (value === 'inherit' || (/^currentcolor$/i.test(value) && parent[name] !== undefined && parent['color'] === undefined))
      paint[name] = parent[name] ?? paint[name] ?? '';
    else if (value === 'initial' || value === 'unset' || value === 'revert') delete paint[name];
    else paint[name] = value;
    if (paint[name] === '') delete paint[name];
  }
  for (const name of ['fill', 'stroke']) if (/^currentcolor$/i.test(paint[name] ?? '')) paint[name] = paint['color'] ?? '#000';
  return paint;
}

/** Whether nothing of an element is seen. */
export function isUnseen({light}: Paints): boolean {
  return light['display'] === 'none' || light['visibility'] === 'hidden' || Number(light['opacity'] ?? 1) === 0;
}
