import {boxesOf, cellsOf, isBoxCharacter, jointsOf, typedBoxesOf} from './boxes.js';
import {fillAcross, holdsWater, isInked, rasterOf} from './pixels.js';
import {punctuationKept, textsOf, wordsOf} from './words.js';

/** How far the ink of a joint may be from its place, in pixels. */
const NEAR = 2;

/** What a renderer makes of all drawings. */
export function measure(renderer, samples) {
  const sums = {
    words: [0, 0],
    punctuation: [0, 0],
    glyphs: [0, 0],
    joints: [0, 0],
    boxes: [0, 0],
    typedBoxes: [0, 0],
    textUnchanged: [0, 0],
    cleanUntouched: [0, 0],
  };
  const add = (name, [count, all]) => {
    sums[name] = [(sums[name][0] ?? 0) + count, (sums[name][1] ?? 0) + all];
  };
  const [times, open] = [[], []];
  let [failed, svgBytes, sourceBytes] = [0, 0, 0];
  for (const {name, text: source} of samples) {
    const drawn = timed(renderer, source);
    if (!drawn) {
      failed++;
      continue;
    }
    times.push(drawn.milliseconds);
    svgBytes += Buffer.byteLength(drawn.svg);
    sourceBytes += Buffer.byteLength(source);
    const nodes = textsOf(drawn.svg);
    const words = wordsOf(source);
    const pool = nodes.join('\u0001');
    add('words', [words.filter((word) => pool.includes(word)).length, words.length]);
    const {kept, all} = punctuationKept(words, nodes);
    add('punctuation', [kept, all]);
    add('glyphs', [[...pool].filter(isBoxCharacter).length, [...source].filter(isBoxCharacter).length]);
    const [before, after] = [cellsOf(source), cellsOf(drawn.text)];
    const raster = rasterOf(drawn.svg);
    add('joints', jointsDrawn(raster, after, renderer));
    const closed = boxesClosed(raster, boxesOf(before), boxesOf(after), after, renderer);
    add('boxes', closed);
    if (closed[0] < closed[1]) open.push(name);
    add('typedBoxes', boxesClosed(raster, typedBoxesOf(before), typedBoxesOf(after), after, renderer));
    if (!renderer.repair) continue;
    const repaired = renderer.repair(source);
    add('textUnchanged', [wordsOnly(repaired) === wordsOnly(source) ? 1 : 0, 1]);
    const boxes = [...boxesOf(before), ...typedBoxesOf(before)];
    if (boxes.length > 0 && boxes.every(({isStraight}) => isStraight)) add('cleanUntouched', [repaired === source ? 1 : 0, 1]);
  }
  const shares = Object.fromEntries(Object.entries(sums).map(([name, [count = 0, all = 0]]) => [name, [count, all]]));
  return {...shares, failed, milliseconds: median(times), bytes: svgBytes / sourceBytes, open};
}

/** Draws three times; the middle time counts. */
function timed({draw}, source) {
  const times = [];
  for (;;) {
    const start = process.hrtime.bigint();
    try {
      const drawn = draw(source);
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
      if (times.length === 3) return {...drawn, milliseconds: median(times)};
    } catch {
      return undefined;
    }
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** Each line without blanks and without what lines are made of. */
function wordsOnly(text) {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[\s\u2500-\u257F|+\-=]/g, ''))
    .join('\n');
}

function jointsDrawn(raster, cells, {cell}) {
  const joints = jointsOf(cells);
  const drawn = joints.filter(({row, column, isAcross}) => {
    const x = (isAcross ? column + 1 : column + 0.5) * cell.width + cell.left;
    const y = (isAcross ? row + 0.5 : row + 1) * cell.height + cell.top;
    return isInked(raster, x, y, NEAR);
  });
  return [drawn.length, joints.length];
}

/** Boxes that hold water when it is poured in at the corner, of those that the source shows. */
function boxesClosed(raster, before, boxes, cells, {cell}) {
  const copy = {...raster, ink: raster.ink.slice()};
  for (const {top, bottom, left, topRight, bottomRight} of boxes) {
    const isTyped = !isBoxCharacter(cells[top]?.[left] ?? '');
    for (const row of [top, bottom]) {
      for (let column = left + 1; column < Math.max(topRight, bottomRight); column++) {
        const character = cells[row]?.[column] ?? ' ';
        if (isBoxCharacter(character) || (isTyped && /^[-=+]$/.test(character))) continue;
        fillAcross(
          copy,
          column * cell.width + cell.left - 1,
          (column + 1) * cell.width + cell.left + 1,
          (row + 0.5) * cell.height + cell.top,
        );
      }
    }
  }
  const closed = boxes.filter(({top, bottom, left, topRight, bottomRight}) =>
    holdsWater(copy, (left + 1) * cell.width + cell.left, (top + 1) * cell.height + cell.top, {
      left: (left - 0.2) * cell.width + cell.left,
      top: (top - 0.2) * cell.height + cell.top,
      right: (Math.max(topRight, bottomRight) + 1.2) * cell.width + cell.left,
      bottom: (bottom + 1.2) * cell.height + cell.top,
    }),
  );
  return [Math.min(closed.length, before.length), before.length];
}
