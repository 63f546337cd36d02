import type {CallExpression, Expression, JSXElement, JSXFragment, Node, Program} from 'estree-jsx';
import {walk} from 'estree-walker';
import {declaredNames, isContent, type DeclaredNames} from './declared-names.js';

/** What every document can name besides the globals of Node, in which Docusaurus renders each page once. */
const MODULE_NAMES = new Set('require module exports __dirname __filename frontMatter contentTitle toc assets'.split(' '));

/** Objects among these, which React does not show. */
const OBJECTS = new Set(
  'Atomics Intl JSON Math Reflect WebAssembly console crypto global globalThis navigator performance process module exports frontMatter assets'.split(
    ' ',
  ),
);

const OBJECT_CLASSES = new Set(['Date', 'Error', 'Object', 'RegExp', 'URL']);

/** The elements that React refuses content for. */
const VOID = new Set('area base br col embed hr img input keygen link meta param source track wbr'.split(' '));

interface Fault {
  readonly reason: string;
  readonly node: Node;
  readonly place?: string;
}

/**
 * What is certain to throw when a page is rendered: a name or a component that is declared nowhere, an object as content,
 * `style` as text, content in `<br>`. What stands in a function or behind a condition may never run, and is not judged.
 * @param program what MDX makes of a document with the options `jsx` and `development`
 * @param isProvided whether a component may be used without import
 * @returns the first of these, with line and column; undefined if there is none
 */
export function renderFault(program: Program, isProvided: (name: string) => boolean): string | undefined {
  const names = declaredNames(program);
  let fault: Fault | undefined;
  walk(program, {
    enter(node, parent, key) {
      if (fault || mayNotRun(node, parent, key)) this.skip();
      else
        fault =
          unknownName(node, parent, key, names) ??
          missingComponent(node, names, isProvided) ??
          unshownObject(node, names) ??
          badElement(node);
    },
  });
  if (!fault) return undefined;
  const start = fault.node.loc?.start;
  const place = fault.place ?? (start && `${start.line}:${start.column + 1}`);
  return place ? `${fault.reason} (${place})` : fault.reason;
}

function mayNotRun(node: Node, parent: Node | null, key: string | number | symbol | null | undefined): boolean {
  if (node.type === 'FunctionDeclaration') return !isContent(node);
  if (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression' || node.type === 'ClassBody') return true;
  if (parent?.type === 'LogicalExpression' || parent?.type === 'AssignmentPattern') return key === 'right';
  return parent?.type === 'ConditionalExpression' && key !== 'test';
}

function unknownName(
  node: Node,
  parent: Node | null,
  key: string | number | symbol | null | undefined,
  names: DeclaredNames,
): Fault | undefined {
  if (node.type === 'MemberExpression' && node.object.type === 'ThisExpression')
    return {reason: 'Unexpected `this`, expected a name that is declared', node};
  if (node.type !== 'Identifier' || isKey(parent, key)) return undefined;
  const {name} = node;
  if (names.all.has(name) || names.guarded.has(name) || MODULE_NAMES.has(name) || name.startsWith('__webpack_') || name in globalThis)
    return undefined;
  return {reason: `Unexpected name \`${name}\`, expected one that is declared`, node};
}

/** Whether an identifier names a property and no variable; or a variable that is declared by it. */
function isKey(parent: Node | null, key: string | number | symbol | null | undefined): boolean {
  if (parent?.type === 'MemberExpression') return key === 'property' && !parent.computed;
  if (parent?.type === 'Property') return key === 'key' && !parent.computed;
  if (parent?.type === 'ClassExpression') return key === 'id';
  return parent?.type === 'MetaProperty' || parent?.type.endsWith('Specifier') === true;
}

/** MDX writes a call that throws into the content for each component that it found no declaration of. */
function missingComponent(node: Node, names: DeclaredNames, isProvided: (name: string) => boolean): Fault | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== '_missingMdxReference') return undefined;
  const [name = '', , place = ''] = textArguments(node);
  const [object = ''] = name.split('.');
  if (names.module.has(object) || isProvided(object)) return undefined;
  return {
    reason: `Unexpected component \`${name}\`, expected one that is imported, declared or provided`,
    node,
    place: place.replace(/-.*/, ''),
  };
}

function textArguments(call: CallExpression): string[] {
  return call.arguments.map((argument) => (argument.type === 'Literal' ? String(argument.value) : ''));
}

function unshownObject(node: Node, names: DeclaredNames): Fault | undefined {
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return undefined;
  if (node.type === 'JSXElement' && !isElement(node)) return undefined;
  for (const child of node.children) {
    if (child.type === 'JSXExpressionContainer' && child.expression.type !== 'JSXEmptyExpression' && isObject(child.expression, names)) {
      return {reason: 'Unexpected object as content, expected text or elements', node: child.expression};
    }
  }
  return undefined;
}

function isObject(node: Expression, names: DeclaredNames): boolean {
  if (node.type === 'ObjectExpression') return true;
  if (node.type === 'Literal') return 'regex' in node;
  if (node.type === 'NewExpression') return node.callee.type === 'Identifier' && OBJECT_CLASSES.has(node.callee.name);
  if (node.type === 'ArrayExpression')
    return node.elements.some((element) => element && element.type !== 'SpreadElement' && isObject(element, names));
  if (node.type !== 'Identifier') return false;
  return node.name === 'props' || names.objects.has(node.name) || (OBJECTS.has(node.name) && !names.all.has(node.name));
}

function badElement(node: Node): Fault | undefined {
  if (node.type !== 'JSXElement' || node.openingElement.name.type !== 'JSXIdentifier' || !isElement(node)) return undefined;
  const {attributes, name} = node.openingElement;
  const isFilled = node.children.some((child) => child.type !== 'JSXExpressionContainer' || child.expression.type !== 'JSXEmptyExpression');
  if (VOID.has(name.name) && isFilled) return {reason: `Unexpected content in \`<${name.name}>\`, expected none`, node};
  for (const attribute of attributes) {
    if (attribute.type === 'JSXAttribute' && attribute.name.name === 'style' && isText(attribute.value))
      return {reason: 'Unexpected text as `style`, expected an object', node};
  }
  return undefined;
}

/** Whether it is an HTML element, which MDX writes as `_components.p` if Markdown made it, and no component of the author's. */
function isElement(node: JSXElement): boolean {
  const {name} = node.openingElement;
  if (name.type === 'JSXIdentifier') return /^[a-z]/.test(name.name);
  return name.type === 'JSXMemberExpression' && name.object.type === 'JSXIdentifier' && name.object.name === '_components';
}

function isText(value: JSXElement | JSXFragment | Node | null | undefined): boolean {
  if (value?.type === 'JSXExpressionContainer') return isText(value.expression);
  return !value || value.type === 'Literal' || value.type === 'TemplateLiteral';
}
