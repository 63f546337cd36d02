import type {Code, Nodes} from 'mdast';

const DIAGRAM_LANGUAGES = new Set(['mermaid', 'plantuml', 'puml', 'dot', 'graphviz', 'd2', 'ditaa', 'svgbob', 'bob', 'ascii', 'diagram']);
const TEXT_LANGUAGES = new Set(['', 'text', 'txt', 'plain', 'plaintext']);
const STROKES = /[\u2500-\u257F\u2190-\u21FF\u25A0-\u25FF]|\+-{2,}|-{2,}\+|-+>|<-+|=+>|\|-{2,} ?\w|^\s*\|\s*$|^\s*v\s*$/m;

/** Whether a fence holds a picture made of characters, or the source of one. */
export function isDrawing(code: Code): boolean {
  const language = (code.lang ?? '').toLowerCase();
  return DIAGRAM_LANGUAGES.has(language) || (TEXT_LANGUAGES.has(language) && STROKES.test(code.value));
}

/** The first picture among the nodes and below them: a drawing or an image. */
export function findPicture(nodes: readonly Nodes[]): Nodes | undefined {
  for (const node of nodes) {
    if (node.type === 'code' && isDrawing(node)) return node;
    if (node.type === 'image' || node.type === 'imageReference') return node;
    if (node.type === 'html' && /<(?:img|svg|picture|object)\b/i.test(node.value)) return node;
    const found = 'children' in node ? findPicture(node.children) : undefined;
    if (found) return found;
  }
  return undefined;
}
