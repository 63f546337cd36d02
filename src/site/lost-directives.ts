import type {MdastNode} from 'satteri';

type Container = MdastNode & {type: 'containerDirective'};

/** The keywords of Docusaurus' own admonitions. */
export const ADMONITIONS: readonly string[] = ['secondary', 'info', 'success', 'danger', 'note', 'tip', 'warning', 'important', 'caution'];

/**
 * Where a backslash makes text of a directive that nothing would draw, so that Docusaurus would drop its name and attributes.
 * @param text what the node was parsed from
 * @param isTitle whether the node stands in a heading, whose text in the table of contents lacks even `:name` alone
 * @returns the offset of the colon before the name; undefined if the node is no directive or is drawn
 */
export function lostDirectiveAt(node: MdastNode, text: string, isTitle: boolean): number | undefined {
  if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective') return undefined;
  if (node.name.startsWith('milestone')) return undefined;
  const start = node.position?.start.offset ?? 0;
  const name = text.indexOf(node.name, start);
  const isLost =
    node.type === 'leafDirective' ||
    (node.type === 'containerDirective' && !isDrawn(node, text, name)) ||
    // Docusaurus puts back what is only `:name`. A label over two lines is one to micromark alone.
    (node.type === 'textDirective' && (isTitle || /^[[{]/.test(text.slice(name + node.name.length))));
  return isLost ? name - 1 : undefined;
}

/** The title in `:::note Title`, which Docusaurus makes a label and our parser skips; its range in the text, or undefined. */
export function titleOf(node: MdastNode, text: string): readonly [number, number] | undefined {
  if (node.type !== 'containerDirective') return undefined;
  const end = text.indexOf(node.name, node.position?.start.offset) + node.name.length;
  const title = /^[ \t]+[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return title.trim() === '' ? undefined : [end, end + title.length];
}

/**
 * Whether a container is an admonition. A site can add its own keywords, which the text cannot know: a name as such
 * keywords are written, on a container that is closed, is taken for one. `:::TODO` and `:::python` without end are text.
 */
function isDrawn(node: Container, text: string, name: number): boolean {
  const behind = /^[^\r\n]*/.exec(text.slice(name + node.name.length))?.[0].trimEnd() ?? '';
  // `:::note[Label] more` is a directive to our parser only; made text for both, all its words are looked at.
  if (!/^(?:[[{].*[\]}]|[ \t].*|)$/.test(behind)) return false;
  return ADMONITIONS.includes(node.name) || (/^[a-z][a-z-]*$/.test(node.name) && isClosed(node, text));
}

function isClosed(node: Container, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  const content = node.children.at(-1)?.position?.end.offset ?? text.indexOf('\n', start);
  return content !== -1 && text.slice(content, node.position?.end.offset).includes(':::');
}
