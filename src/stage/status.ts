import type {Choice, Stage} from './define.js';

/** What a document has whose status is none of the stage's. */
export const UNKNOWN = 'unknown';

/** A status as a word for class names, filters and settings: `In Progress` is `in-progress`. */
export function statusKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The statuses a document of the stage may have; none where the stage asks for no status. */
export function statusesOf({metadata}: Stage): readonly Choice[] {
  const field = metadata.find(({id}) => id === 'status');
  return field?.holds.kind === 'choice' ? field.holds.values : [];
}
