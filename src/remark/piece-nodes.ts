import type {Asked} from './directives.js';
import type {Piece} from './pieces.js';

/** `<MilestonePieceTable status="complete" />`. MDX compiles it in `.md` files too. */
export function pieceNode(piece: Piece, asked: Asked, isInline: boolean): object {
  return {
    type: isInline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name: nameOf(piece),
    attributes: Object.entries(asked).map(([name, value]) => ({type: 'mdxJsxAttribute', name, value})),
    children: [],
  };
}

/** `import MilestonePieceTable from '@theme/MilestonePiece/Table'`: only a page with a piece loads it. */
export function importNode(piece: Piece): object {
  const [name, file] = [nameOf(piece), `@theme/MilestonePiece/${piece.theme}`];
  const declaration = {
    type: 'ImportDeclaration',
    specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
    source: {type: 'Literal', value: file, raw: JSON.stringify(file)},
    attributes: [],
  };
  const estree = {type: 'Program', sourceType: 'module', comments: [], body: [declaration]};
  return {type: 'mdxjsEsm', value: `import ${name} from ${JSON.stringify(file)};`, data: {estree}};
}

/** A name that no document has. */
function nameOf({theme}: Piece): string {
  return `MilestonePiece${theme}`;
}
