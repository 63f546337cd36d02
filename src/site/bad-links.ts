import type {MdastNode} from 'satteri';
import type {Edit} from './edit.js';

/**
 * The address of a link, an image or a definition on which Docusaurus stops with "Can't parse URL" or "URI malformed":
 * `http://localhost:PORT`, which GFM makes a link of wherever it stands in text.
 */
export function badAddress(node: {readonly type: string; readonly url?: unknown}): string | undefined {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined;
  return typeof node.url === 'string' && isBad(node.url) ? node.url : undefined;
}

/** What makes text of a link, image or definition with such an address. */
export function unlinked(node: MdastNode, text: string): Edit[] {
  if (badAddress(node) === undefined) return [];
  const start = node.position?.start.offset ?? 0;
  const [opening = ''] = /^(?:<|!?(?=\[)|https?:|www)/i.exec(text.slice(start)) ?? [];
  if (opening === '<') return [{at: start, remove: 1, insert: '&lt;'}];
  const at = start + opening.length;
  // An address is found in escaped text too, but not across an element, of which this one is not seen.
  return [{at, remove: 0, insert: text[at] === '[' ? '\\' : '<wbr>'}];
}

function isBad(url: string): boolean {
  if (!URL.canParse(url, 'unspecified://')) return true;
  if (/^(?:\w+:|\/\/)/.test(url)) return false;
  try {
    decodeURIComponent(url);
    return false;
  } catch {
    return true;
  }
}
