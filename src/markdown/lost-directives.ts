import type {MdastNode} from 'satteri';

type Container = MdastNode & {type: 'containerDirective'};

/** The keywords of Docusaurus' own admonitions. */
export const ADMONITIONS: readonly string[] = ['secondary', 'info', 'success', 'danger', 'note', 'tip', 'warning', 'important', 'caution'];

/** The plugin's own, which `remarkMilestones` shows. */
const OWN = 'milestone-(?:status|badge|progress|table|checklist)|risk-matrix';
const IS_OWN = new RegExp(`^(?:${OWN})$`);

/** A text directive with label or attributes. */
const LABELLED = new RegExp(String.raw`(?<![:\\]):(?!(?:${OWN})[[{])(?=[a-z][\w-]*[[{])`, 'gi');

/**
 * Where a backslash makes text of block directives that nothing would draw: Docusaurus would drop name and attributes.
 * @param text what the node was parsed from
 */
export function lostBlockDirectives(node: MdastNode, text: string): number[] {
  if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return [];
  const name = nameAt(node, text);
  if (name === undefined) return [];
  if (node.type === 'leafDirective') return isOwn(node) ? [] : [name - 1];
  return isDrawn(node, text, name) ? falseEnd(node, text) : [name - 1];
}

/**
 * The same for directives within text, of which Docusaurus only puts back what is `:name` alone.
 * @param isTitle whether the node stands in a heading: there even `:name` is lost to the table of contents
 */
export function lostTextDirectives(node: MdastNode, text: string, isTitle: boolean): number[] {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text') {
    // Those our parser took for text, as it does between two stray backticks.
    return [...text.slice(start, node.position?.end.offset).matchAll(LABELLED)].map((match) => start + match.index);
  }
  if (node.type !== 'textDirective' || isOwn(node)) return [];
  const name = nameAt(node, text);
  if (name === undefined) return [];
  return isTitle || /^[[{]/.test(text.slice(name + node.name.length)) ? [name - 1] : [];
}

/** The range of the title in `:::note Title`, which Docusaurus makes a label and our parser skips. */
export function titleOf(node: MdastNode, text: string): readonly [number, number] | undefined {
  if (node.type !== 'containerDirective') return undefined;
  const end = (nameAt(node, text) ?? 0) + node.name.length;
  const title = /^[ \t]+[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return title.trim() === '' ? undefined : [end, end + title.length];
}

function isOwn(node: {readonly name: string}): boolean {
  return IS_OWN.test(node.name);
}

/** Where the name stands; undefined where our parser is mistaken about the place. */
function nameAt(node: MdastNode & {name: string}, text: string): number | undefined {
  const start = node.position?.start.offset ?? 0;
  const [colons = ''] = /^:*/.exec(text.slice(start)) ?? [];
  const name = start + colons.length;
  return colons !== '' && text.startsWith(node.name, name) ? name : undefined;
}

/**
 * Whether a container is an admonition. A site can add its own keywords, which the text cannot know: a name as such
 * keywords are written, on a container that is closed, is taken for one. `:::TODO` and `:::python` without end are text.
 */
function isDrawn(node: Container, text: string, name: number): boolean {
  const [behind = ''] = /^[^\r\n]*/.exec(text.slice(name + node.name.length)) ?? [];
  // `:::note[Label] more` is a directive to our parser only; as text, all its words are looked at.
  if (!/^(?:[[{].*[\]}]|[ \t].*|)$/.test(behind.trimEnd())) return false;
  return ADMONITIONS.includes(node.name) || (/^[a-z][a-z-]*$/.test(node.name) && endOf(node, text).includes(':::'));
}

/** `::: words` ends a container to our parser only, which skips the words. */
function falseEnd(node: Container, text: string): number[] {
  const end = /:{3,}(?=[ \t]*[^\s:]|[ \t]+\S)/.exec(endOf(node, text));
  return end ? [(node.position?.end.offset ?? 0) - endOf(node, text).length + end.index] : [];
}

/** What stands behind the content of a container: nothing, if it is not closed. */
function endOf(node: Container, text: string): string {
  const line = text.indexOf('\n', node.position?.start.offset);
  const end = node.position?.end.offset ?? 0;
  return text.slice(node.children.at(-1)?.position?.end.offset ?? (line === -1 ? end : line), end);
}
