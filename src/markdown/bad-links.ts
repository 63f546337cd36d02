import type {MdastNode} from 'satteri';
import type {Edit} from './edit.js';

const IN_TEXT = /(?<![\da-z])(https?:|www)(?=\/\/|\.)[^\s<]*/gi;

/**
 * The address on which Docusaurus stops with "Can't parse URL" or "URI malformed", in a link, an image or a definition:
 * `http://localhost:PORT`, of which GFM makes a link wherever it stands in text. Undefined if there is none.
 */
export function badAddress(node: {readonly type: string; readonly url?: unknown}): string | undefined {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined;
  return typeof node.url === 'string' && isBad(node.url) ? node.url : undefined;
}

/** What is said about such an address. */
export function unexpectedAddress(address: string): string {
  return `Unexpected address \`${address}\`, expected one that is a URL`;
}

/**
 * What makes text of a link, image or definition with such an address.
 * @param text what the node was parsed from
 */
export function unlinked(node: MdastNode, text: string): Edit[] {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text') {
    // Where brackets are unbalanced, our parser sees no address.
    const addresses = [...text.slice(start, node.position?.end.offset).matchAll(IN_TEXT)].filter(([address]) => isBad(address));
    return addresses.map(({index, 1: scheme = ''}) => divided(start + index + scheme.length));
  }
  if (badAddress(node) === undefined) return [];
  const [opening = ''] = /^(?:<|!?\[|https?:|www)/i.exec(text.slice(start)) ?? [];
  if (opening === '<') return [{at: start, remove: 1, insert: '&lt;'}];
  return [opening.endsWith('[') ? {at: start + opening.length - 1, remove: 0, insert: '\\'} : divided(start + opening.length)];
}

/** An address is found in escaped text too; but not across an element, and this one is not seen. */
function divided(at: number): Edit {
  return {at, remove: 0, insert: '<wbr>'};
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
