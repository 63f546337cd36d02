import type {Nodes} from 'mdast';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D/gu;
const LEADING_EMOJI = /^(?:\s|\p{Extended_Pictographic}|\uFE0F|\u20E3|\u200D)+/u;
const NUMBERING = /^\s*(?:\(?\d+(?:\.\d+)*[.):]?|[A-Z][.)])\s+/;

/** The words of a node as a reader sees them: no markup, no comments, inline code as text. */
export function plain(node: Nodes): string {
  if (node.type === 'html' || node.type === 'yaml' || node.type === 'definition') return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const block =
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'table' ||
    node.type === 'tableRow' ||
    node.type === 'blockquote' ||
    node.type === 'root';
  return node.children.map((child) => plain(child)).join(block ? '\n' : '');
}

/** White space as one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text without emoji; what follows a status emoji behind words (`Goal ✅ Complete`) goes too. */
export function withoutEmoji(text: string): string {
  const leading = text.replace(/^\s*\d\uFE0F?\u20E3/, '').replace(LEADING_EMOJI, '');
  const at = leading.search(/\p{Extended_Pictographic}/u);
  const cut = at > 0 && /\p{L}/u.test(leading.slice(0, at)) ? leading.slice(0, at) : leading;
  return cut.replace(EMOJI, '');
}

/**
 * What a heading or a label says, for comparison: no emoji, numbering, trailing `(…)` or colon,
 * no case, `&` as `and`, no punctuation.
 */
export function keyOf(text: string): string {
  return withoutEmoji(oneLine(text))
    .replace(/\{#[^}]*\}\s*$/, '')
    .replace(NUMBERING, '')
    .replace(/[:：\s]+$/, '')
    .replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[’'`*_]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();
}

/** Whether a key is one of the names. A name that ends in ` *` also matches any further words. */
export function isNamed(key: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const wanted = keyOf(name.replace(/ \*$/, ''));
    return key === wanted || (name.endsWith(' *') && key.startsWith(`${wanted} `));
  });
}
