import names from 'color-name';

type Rgb = readonly [number, number, number];

/** The colours of the theme, as far as a picture outside the site can have them. */
const THEME: Readonly<Record<string, string>> = {
  primary: '#2e8555',
  secondary: '#ebedf0',
  success: '#2e7d32',
  info: '#1668b8',
  warning: '#ffba00',
  danger: '#c62828',
};

/** A colour of the settings as `#rrggbb`: one of the theme, a name of CSS or hexadecimal digits; undefined for any other. */
export function hexOf(color: string): string | undefined {
  const known = THEME[color] ?? color.toLowerCase();
  const named = Object.hasOwn(names, known) ? names[known as keyof typeof names] : undefined;
  if (named) return `#${named.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  if (/^#[0-9a-f]{6}$/.test(known)) return known;
  return /^#[0-9a-f]{3}$/.test(known) ? known.replace(/[0-9a-f]/g, '$&$&') : undefined;
}

/** White or black, whichever is easier to read on a colour: one of them always has a contrast of 4.5 at least. */
export function inkOn(hex: string): string {
  return contrast(hex, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';
}

/** The contrast of two colours by WCAG, from 1 to 21. */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const rgb = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  const [red, green, blue] = rgb as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
