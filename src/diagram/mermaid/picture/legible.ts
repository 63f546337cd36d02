import {INK, type Mode} from '../palette.js';
import {contrast, over, readColour, writeColour, type Colour} from './colour.js';

/** What text needs to be read, by the accessibility guidelines (WCAG); the author's colours are no exception. */
const READABLE = 4.5;
/** What it gets where nothing else speaks for a colour. */
const COMFORTABLE = 7;
/** Colours whose red, green and blue are this near are greys. */
const GREY = 40;
const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [255, 255, 255, 1];

const INKS = [INK.light, INK.dark, '#ffffff', '#000000'];

/** A colour in which text can be read on another: its own where that does, else the nearest to it that keeps its hue, else an ink. */
export function legible(written: string | undefined, below: Colour, mode: Mode): string {
  const own = readColour(written) ?? BLACK;
  const isSeen = own[3] > 0.5;
  if (isSeen && contrast(over(own, below), below) >= READABLE) return writeColour(own);
  return (isSeen && !isGrey(own) ? nearest(over(own, below), below) : undefined) ?? inkOn(below) ?? INK[mode];
}

function isGrey([red, green, blue]: Colour): boolean {
  return Math.max(red, green, blue) - Math.min(red, green, blue) < GREY;
}

/** The colour darkened or lightened, whichever is the smaller step; undefined where nothing of its hue would be left. */
function nearest(own: Colour, below: Colour): string | undefined {
  for (let part = 0.05; part < 0.7; part += 0.05)
    for (const end of [BLACK, WHITE]) {
      const mixed = over([end[0], end[1], end[2], part], own);
      // Rounded to what is written, it still has to do.
      const rounded = readColour(writeColour(mixed)) ?? mixed;
      if (contrast(rounded, below) >= READABLE) return writeColour(rounded);
    }
  return undefined;
}

function inkOn(below: Colour): string | undefined {
  const inks = INKS.map((ink) => ({ink, ratio: contrast(readColour(ink) ?? BLACK, below)}));
  return (inks.find(({ratio}) => ratio >= COMFORTABLE) ?? inks.toSorted((a, b) => b.ratio - a.ratio)[0])?.ink;
}
