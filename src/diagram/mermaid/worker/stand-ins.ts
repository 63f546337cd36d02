import {readColour, writeColour, type Colour} from '../picture/colour.js';

/** Colours that each stand for one variable of a theme, and can be told from all others. */
export interface StandIns {
  /** The variables of the theme, each in a colour of its own that is close to the real one. */
  readonly variables: Readonly<Record<string, unknown>>;
  /**
   * @returns the drawing in the colours of a theme; undefined where one of its colours is no variable, as those are that Mermaid
   * derives from them: nobody could tell what it would be in another theme
   */
  readonly replaced: (svg: string, theme: Readonly<Record<string, unknown>>) => string | undefined;
}

/** The style sheet of a drawing. */
export const STYLE = /<style\b[^>]*>[^]*?<\/style>/g;
const COLOUR = /#[\da-f]{3,8}\b|(?:rgb|hsl)a?\([^()]*\)|\b[a-z]+\b/gi;
/** Attributes, and the declarations in a `style`, that give a colour. */
const COLOURED = /(?:fill|stroke|color|background|border|outline|shadow|filter)[\w-]*\s*(?:=\s*"[^"]*|:[^;"]*)/gi;
/** What Mermaid writes whatever the theme. */
const CONSTANT = ['#000', '#fff'];
/** As far as a channel may be moved. */
const REACH = 6;

/** @param source what its author gives a colour keeps it */
export function standInsFor(theme: Readonly<Record<string, unknown>>, source: string): StandIns {
  const given = coloursIn(source);
  const names = new Map<string, string>();
  const variables: Record<string, unknown> = {...theme};
  for (const [name, value] of Object.entries(theme)) {
    const colour = typeof value === 'string' ? readColour(value) : undefined;
    const found = colour && standIn(colour, (one) => !given.has(one) && !names.has(one) && !CONSTANT.includes(one));
    if (found === undefined) continue;
    names.set(found, name);
    variables[name] = found;
  }
  const inline = (text: string, mode: Readonly<Record<string, unknown>>): string | undefined => {
    const known = [...given, ...names.keys(), ...CONSTANT];
    const foreign = new Set([...text.matchAll(COLOURED)].flatMap(([found]) => [...coloursIn(found)]));
    for (const one of known) foreign.delete(one);
    if (foreign.size > 0) return undefined;
    return text.replace(/#[\da-f]{6}\b|rgb\([^()]*\)/gi, (word) => {
      const name = names.get(canonical(word) ?? '');
      return name === undefined ? word : String(mode[name]);
    });
  };
  return {variables, replaced: (svg, mode) => inline(svg.replace(STYLE, ''), mode) && styled(svg, (text) => inline(text, mode) ?? text)};
}

/** The drawing with all changed but its style sheet. */
function styled(svg: string, change: (text: string) => string): string {
  const styles = svg.match(STYLE) ?? [];
  return svg
    .split(STYLE)
    .map((text, index) => change(text) + (styles[index] ?? ''))
    .join('');
}

/** The first free colour near one. */
function standIn([red, green, blue, alpha]: Colour, isFree: (colour: string) => boolean): string | undefined {
  if (alpha < 1) return undefined;
  const moved = (channel: number, by: number): number => channel + (channel > 127 ? -by : by);
  for (let step = 1; step < REACH ** 3; step += 1) {
    const [r, g, b] = [
      moved(red, step % REACH),
      moved(green, Math.floor(step / REACH) % REACH),
      moved(blue, Math.floor(step / REACH ** 2)),
    ];
    const colour = writeColour([r, g, b, 1]);
    // Six digits stay as they are, whatever shortens them on the way.
    if (colour.length === 7 && isFree(colour)) return colour;
  }
  return undefined;
}

function canonical(text: string): string | undefined {
  const colour = readColour(text);
  return colour && colour[3] > 0 ? writeColour(colour) : undefined;
}

function coloursIn(text: string): Set<string> {
  return new Set((text.match(COLOUR) ?? []).flatMap((word) => canonical(word) ?? []));
}
