import {nearest, nearestHint} from './nearest.js';
import {quoted} from './wording.js';

/** What a value may be: how the settings say that a stage is written. */
export type Shape =
  | 'text'
  | 'number'
  | 'switch'
  | 'any'
  | {readonly words: readonly string[]}
  | {readonly list: Shape}
  | {readonly pair: readonly [Shape, Shape]}
  | {readonly either: readonly Shape[]}
  | {readonly names: readonly string[]; readonly word: string; readonly each: (name: string) => Shape}
  | {readonly says: string; readonly kind: string; readonly faults: (value: unknown, at: string) => readonly string[]}
  | {readonly fields: Readonly<Record<string, Shape>>; readonly needs: readonly string[]};

/**
 * What is wrong with a value, in words for the person who wrote it.
 * @param at the place of the value in the settings, such as `stages[0].files`
 */
export function shapeFaults(value: unknown, shape: Shape, at: string): string[] {
  if (typeof shape === 'string') return isBasic(value, shape) ? [] : [unexpected(value, at, describe(shape))];
  if ('words' in shape)
    return typeof value === 'string' && shape.words.includes(value)
      ? []
      : [unexpected(value, at, describe(shape), hint(value, shape.words))];
  if ('list' in shape) {
    if (!Array.isArray(value)) return [unexpected(value, at, describe(shape))];
    return value.flatMap((one: unknown, index) => shapeFaults(one, shape.list, `${at}[${index}]`));
  }
  if ('pair' in shape) {
    if (!Array.isArray(value) || value.length !== 2) return [unexpected(value, at, describe(shape))];
    return shape.pair.flatMap((one, index) => shapeFaults(value[index], one, `${at}[${index}]`));
  }
  if ('fields' in shape) return fieldFaults(value, shape, at);
  if ('names' in shape) return namedFaults(value, shape, at);
  if ('faults' in shape) return kindIn(value) === shape.kind ? [...shape.faults(value, at)] : [unexpected(value, at, describe(shape))];
  // Of several forms, the one that is of the same kind says best what is wrong.
  const meant = shape.either.find((one) => kindOf(one) === kindIn(value));
  return meant === undefined ? [unexpected(value, at, describe(shape))] : shapeFaults(value, meant, at);
}

function fieldFaults(value: unknown, {fields, needs}: Extract<Shape, {fields: unknown}>, at: string): string[] {
  if (kindIn(value) !== 'object') return [unexpected(value, at, describe({fields, needs}))];
  const given = Object.entries(value as object).filter(([, one]) => one !== undefined);
  const missing = needs.filter((name) => !given.some(([key]) => key === name));
  return [
    ...missing.map((name) => `Unexpected \`${at}\` without \`${name}\`, expected ${describe(fields[name] ?? 'any')}`),
    ...given.flatMap(([key, one]) => {
      const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const valid = Object.keys(fields);
      if (shape === undefined) return [`Unexpected \`${keyAt(at, key)}\`, expected one of ${quoted(valid)}${hint(key, valid)}`];
      return shapeFaults(one, shape, keyAt(at, key));
    }),
  ];
}

/** An object whose names are not fixed, such as ids of rules. */
function namedFaults(value: unknown, shape: Extract<Shape, {names: unknown}>, at: string): string[] {
  if (kindIn(value) !== 'object') return [unexpected(value, at, describe(shape))];
  return Object.entries(value as object).flatMap(([name, one]) =>
    shape.names.includes(name) ? shapeFaults(one, shape.each(name), keyAt(at, name)) : [unknownName(shape.word, name, at, shape.names)],
  );
}

/** In a list of more names than these nobody finds the nearest at its end. */
const READABLE = 20;

/** A name that is none of those that are valid, with these and the nearest. */
export function unknownName(word: string, name: string, at: string, valid: readonly string[]): string {
  const near = valid.length > READABLE ? nearest(name, valid) : undefined;
  const expected =
    near === undefined
      ? `one of ${quoted(valid)}${hint(name, valid)}`
      : `\`${near}\` or another of ${quoted(valid.filter((one) => one !== near))}`;
  return `Unexpected ${word} \`${name}\`${inPlace(at)}, expected ${expected}`;
}

/** The place of a name: `rules['goal/proves']`, `waivers.requireReason`. */
export function keyAt(at: string, name: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${at}['${name}']`;
  return at === '' ? name : `${at}.${name}`;
}

function inPlace(at: string): string {
  return at === '' ? '' : ` in \`${at}\``;
}

function isBasic(value: unknown, shape: 'text' | 'number' | 'switch' | 'any'): boolean {
  if (shape === 'any') return true;
  if (shape === 'text') return typeof value === 'string' && value.trim() !== '';
  return shape === 'number' ? typeof value === 'number' && Number.isFinite(value) : typeof value === 'boolean';
}

function kindIn(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : value instanceof RegExp ? 'pattern' : typeof value;
}

function kindOf(shape: Shape): string {
  if (typeof shape === 'string') return {text: 'string', number: 'number', switch: 'boolean', any: 'any'}[shape];
  if ('faults' in shape) return shape.kind;
  return 'words' in shape ? 'string' : 'list' in shape || 'pair' in shape ? 'list' : 'either' in shape ? 'either' : 'object';
}

function describe(shape: Shape): string {
  if (typeof shape === 'string') return {text: 'words', number: 'a number', switch: '`true` or `false`', any: 'a value'}[shape];
  if ('words' in shape) return `one of ${quoted(shape.words)}`;
  if ('list' in shape) return 'a list';
  if ('pair' in shape) return `a pair of ${describe(shape.pair[0])} and ${describe(shape.pair[1])}`;
  if ('says' in shape) return shape.says;
  if ('names' in shape) return `an object with a ${shape.word} for each name`;
  return 'either' in shape
    ? shape.either.map((one) => describe(one)).join(' or ')
    : `an object with ${quoted(shape.needs.length > 0 ? shape.needs : Object.keys(shape.fields))}`;
}

/** A value that is none of those that are expected. */
export function unexpected(value: unknown, at: string, expected: string, more = ''): string {
  return `Unexpected ${shown(value)}${inPlace(at)}, expected ${expected}${more}`;
}

/** `'8'` and `'true'` are words; without quotes they would look right. */
function isLikeAnother(value: string): boolean {
  return /^(?:-?\d+(?:\.\d+)?|true|false|null|undefined)$/.test(value);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'empty words' : isLikeAnother(value) ? `\`'${value}'\`` : `\`${value}\``;
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) return Array.isArray(value) ? 'list' : 'object';
  return typeof value === 'function' ? 'function' : `\`${String(value)}\``;
}

function hint(written: unknown, names: readonly string[]): string {
  return typeof written === 'string' ? nearestHint(written, names) : '';
}
