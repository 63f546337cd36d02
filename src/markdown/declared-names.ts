import type {FunctionDeclaration, Node, Program} from 'estree-jsx';
import {createVisitors} from 'estree-util-scope';
import {walk} from 'estree-walker';

/** What the module that MDX makes of a document declares. */
export interface DeclaredNames {
  /** By import and export; and whatever MDX itself adds. */
  readonly module: ReadonlySet<string>;
  /** The same, and what is declared for the content alone. */
  readonly all: ReadonlySet<string>;
  /** Those that hold a plain object. */
  readonly objects: ReadonlySet<string>;
  /** Names that `typeof` asks about first, so that they may be missing. */
  readonly guarded: ReadonlySet<string>;
}

/** Collects the names that a document's content can use. */
export function declaredNames(program: Program): DeclaredNames {
  const visitors = createVisitors();
  const objects = new Set<string>();
  const guarded = new Set<string>();
  let content: string[] = [];
  walk(program, {
    enter(node) {
      visitors.enter(node);
      if (
        node.type === 'VariableDeclarator' &&
        node.id.type === 'Identifier' &&
        node.init?.type === 'ObjectExpression' &&
        visitors.scopes.length === 1
      )
        objects.add(node.id.name);
      if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier')
        guarded.add(node.argument.name);
    },
    leave(node, parent) {
      if (parent && isContent(parent) && node === parent.body) content = visitors.scopes.flatMap(({defined}) => defined);
      visitors.exit(node);
    },
  });
  const [{defined}] = visitors.scopes;
  return {module: new Set(defined), all: new Set([...defined, ...content]), objects, guarded};
}

/** Whether a node is the function in which MDX puts the content of a document. */
export function isContent(node: Node): node is FunctionDeclaration {
  return node.type === 'FunctionDeclaration' && node.id?.name === '_createMdxContent';
}
