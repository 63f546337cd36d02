import type {Nodes, Root} from 'mdast';

/** More levels than a document has that somebody reads. */
const MOST_LEVELS = 200;

/** Takes away what is nested so deep that the steps which follow, and call themselves for each level, would not come to an end. */
export function pruned(root: Root): Root {
  const waiting: {node: Nodes; level: number}[] = [{node: root, level: 0}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, level} = next;
    if (!('children' in node)) continue;
    if (level >= MOST_LEVELS) node.children = [];
    else for (const child of node.children) waiting.push({node: child, level: level + 1});
  }
  return root;
}
