import names from 'color-name';

/** Red, green, blue from 0 to 255 and how much of it covers what lies below. */
export type Colour = readonly [number, number, number, number];

/** Reads a colour as style sheets write it; undefined for `none`, `url(#…)` and what is no colour. */
export function readColour(text: string | undefined): Colour | undefined {
  const value = (text ?? '').trim().toLowerCase();
  if (value === 'transparent') return [0, 0, 0, 0];
  const hex = /^#([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (hex !== undefined) return hexColour(hex);
  const named = Object.hasOwn(names, value) ? names[value as keyof typeof names] : undefined;
  if (named) return [...named, 1];
  const call = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(value);
  return call
    ? calledColour(
        call[1] ?? '',
        (call[2] ?? '').split(/[\s,/]+/).filter((part) => part !== ''),
      )
    : undefined;
}

function hexColour(hex: string): Colour | undefined {
  const long = hex.length < 5 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return undefined;
  const part = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4), long.length === 8 ? part(6) / 255 : 1];
}

function calledColour(name: string, parts: readonly string[]): Colour | undefined {
  const numbers = parts.map((part) => Number.parseFloat(part));
  const [first = 0, second = 0, third = 0, fourth = 1] = numbers;
  if (numbers.length < 3 || numbers.some((one) => !Number.isFinite(one))) return undefined;
  const alpha = parts[3]?.endsWith('%') ? fourth / 100 : fourth;
  if (name === 'rgb') {
    const [red, green, blue] = [first, second, third].map((one, index) => within(parts[index]?.endsWith('%') ? one * 2.55 : one, 255));
    return [red ?? 0, green ?? 0, blue ?? 0, within(alpha, 1)];
  }
  const light = within(third, 100) / 100;
  const chroma = (within(second, 100) / 100) * Math.min(light, 1 - light);
  const channel = (shift: number): number => {
    const turn = (shift + (((first % 360) + 360) % 360) / 30) % 12;
    return 255 * (light - chroma * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return [channel(0), channel(8), channel(4), within(alpha, 1)];
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** As short as it can be written: `#fff`, `#1b1b1d`, `#1b1b1d80`. */
export function writeColour([red, green, blue, alpha]: Colour): string {
  if (alpha === 0) return 'none';
  const parts = [red, green, blue, ...(alpha < 1 ? [alpha * 255] : [])].map((one) => Math.round(one).toString(16).padStart(2, '0'));
  return parts.every(([a, b]) => a === b) ? `#${parts.map(([a]) => a).join('')}` : `#${parts.join('')}`;
}

/** What is seen where one colour lies over another that covers all. */
export function over([red, green, blue, alpha]: Colour, [belowRed, belowGreen, belowBlue]: Colour): Colour {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return [mix(red, belowRed), mix(green, belowGreen), mix(blue, belowBlue), 1];
}

/** The contrast of two colours that cover all, from 1 to 21, as the accessibility guidelines (WCAG) define it. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((one) => {
    const part = one / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
