import {readColour} from './colour.js';

/** What a property may say in a drawing that is shown to a reader. Nothing that is not here gets there. */
interface Property {
  readonly isInherited: boolean;
  readonly allows: (value: string) => boolean;
  /** What a browser takes where nothing is said; not worth writing. */
  readonly initial?: string;
}

const isNumber = (value: string): boolean => /^-?(?:\d+\.?\d*|\.\d+)(?:px|%)?$/.test(value);
const isReference = (value: string): boolean => /^url\(["']?#[^"')\s]+["']?\)$/.test(value) || value === 'none';
const isPaint = (value: string): boolean =>
  isReference(value) || /^context-(?:fill|stroke)$/.test(value) || readColour(value) !== undefined;
const oneOf =
  (...values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

export const PROPERTIES: Readonly<Record<string, Property>> = {
  fill: {isInherited: true, allows: isPaint, initial: '#000'},
  'fill-opacity': {isInherited: true, allows: isNumber, initial: '1'},
  'fill-rule': {isInherited: true, allows: oneOf('evenodd', 'nonzero'), initial: 'nonzero'},
  stroke: {isInherited: true, allows: isPaint, initial: 'none'},
  'stroke-width': {isInherited: true, allows: isNumber, initial: '1'},
  'stroke-opacity': {isInherited: true, allows: isNumber, initial: '1'},
  'stroke-dasharray': {isInherited: true, allows: (value) => /^[\d.,\s]+(?:px)?$|^none$/.test(value), initial: 'none'},
  'stroke-linecap': {isInherited: true, allows: oneOf('butt', 'round', 'square'), initial: 'butt'},
  'stroke-linejoin': {isInherited: true, allows: oneOf('miter', 'round', 'bevel'), initial: 'miter'},
  'marker-start': {isInherited: true, allows: isReference, initial: 'none'},
  'marker-mid': {isInherited: true, allows: isReference, initial: 'none'},
  'marker-end': {isInherited: true, allows: isReference, initial: 'none'},
  'text-decoration': {isInherited: true, allows: oneOf('underline', 'line-through', 'none'), initial: 'none'},
  opacity: {isInherited: false, allows: isNumber, initial: '1'},
  'mix-blend-mode': {isInherited: false, allows: oneOf('multiply', 'screen', 'normal'), initial: 'normal'},
  'clip-path': {isInherited: false, allows: isReference, initial: 'none'},
  mask: {isInherited: false, allows: isReference, initial: 'none'},
  'stop-color': {isInherited: false, allows: (value) => readColour(value) !== undefined, initial: '#000'},
  'stop-opacity': {isInherited: false, allows: isNumber, initial: '1'},
};

/** These are read, to know what is drawn, and never written. */
const READ = new Set([
  'color',
  'display',
  'visibility',
  'background-color',
  'background',
  'transform',
  'transform-origin',
  'text-align',
  'vertical-align',
  'align-items',
  'justify-content',
]);
const READ_INHERITED = new Set(['color', 'visibility', 'text-align']);

export function isRead(name: string): boolean {
  return Object.hasOwn(PROPERTIES, name) || READ.has(name);
}

export function isInherited(name: string): boolean {
  return PROPERTIES[name]?.isInherited ?? READ_INHERITED.has(name);
}

/** The attributes that each element may have, beside its paint; no other element is drawn. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  g: ['transform'],
  a: ['transform'],
  svg: ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry', 'transform'],
  circle: ['cx', 'cy', 'r', 'transform'],
  ellipse: ['cx', 'cy', 'rx', 'ry', 'transform'],
  line: ['x1', 'y1', 'x2', 'y2', 'transform'],
  polygon: ['points', 'transform'],
  polyline: ['points', 'transform'],
  path: ['d', 'transform'],
  image: ['x', 'y', 'width', 'height', 'transform'],
  marker: ['refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient', 'viewBox'],
  linearGradient: ['x1', 'y1', 'x2', 'y2', 'gradientUnits', 'gradientTransform'],
  radialGradient: ['cx', 'cy', 'r', 'fx', 'fy', 'gradientUnits', 'gradientTransform'],
  stop: ['offset'],
  clipPath: ['clipPathUnits'],
  mask: ['x', 'y', 'width', 'height', 'maskUnits'],
  pattern: ['x', 'y', 'width', 'height', 'patternUnits', 'patternTransform'],
};

export const SHAPES = new Set(['rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline', 'path', 'image', 'stop']);
export const DEFINITIONS = new Set(['marker', 'linearGradient', 'radialGradient', 'clipPath', 'mask', 'pattern']);

/** Where a link of a diagram may lead. It is judged without blanks, in which a scheme could hide, and given with them. */
export function safeLink(href: string): string | undefined {
  const plain = href.replace(/[\p{C}\p{Z}]/gu, '');
  const isRelative = /^(?:[#/?.]|[^:]*$)/.test(plain);
  return plain !== '' && plain !== 'about:blank' && (isRelative || /^(?:https?|mailto):/i.test(plain))
    ? href.replace(/\p{C}/gu, '').trim().replace(/\p{Z}/gu, encodeURIComponent)
    : undefined;
}

/** A picture that stands in the drawing itself; nothing is fetched. */
export function isOwnImage(href: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z\d+/=\s]+$/i.test(href);
}
