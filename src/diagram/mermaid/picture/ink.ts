import type {Point} from '../geometry/path.js';
import {LINE, MODES, PAPER, type Mode} from '../palette.js';
import {contrast, over, readColour, writeColour, type Colour} from './colour.js';
import {fitted} from './fit.js';
import {legible} from './legible.js';
import type {Item, Paint, Paints, Run, Shape} from './scene.js';

/** What a line needs to be seen, by eye. */
const VISIBLE: Readonly<Record<Mode, number>> = {light: 1.4, dark: 2.2};

/** Gives text a colour that can be read on what lies below it and a size that fits it, and lines in a colour of the author's one that can be seen, in each mode. */
export function inked(items: readonly Item[]): Item[] {
  const painted: Shape[] = [];
  const walk = (item: Item): Item => {
    if (item.kind === 'group') return {...item, children: item.children.map((child) => walk(child))};
    if (item.kind === 'words') {
      const below = {light: mostlyBelow(item.samples, painted, 'light'), dark: mostlyBelow(item.samples, painted, 'dark')};
      const words = fitted(item, painted);
      return {...words, runs: words.runs.map((run) => readable(run, below))};
    }
    const shape = seen(item, painted);
    painted.push(shape);
    return shape;
  };
  return items.map((item) => walk(item));
}

/** Arrow heads stand on paper: what is white is meant to look empty, and what is black to look like its line. */
export function inkedHeads(items: readonly Item[]): Item[] {
  return items.map((item): Item => {
    if (item.kind === 'group') return {...item, children: inkedHeads(item.children)};
    if (item.kind === 'words') return item;
    return ['fill', 'stroke'].reduce((shape, name) => head(shape, name), item);
  });
}

function head(shape: Shape, name: string): Shape {
  const {light, dark} = shape.paints;
  const initial = name === 'fill' ? '#000' : 'none';
  const own = readColour(light[name] ?? initial);
  if ((light[name] ?? initial) !== (dark[name] ?? initial) || !own || own[3] === 0) return shape;
  const [white, night] = [readColour(PAPER.light) ?? own, readColour(PAPER.dark) ?? own];
  const isEmpty = contrast(own, white) < 1.2;
  const isLost = contrast(own, night) < VISIBLE.dark;
  if (!isEmpty && !isLost) return shape;
  return {...shape, paints: withValues(shape.paints, name, (mode) => (isEmpty ? PAPER[mode] : LINE[mode]))};
}

function readable(run: Run, below: Readonly<Record<Mode, Colour>>): Run {
  // The numbers of messages lie on heads of lines, which are not known here.
  if (run.isOnHead) return run;
  return {...run, paints: withValues(run.paints, 'fill', (mode) => legible(run.paints[mode]['fill'], below[mode], mode))};
}

/** A colour that is not of the palette is the same in both modes; where it drowns in what lies below, the line takes that of other lines. */
function seen(shape: Shape, painted: readonly Shape[]): Shape {
  const {light, dark} = shape.paints;
  const isLine = light['fill'] === 'none' || shape.name === 'line' || shape.name === 'polyline';
  if (!isLine || light['stroke'] !== dark['stroke'] || !readColour(light['stroke'])) return shape;
  const stroke = (mode: Mode): string => {
    const own = readColour(shape.paints[mode]['stroke']) ?? [0, 0, 0, 0];
    const below = belowAt(shape.outline[Math.floor(shape.outline.length / 2)] ?? [0, 0], painted, mode);
    return own[3] === 0 || contrast(over(own, below), below) >= VISIBLE[mode] ? writeColour(own) : LINE[mode];
  };
  return {...shape, paints: withValues(shape.paints, 'stroke', stroke)};
}

function withValues(paints: Paints, name: string, value: (mode: Mode) => string): Paints {
  const [light = {}, dark = {}] = MODES.map((mode): Paint => ({...paints[mode], [name]: value(mode)}));
  return {light, dark};
}

/** The colour that most of a line of text lies on: a name may stand half on its point, half beside it. */
function mostlyBelow(points: readonly Point[], painted: readonly Shape[], mode: Mode): Colour {
  const seenAt = points.map((point) => belowAt(point, painted, mode));
  const times = (colour: Colour): number => seenAt.filter((other) => writeColour(other) === writeColour(colour)).length;
  return seenAt.toSorted((a, b) => times(b) - times(a))[0] ?? belowAt([0, 0], [], mode);
}

/** The colour seen at a point: the paper, and all that was painted over it. */
function belowAt(point: Point, painted: readonly Shape[], mode: Mode): Colour {
  let colour: Colour = readColour(PAPER[mode]) ?? [255, 255, 255, 1];
  for (const {box, outline, paints, name} of painted) {
    const [x, y] = point;
    if (!box || x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
    const paint = paints[mode];
    const fill = readColour(paint['fill'] ?? '#000');
    if (!fill || name === 'line' || name === 'polyline' || !isInside(point, outline)) continue;
    const opacity = Number.parseFloat(paint['fill-opacity'] ?? '1') * Number.parseFloat(paint['opacity'] ?? '1');
    colour = over([fill[0], fill[1], fill[2], fill[3] * (Number.isFinite(opacity) ? opacity : 1)], colour);
  }
  return colour;
}

/** Whether a way goes around a point, as often as it may cross itself: the frame of a subroutine does. */
function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let turns = 0;
  for (const [index, [ax, ay]] of outline.entries()) {
    const [bx, by] = outline[(index + outline.length - 1) % outline.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) turns += ay > by ? 1 : -1;
  }
  return turns !== 0;
}
