import {PAPER, type Mode} from '../palette.js';
import {writeColour, readColour} from './colour.js';
import {PROPERTIES} from './properties.js';
import type {Paints} from './scene.js';

/** The style sheet of a drawing, filled while it is written. */
export interface Styles {
  /** The class of a paint; undefined where it says nothing that a browser would not do anyway. */
  readonly classOf: (paints: Paints, names: readonly string[], further?: string) => string | undefined;
  /** The value of a property in both modes. */
  readonly valueOf: (paints: Paints, name: string) => string | undefined;
  readonly text: (id: string) => string;
}

/**
 * Starts a style sheet.
 * @param refer the name that something a paint refers to has in the drawing; undefined where there is no such thing
 */
export function startStyles(refer: (id: string, mode: Mode) => string | undefined): Styles {
  const colours = new Map<string, {readonly name: string; readonly light: string; readonly dark: string}>();
  const classes = new Map<string, string>();
  const plain = (name: string, value: string | undefined, mode: Mode): string | undefined => {
    if (value === undefined || !PROPERTIES[name]?.allows(value)) return undefined;
    const colour = readColour(value);
    if (colour) return writeColour(colour);
    const id = /^url\(["']?#([^"')\s]+)/.exec(value)?.[1];
    if (name === 'stroke-dasharray' && /^[\s,0]*$|^1[\s,]+0$/.test(value)) return 'none';
    // What darkens white paper lightens black.
    if (value === 'multiply' && mode === 'dark') return 'screen';
    if (id === undefined) return value.replace(/px$/, '');
    const target = refer(id, mode);
    return target === undefined ? 'none' : `url(#${target})`;
  };
  const valueOf = ({light, dark}: Paints, name: string): string | undefined => {
    const {initial} = PROPERTIES[name] ?? {};
    const [day, night] = [plain(name, light[name], 'light') ?? initial, plain(name, dark[name], 'dark') ?? initial];
    if (day === night || day === undefined || night === undefined) return day === initial ? undefined : day;
    const known = colours.get(`${day} ${night}`) ?? {name: `--m${colours.size}`, light: day, dark: night};
    colours.set(`${day} ${night}`, known);
    return `var(${known.name})`;
  };
  const classOf: Styles['classOf'] = (paints, names, further = '') => {
    const own = names.flatMap((name) => {
      const value = valueOf(paints, name);
      return value === undefined ? [] : [`${name}:${value}`];
    });
    const text = [...own, ...(further === '' ? [] : [further])].join(';');
    if (text === '') return undefined;
    const name = classes.get(text) ?? `m${classes.size}`;
    classes.set(text, name);
    return name;
  };
  const text = (id: string): string => {
    // Whoever has the system choose all colours gets the drawing as it is, on the paper that its colours were chosen for.
    const paper = valueOf({light: {fill: PAPER.light}, dark: {fill: PAPER.dark}}, 'fill') ?? PAPER.light;
    const forced = `@media (forced-colors:active){#${id}{background:${paper};forced-color-adjust:none}}`;
    const all = [...colours.values()];
    const inMode = (mode: 'light' | 'dark'): string => all.map((one) => `${one.name}:${one[mode]}`).join(';');
    const rules = [...classes].map(([declarations, name]) => `#${id} .${name}{${declarations}}`);
    // On paper the light colours serve, whatever the screen shows.
    const modes = all.length > 0 ? [`#${id}{${inMode('light')}}`, `@media screen{[data-theme=dark] #${id}{${inMode('dark')}}}`] : [];
    return [...modes, ...rules, forced].join('');
  };
  return {classOf, valueOf, text};
}
