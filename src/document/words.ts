import type {Nodes} from 'mdast';
import {isWords} from './html-elements.js';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D/gu;
const LEADING_EMOJI = /^(?:\s|\p{Extended_Pictographic}|\uFE0F|\u20E3|\u200D)+/u;
const NUMBERING = /^\s*(?:(?:\(?\d+(?:\.\d+)*[.):]?|[A-Z][.)])\s+|(?:\d+|[一二三四五六七八九十]+)[、．])/;
/** Scripts that write words without a space between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** The words of a node as a reader sees them: no markup, no comments, inline code as text, and tags that are none. */
export function plain(node: Nodes): string {
  if (node.type === 'html') return shownTag(node.value);
  if (node.type === 'yaml' || node.type === 'definition') return '';
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

/** What a page shows of HTML, which is a single tag within a line: `Array<Foo>` has one that is no element. */
function shownTag(html: string): string {
  const [, name, attributes = ''] = /^<\/?([a-z][a-z\d-]*)([^<]*)>$/i.exec(html) ?? [];
  return name !== undefined && isWords(name, attributes) ? html : '';
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

/** Words that are a key as soon as they are in lower case, as most are. */
const SIMPLE = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * What a heading or a label says, for comparison: no emoji, numbering, trailing `(…)` or colon,
 * no case, `&` as `and`, no punctuation.
 */
export function keyOf(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return withoutEmoji(oneLine(text))
    .replace(/\{#[^}]*\}\s*$/, '')
    .replace(NUMBERING, '')
    .replace(/[:：\s]+$/, '')
    .replace(/\s*(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])\s*$/, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[’'`*_]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();
}

/** Whether a key is one of the names. In a name `<n>` stands for a number, and ` *` at its end for any further words. */
export function isNamed(key: string, names: readonly string[]): boolean {
  return names.some((name) => {
    if (name.includes('<n>')) return isNumbered(key, name);
    const wanted = keyOf(name.replace(/ \*$/, ''));
    return key === wanted || (name.endsWith(' *') && wanted !== '' && key.startsWith(UNSPACED.test(wanted) ? wanted : `${wanted} `));
  });
}

/** `milestone 1 core` is `Milestone <n> *`. */
function isNumbered(key: string, name: string): boolean {
  const [before = '', after = ''] = name.split('<n>').map((part) => keyOf(part.replace(/ ?\*$/, '')));
  const number = /^\s*\d+(?: \d+)*/.exec(key.startsWith(before) ? key.slice(before.length) : '');
  const rest = number ? key.slice(before.length + number[0].length).trim() : undefined;
  return rest !== undefined && (rest === after || (name.endsWith('*') && rest.startsWith(after)));
}
