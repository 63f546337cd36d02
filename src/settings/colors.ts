import names from 'color-name';

/** The colours of the theme, which know light and dark. */
export const THEME_COLORS = ['primary', 'secondary', 'success', 'info', 'warning', 'danger'] as const;

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const FUNCTION = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|var)\([^;{}<>"'\\]{1,200}\)$/i;

/** Whether a word is a colour of the theme or one that CSS knows. */
export function isColor(value: string): boolean {
  return (
    THEME_COLORS.some((name) => name === value) || HEX.test(value) || FUNCTION.test(value) || Object.hasOwn(names, value.toLowerCase())
  );
}
