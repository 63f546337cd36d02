import {isElement, type Element, type Node} from '../tree.js';
import {matches} from './selectors.js';
import {readDeclarations, type Declared, type StyleRule} from './sheet.js';

/** What an element says itself, of the properties asked for: by its attributes, then by the rules, then by its `style`. */
export function ownStyle(element: Element, rules: readonly StyleRule[], isAsked: (name: string) => boolean): Map<string, string> {
  const found = new Map<string, Declared>();
  const set = (name: string, declared: Declared): void => {
    if (isAsked(name) && (declared.important || !found.get(name)?.important)) found.set(name, declared);
  };
  for (const {name, value} of element.attributes) if (value !== '') set(name, {value, important: false});
  for (const {selector, declarations} of rules) {
    // Most rules say nothing that is asked for; to match them is the dear part.
    const isOfUse = [...declarations.keys()].some((name) => isAsked(name));
    if (isOfUse && matches(element, selector)) for (const [name, declared] of declarations) set(name, declared);
  }
  for (const [name, declared] of readDeclarations(element.getAttribute('style') ?? '')) set(name, declared);
  return new Map([...found].map(([name, {value}]) => [name, value]));
}

/** The value of a property that is inherited, where it is said last; undefined where nobody says it. */
export function inherited(node: Node | null, name: string, rules: readonly StyleRule[]): string | undefined {
  for (let one = node; isElement(one); one = one.parentNode) {
    const value = ownStyle(one, rules, (asked) => asked === name).get(name);
    if (value !== undefined && value !== 'inherit') return value;
  }
  return undefined;
}
