import {ACCEPTANCES} from '../check/agreement/acceptances.js';
import {setInFrontMatter} from './front-matter.js';

/**
 * Records differences from the overview as meant, in the front matter of a document.
 * @param differences rule id → fingerprint of the difference
 * @returns the whole document
 * @throws FrontMatterError where the front matter cannot be edited
 */
export function accepted(text: string, differences: ReadonlyMap<string, string>): string {
  return [...differences].reduce((before, [id, fingerprint]) => setInFrontMatter(before, [ACCEPTANCES, id], fingerprint), text);
}
