import {nearestHint} from '../nearest.js';
import {quoted} from '../wording.js';

const ID = /^[a-z][a-z\d-]*$/;

/** Ids are in settings, comments and addresses. */
export function idFault(id: string, at: string): string[] {
  return ID.test(id)
    ? []
    : [
        `Unexpected ${id === '' ? 'missing id' : `id \`${id}\``} in \`${at}\`, expected small letters, digits and hyphens, a letter first, such as \`decision-record\``,
      ];
}

/** The words for a stage that nobody has defined. */
export function unknownStage(id: string, ids: readonly string[], at: string): string {
  return `Unexpected stage \`${id}\` in \`${at}\`, expected one of ${quoted(ids)}${nearestHint(id, ids)}`;
}
