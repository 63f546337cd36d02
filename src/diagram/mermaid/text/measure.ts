import {eastAsianWidth} from 'get-east-asian-width';
import {ARIAL} from './arial.js';

/** How a piece of text is set. */
export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The heights of Arial over and under the line that letters stand on, as parts of the font size. */
export const ASCENT = 0.905;
export const DESCENT = 0.212;

/** The fonts of a drawing: those that Arial's widths hold for, then whatever there is. */
export const FONT_FAMILY = "Arial,Helvetica,'Liberation Sans',Arimo,sans-serif";

const TABLE = new Map(
  ARIAL.flatMap(({from, regular, bold}) => {
    const heavy = bold.split(' ');
    return regular.split(' ').map((width, index) => [from + index, [Number(width), Number(heavy[index])]] as const);
  }),
);

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** The width of a text in pixels, by the widths of Arial; Chinese, Japanese, Korean and emoji are as wide as the font is high. */
export function widthOf(text: string, {size, bold}: Pick<Font, 'size' | 'bold'>): number {
  let thousandths = 0;
  // Only where characters may melt into one is it worth asking which.
  const parts = /^[\u0020-\u017F]*$/.test(text) ? text : [...graphemes.segment(text)].map(({segment}) => segment);
  for (const part of parts) thousandths += partWidth(part, bold);
  return (thousandths * size) / 1000;
}

function partWidth(part: string, bold: boolean): number {
  const known = TABLE.get(part.codePointAt(0) ?? 0);
  if (known && known[0] > 0 && !part.includes('\uFE0F')) return bold ? known[1] : known[0];
  if (PICTURE.test(part)) return 1000;
  // Letters of other alphabets, one after the other; marks on them take no room.
  let width = 0;
  for (const character of part) width += strangeWidth(character);
  return width;
}

function strangeWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  const kind = eastAsianWidth(code, {ambiguousAsWide: false});
  if (kind === 2) return 1000;
  return code >= 0x2190 && code < 0x2c00 ? 1000 : 620;
}
