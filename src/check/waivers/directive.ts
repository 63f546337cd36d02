import type {Comment} from '../../document/comments.js';
import {nearest} from '../../stage/nearest.js';
import {quoted} from '../../stage/wording.js';

/** What a waiver covers: the next line, its own, all from here on, or the whole file; `enable` ends one. */
export type Scope = 'next-line' | 'line' | 'start' | 'file' | 'enable';

/** A comment that was understood. */
export interface Directive {
  readonly scope: Scope;
  /** Rule ids, or `goal/*` for all of a section or family. None for an `enable` that ends all. */
  readonly patterns: readonly string[];
  readonly reason: string;
  readonly comment: Comment;
}

/** A comment that was not, and why: a sentence for the author. */
export interface Slip {
  readonly comment: Comment;
  readonly reason: string;
  /** How it would be right. */
  readonly form: string;
}

const SCOPES: Readonly<Record<string, Scope>> = {
  'milestones-disable-next-line': 'next-line',
  'milestones-disable-line': 'line',
  'milestones-disable-file': 'file',
  'milestones-disable': 'start',
  'milestones-enable': 'enable',
};
const WORDS = Object.keys(SCOPES);
const REASON = /(?:^|\s)(?:-{2,}|[–—])(?:\s+|$|(?=\p{L}))/u;
const PATTERN = /^[a-z][\w-]*(?:\/[\w-]+)*(?:\/\*)?$/i;

/**
 * Reads `milestones-disable-next-line goal/proves, risks/* -- reason`.
 * @param isMdx whether the document is MDX, where comments are `{/* … *\/}`
 */
export function directiveOf(comment: Comment, isMdx: boolean): Directive | Slip {
  const {text, form, isClosed} = comment;
  const [word = ''] = text.split(/\s/, 1);
  const scope = SCOPES[word];
  const slip = (reason: string): Slip => ({
    comment,
    reason,
    form: formOf(scope === undefined ? (nearest(word, WORDS) ?? '') : word, isMdx),
  });
  if (!isClosed)
    return slip(`Unexpected \`${word}\` in a comment without end, expected \`${isMdx && form === 'mdx' ? '*/}' : '-->'}\` behind it`);
  if (form === 'mdx' && !isMdx) return slip(`Unexpected \`{/* ${word} … */}\` in a Markdown file, expected \`<!-- ${word} … -->\``);
  if (!scope) return slip(`Unexpected \`${word}\`, expected ${quoted(WORDS)}`);
  const rest = text.slice(word.length);
  const at = REASON.exec(rest);
  const patterns = rest
    .slice(0, at?.index)
    .split(/[\s,]+/)
    .filter((pattern) => pattern !== '');
  const wrong = patterns.find((pattern) => !PATTERN.test(pattern));
  if (wrong !== undefined) return slip(`Unexpected \`${wrong}\` in a waiver, expected a rule id`);
  if (patterns.length === 0 && scope !== 'enable') return slip(`Unexpected \`${word}\` without a rule id`);
  return {scope, patterns, reason: at ? rest.slice(at.index + at[0].length).trim() : '', comment};
}

/** The right form of a comment, with a rule and a reason in it. */
function formOf(word: string, isMdx: boolean): string {
  const name = word === '' ? 'milestones-disable-next-line' : word;
  const words = name === 'milestones-enable' ? `${name} goal/proves` : `${name} goal/proves -- why it is fine here`;
  return isMdx ? `{/* ${words} */}` : `<!-- ${words} -->`;
}
