import {FONT_FAMILY, widthOf} from '../diagram/mermaid/text/measure.js';
import {inkOn} from './color.js';
import {xmlText} from './xml.js';

/** What a badge says. */
export interface Badge {
  /** On the left, on grey. */
  readonly label: string;
  /** On the right, on its colour. */
  readonly message: string;
  /** `#rrggbb` */
  readonly color: string;
}

const HEIGHT = 20;
const FONT = {size: 11, bold: false} as const;
/** Between a text and the edge of its box. */
const MARGIN = 6;
const BASELINE = 14;
const LABEL_COLOR = '#555555';
/** Longer texts are cut; the whole stands in the title. */
const LONGEST = 60;

/** A badge as a picture that needs no font of its own: its texts keep to the widths of Arial, whatever font there is. */
export function badgeSvg({label, message, color}: Badge): string {
  const [left, right] = [boxOf(label, 0), boxOf(message, boxOf(label, 0).width)];
  const width = left.width + right.width;
  const name = xmlText(`${label}: ${message}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${name}">` +
    `<title>${name}</title>` +
    `<clipPath id="c"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>` +
    `<g clip-path="url(#c)"><path fill="${LABEL_COLOR}" d="M0 0h${left.width}v${HEIGHT}H0z"/>` +
    `<path fill="${color}" d="M${left.width} 0h${right.width}v${HEIGHT}H${left.width}z"/></g>` +
    `<g font-family="${xmlText(FONT_FAMILY)}" font-size="${FONT.size}" text-anchor="middle">` +
    `${textIn(left, inkOn(LABEL_COLOR))}${textIn(right, inkOn(color))}</g></svg>\n`
  );
}

/** The same for the endpoint badge of shields.io. */
export function badgeJson({label, message, color}: Badge): string {
  return `${JSON.stringify({schemaVersion: 1, label, message, color: color.slice(1)}, null, 2)}\n`;
}

interface Box {
  readonly text: string;
  readonly length: number;
  readonly middle: number;
  readonly width: number;
}

function boxOf(text: string, from: number): Box {
  const shown = shortened(text);
  const length = Math.max(1, Math.round(widthOf(shown, FONT)));
  const width = length + 2 * MARGIN;
  return {text: shown, length, width, middle: from + width / 2};
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= LONGEST
    ? line
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

function textIn({text, length, middle}: Box, ink: string): string {
  return `<text x="${middle}" y="${BASELINE}" fill="${ink}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xmlText(text)}</text>`;
}
