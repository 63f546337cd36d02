import type {Nodes, Root} from 'mdast';

const CLASS = 'milestones-drawing';

/** Whether something in a tree is MDX. */
export function isMdx(node: Root | Nodes): boolean {
  return node.type.startsWith('mdx') || ('children' in node && node.children.some((child) => isMdx(child)));
}

export function htmlNode(html: string): object {
  return {type: 'html', value: `<figure class="${CLASS}">${html}</figure>`};
}

/** `<figure className="…" dangerouslySetInnerHTML={{__html: '…'}} />`. The SVG is ours, and what is in it is escaped. */
export function jsxNode(html: string): object {
  const property = {
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: {type: 'Identifier', name: '__html'},
    value: {type: 'Literal', value: html},
  };
  const expression = {type: 'ObjectExpression', properties: [property]};
  const estree = {type: 'Program', sourceType: 'module', comments: [], body: [{type: 'ExpressionStatement', expression}]};
  return {
    type: 'mdxJsxFlowElement',
    name: 'figure',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'className', value: CLASS},
      {
        type: 'mdxJsxAttribute',
        name: 'dangerouslySetInnerHTML',
        value: {type: 'mdxJsxAttributeValueExpression', value: `{__html: ${JSON.stringify(html)}}`, data: {estree}},
      },
    ],
    children: [],
  };
}
