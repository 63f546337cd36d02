import {createHash} from 'node:crypto';
import {oneLine} from '../document/words.js';

const LENGTH = 12;
const FORM = /^[0-9a-f]{12}$/;

/**
 * A short mark of some texts, by which one can tell later whether any of them has changed.
 * White space and line wrapping do not count; where one text ends and the next begins does.
 * @returns twelve hexadecimal digits
 */
export function fingerprintOf(parts: readonly string[]): string {
  const content = parts.map((part) => oneLine(part.normalize())).join('\n');
  return createHash('sha256').update(content).digest('hex').slice(0, LENGTH);
}

/** Whether a value that somebody has written has the form of a fingerprint. */
export function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && FORM.test(value);
}
