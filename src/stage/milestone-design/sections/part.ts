import type {Part} from '../../define.js';

/** A part that holds anything at all, under its label. */
export function part(id: string, label: string, fix: string, more: Partial<Part> = {}): Part {
  return {id, label, fix, severity: 'error', holds: {kind: 'any'}, ...more};
}
