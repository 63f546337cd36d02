import type {Box} from '../geometry/box.js';
import type {Shape, Words} from './scene.js';

/** Smaller than this part of its size no text is set. */
const SMALLEST = 0.45;
/** What stays free at either end. */
const AIR = 4;

/** How much of a line stands left of the point it is set at. */
const ANCHORED = {start: 0, middle: 0.5, end: 1};

/** A line that is wider than the box it is the label of, set smaller: a long word has no place to break, and some boxes do not grow. */
export function fitted(words: Words, painted: readonly Shape[]): Words {
  const {box, samples, width} = words;
  const [middle] = samples;
  // Only what runs from left to right.
  if (!box || !middle || width < 20 || box.height > box.width || samples.some(([, y]) => Math.abs(y - middle[1]) > 0.5)) return words;
  const around = painted.flatMap((shape) => (shape.box && holds(shape.box, middle) ? [shape.box] : []));
  const label = around.toSorted((a, b) => a.width * a.height - b.width * b.height)[0];
  if (!label || box.x + box.width <= label.x + label.width + 1) return words;
  const isCentred = Math.abs(label.x + label.width / 2 - box.x - box.width / 2) < 3;
  const before = box.x - label.x;
  // In the middle of the box, or from its left edge on: else it is no label of it.
  if (!isCentred && (before < -1 || before > 25)) return words;
  const part = (label.width - (isCentred ? AIR : Math.max(AIR, before)) - AIR) / box.width;
  if (part < SMALLEST || part >= 1) return words;
  const start = isCentred ? words.x : words.x - (width - width * part) * ANCHORED[words.anchor] + (before < AIR ? AIR - before : 0);
  return {
    ...words,
    x: start,
    width: width * part,
    runs: words.runs.map((run) => ({...run, font: {...run.font, size: run.font.size * part}})),
  };
}

function holds({x, y, width, height}: Box, [px, py]: readonly [number, number]): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height && Math.min(width, height) > 8;
}
