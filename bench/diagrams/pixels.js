import {Resvg} from '@resvg/resvg-js';

/** How many pixels of the raster stand for one of the picture. */
const ZOOM = 2;

const DARK = 500;

export function rasterOf(svg) {
  const lines = svg.replaceAll(/<text\b[^>]*\/>/g, '').replaceAll(/<text\b[^>]*>[\s\S]*?<\/text>/g, '');
  const image = new Resvg(lines, {background: 'white', fitTo: {mode: 'zoom', value: ZOOM}, font: {loadSystemFonts: false}}).render();
  const {width, height, pixels} = image;
  const ink = new Uint8Array(width * height);
  for (let i = 0; i < ink.length; i++) ink[i] = (pixels[4 * i] ?? 0) + (pixels[4 * i + 1] ?? 0) + (pixels[4 * i + 2] ?? 0) < DARK ? 1 : 0;
  return {width, height, ink};
}

/** Whether there is ink within some pixels of a point of the picture. */
export function isInked({width, height, ink}, x, y, radius) {
  const [left, top] = [Math.round(x * ZOOM), Math.round(y * ZOOM)];
  const reach = Math.round(radius * ZOOM);
  for (let row = Math.max(0, top - reach); row <= Math.min(height - 1, top + reach); row++)
    for (let column = Math.max(0, left - reach); column <= Math.min(width - 1, left + reach); column++)
      if (ink[row * width + column]) return true;
  return false;
}

/** Fills a row of the picture with ink between two points: what a label covers counts as border. */
export function fillAcross({width, height, ink}, from, to, y) {
  const row = Math.round(y * ZOOM);
  if (row < 0 || row >= height) return;
  ink.fill(1, row * width + Math.max(0, Math.round(from * ZOOM)), row * width + Math.min(width, Math.round(to * ZOOM)));
}

/** Whether water poured in at a point stays within bounds. What lies outside the picture is open. */
export function holdsWater({width, height, ink}, x, y, bounds) {
  const start = freePixelNear({width, height, ink}, Math.round(x * ZOOM), Math.round(y * ZOOM));
  if (start === undefined) return false;
  const [left, top, right, bottom] = [bounds.left, bounds.top, bounds.right, bounds.bottom].map((one) => Math.round(one * ZOOM));
  const isSeen = new Uint8Array(width * height);
  const open = [start];
  isSeen[start] = 1;
  for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
    const [column, row] = [pixel % width, Math.floor(pixel / width)];
    if (column <= (left ?? 0) || column >= (right ?? 0) || row <= (top ?? 0) || row >= (bottom ?? 0)) return false;
    if (column === 0 || row === 0 || column === width - 1 || row === height - 1) return false;
    for (const next of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
      if (isSeen[next] || ink[next]) continue;
      isSeen[next] = 1;
      open.push(next);
    }
  }
  return true;
}

function freePixelNear({width, height, ink}, x, y) {
  for (const [right, down] of [
    [0, 0],
    [2, 0],
    [0, 2],
    [3, 3],
    [-2, 0],
    [0, -2],
  ]) {
    const [column, row] = [x + right, y + down];
    if (column >= 0 && row >= 0 && column < width && row < height && !ink[row * width + column]) return row * width + column;
  }
  return undefined;
}
