import {ATTRIBUTES} from './pieces.js';

const ATTRIBUTE = /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*(?:"([^"]*)"|'([^']*)'|([\d.]+))\s*\}|([^\s"'{}]+))/gi;

/** The attributes of a piece as they are written in a directive or in JSX; expressions are left out. */
export function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', ...values]) => [name, values.find((value) => value !== undefined) ?? ''] as const,
  );
  return Object.fromEntries(found.filter(([name]) => ATTRIBUTES.includes(name)));
}
