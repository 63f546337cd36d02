import type {Nodes, Root} from 'mdast';

/** What HTML becomes: in MDX, JSX. */
export type Format = 'html' | 'mdx';

/** The format of a file, where nobody says it: MDX by its name, or by what is in it. */
export function formatOf({extname}: {readonly extname?: string | undefined}, tree: Root): Format {
  return extname === '.mdx' || isMdx(tree) ? 'mdx' : 'html';
}

function isMdx(node: Root | Nodes): boolean {
  return node.type.startsWith('mdx') || ('children' in node && node.children.some((child) => isMdx(child)));
}

/** `<figure className="…" dangerouslySetInnerHTML={{__html: '…'}} />`. The HTML is ours, and the words in it are escaped. */
export function jsxNode(name: 'figure' | 'div' | 'span', html: string, className?: string): object {
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
    type: name === 'span' ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name,
    attributes: [
      ...(className === undefined ? [] : [{type: 'mdxJsxAttribute', name: 'className', value: className}]),
      {
        type: 'mdxJsxAttribute',
        name: 'dangerouslySetInnerHTML',
        value: {type: 'mdxJsxAttributeValueExpression', value: `{__html: ${JSON.stringify(html)}}`, data: {estree}},
      },
    ],
    children: [],
  };
}
