import {FONT_FAMILY} from '../text/measure.js';
import {PROPERTIES} from './properties.js';
import type {Group, Item, Scene, Shape, Words} from './scene.js';
import {startStyles, type Styles} from './styles.js';

const TEXT_PAINT = ['fill', 'fill-opacity', 'text-decoration', 'opacity'];
const GROUP_PAINT = ['opacity', 'clip-path', 'mask', 'mix-blend-mode'];
const STOP_PAINT = ['stop-color', 'stop-opacity'];
const SHAPE_PAINT = Object.keys(PROPERTIES).filter((name) => !STOP_PAINT.includes(name) && name !== 'text-decoration');
const LINE_PAINT = SHAPE_PAINT.filter((name) => !name.startsWith('marker') && name !== 'fill-rule');

export interface Naming {
  /** The drawing's own id; whatever it holds is named after it. */
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  /** What kind of diagram it is, in words. */
  readonly role: string;
}

/** Writes a scene as SVG: well-formed XML, nothing in it that runs, loads or reaches out. */
export function writeScene({items, definitions, box}: Scene, {id, title, description, role}: Naming): string {
  const used: Group[] = [];
  const known = {
    light: new Map(definitions.map((one) => [one.ids.light, one])),
    dark: new Map(definitions.map((one) => [one.ids.dark, one])),
  };
  const styles = startStyles((name, mode) => {
    const found = known[mode].get(name);
    if (!found) return undefined;
    if (!used.includes(found)) used.push(found);
    return `${id}-${used.indexOf(found)}`;
  });
  const body = writeAll(items, styles);
  let defs = '';
  // What is referred to may refer to more: the list grows while it is read.
  for (let index = 0; index < used.length; index += 1) {
    const one = used[index];
    if (one) defs += tag(one.name, {id: `${id}-${index}`, ...one.attributes}, writeAll(one.children, styles));
  }
  const {x, y, width, height} = box;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    id,
    width: String(Math.ceil(width)),
    height: String(Math.ceil(height)),
    viewBox: [x, y, width, height].map((one) => short(one)).join(' '),
    role: 'graphics-document document',
    'aria-roledescription': role,
    ...(title === undefined ? {} : {'aria-labelledby': `${id}-title`}),
    ...(description === undefined ? {} : {'aria-describedby': `${id}-desc`}),
  };
  const words = [
    ...(title === undefined ? [] : [tag('title', {id: `${id}-title`}, escaped(title))]),
    ...(description === undefined ? [] : [tag('desc', {id: `${id}-desc`}, escaped(description))]),
  ];
  const style = `#${id}{font:16px ${FONT_FAMILY};fill:#000;stroke:none}${styles.text(id)}`;
  return tag('svg', attributes, `${words.join('')}<style>${style}</style>${defs === '' ? '' : tag('defs', {}, defs)}${body}`);
}

function writeAll(items: readonly Item[], styles: Styles): string {
  return items
    .map((item) =>
      item.kind === 'group' ? writeGroup(item, styles) : item.kind === 'words' ? writeWords(item, styles) : writeShape(item, styles),
    )
    .join('');
}

function writeGroup({name, attributes, paints, children}: Group, styles: Styles): string {
  const inner = writeAll(children, styles);
  const all = withClass(rounded(attributes), styles.classOf(paints, GROUP_PAINT));
  if (
    inner === '' ||
    (name === 'g' && Object.keys(all).length === 0) ||
    (name === 'a' && all['href'] === undefined && Object.keys(all).length === 0)
  )
    return inner;
  if (name === 'a' && all['href'] === undefined) return tag('g', all, inner);
  return tag(name, name === 'a' ? {...all, rel: 'noopener noreferrer'} : all, inner);
}

function writeShape({name, attributes, paints}: Shape, styles: Styles): string {
  const names =
    name === 'stop' ? STOP_PAINT : name === 'image' ? GROUP_PAINT : /^(?:path|line|polyline)$/.test(name) ? SHAPE_PAINT : LINE_PAINT;
  const {stroke} = paints.light;
  const isUnstroked = stroke === undefined || stroke === 'none';
  // Heads are as large as their line is thick, even of a line that is not drawn.
  const hasHead = isUnstroked && Object.entries(paints.light).some(([one, value]) => one.startsWith('marker') && value !== 'none');
  const kept = isUnstroked ? names.filter((one) => !one.startsWith('stroke-') || (hasHead && one === 'stroke-width')) : names;
  return tag(name, withClass(rounded(attributes), styles.classOf(paints, kept)), '');
}

function writeWords({x, y, anchor, width, runs, transform}: Words, styles: Styles): string {
  const [first] = runs;
  if (!first) return '';
  // What a line says, its runs would inherit, and a line below it they could not even undo: it says what they have in common.
  const common = TEXT_PAINT.filter((name) => runs.every((run) => styles.valueOf(run.paints, name) === styles.valueOf(first.paints, name)));
  const own = TEXT_PAINT.filter((name) => !common.includes(name));
  const hasOneFont = runs.every((run) => fontOf(run) === fontOf(first));
  const line = [hasOneFont ? fontOf(first) : '', anchor === 'start' ? '' : `text-anchor:${anchor}`].filter((part) => part !== '');
  const lineClass = styles.classOf(first.paints, common, line.join(';'));
  const text = runs.map((run) => {
    const name = styles.classOf(run.paints, own, hasOneFont ? '' : fontOf(run));
    return name === undefined ? escaped(run.text) : tag('tspan', {class: name}, escaped(run.text));
  });
  const isShort = runs.length === 1 && /^[!-~]?$/.test(first.text);
  return tag(
    'text',
    withClass(
      {
        ...(x === 0 ? {} : {x: short(x)}),
        ...(y === 0 ? {} : {y: short(y)}),
        ...(transform === '' ? {} : rounded({transform})),
        // Whatever font the reader has, the text is as wide as the room that was made for it.
        ...(isShort ? {} : {textLength: short(width), lengthAdjust: 'spacingAndGlyphs'}),
      },
      lineClass,
    ),
    text.join(''),
  );
}

function fontOf({font: {size, bold, italic}}: Words['runs'][number]): string {
  return [
    ...(size === 16 ? [] : [`font-size:${short(size)}px`]),
    ...(bold ? ['font-weight:700'] : []),
    ...(italic ? ['font-style:italic'] : []),
  ].join(';');
}

function withClass(attributes: Readonly<Record<string, string>>, name: string | undefined): Record<string, string> {
  return name === undefined ? {...attributes} : {...attributes, class: name};
}

function tag(name: string, attributes: Readonly<Record<string, string>>, inside: string): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return inside === '' ? `<${name}${head.join('')}/>` : `<${name}${head.join('')}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}

/** Two digits behind the point are finer than any screen. */
function rounded(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      name === 'href' ? value : value.replace(/-?\d*\.\d{3,}(?:e[-+]?\d+)?/gi, (digits) => fitting(digits, short(Number(digits)))),
    ]),
  );
}

/** `.5.123` are two numbers: what began with a point may not grow together with the one before it. */
function fitting(was: string, now: string): string {
  return was.startsWith('.') ? ` ${now}` : was.startsWith('-') && !now.startsWith('-') ? ` ${now}` : now;
}
