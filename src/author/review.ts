import {Document, isMap} from 'yaml';
import {REVIEWED, type Signature} from '../check/review/signatures.js';
import {setInFrontMatter} from './front-matter.js';

/**
 * Signs items of a document's checklist in its front matter.
 * @param signatures item id → signature
 * @returns the whole document
 * @throws FrontMatterError where the front matter cannot be edited
 */
export function signed(text: string, signatures: ReadonlyMap<string, Signature>): string {
  return [...signatures].reduce((before, [id, signature]) => setInFrontMatter(before, [REVIEWED, id], onOneLine(signature)), text);
}

/** A signature as `{by: Ada, on: 2026-11-22, content: 3f2a9c81d0b4}`. */
function onOneLine({by, on, content}: Signature): unknown {
  const node = new Document({...(by === undefined ? {} : {by}), ...(on === undefined ? {} : {on}), content}).contents;
  if (isMap(node)) node.flow = true;
  return node;
}
