import type {MermaidDrawing} from '../define.js';
import {MODES} from '../palette.js';
import {pictureFrom} from '../picture/index.js';
import {isElement, type Element, type Node} from '../tree.js';
import {resetChance} from './clock.js';
import {configFor} from './config.js';
import type {Mermaid} from './mermaid.js';
import {kindOf, prepare} from '../parse/prepare.js';
import {leftOut} from './left-out.js';
import {wordsFor} from './words-for.js';

/** The `<style>` of a style sheet. */
interface Owner {
  readonly setAttribute: (name: string, value: string) => void;
  readonly remove: () => void;
}

/** What is used of the thread's window. */
interface Page {
  readonly createElement: (name: string) => Node & {innerHTML: string; readonly firstElementChild: Node | null};
  readonly body: {innerHTML: string};
  readonly head: {readonly append: (owner: Owner) => void};
  readonly styleSheets: Iterable<{readonly ownerNode: Owner | null}>;
}

/** Draws a diagram that parses.
 * @throws what Mermaid throws
 */
export async function draw(mermaid: Mermaid, source: string, id: string, name: string | undefined): Promise<MermaidDrawing> {
  const page = (globalThis as unknown as {readonly document: Page}).document;
  const drawings: Element[] = [];
  mermaid.initialize(configFor('light', ''));
  const {text} = prepare(source);
  const kind = mermaid.detectType(text.trim());
  for (const mode of MODES) {
    // Mermaid may ask the page for sizes; what another diagram left there must not answer.
    clear(page);
    resetChance();
    mermaid.initialize(configFor(mode, kind));
    const {svg} = await mermaid.render(id, source);
    const holder = page.createElement('div');
    holder.innerHTML = svg;
    const drawing = holder.firstElementChild;
    if (!isElement(drawing)) throw new Error('Mermaid drew nothing');
    drawings.push(drawing);
  }
  const [light, dark] = drawings;
  if (!light || !dark) throw new Error('Mermaid drew nothing');
  const words = wordsFor(light, kind, name);
  const {svg, width, height} = pictureFrom(light, dark, {
    id,
    role: words.role,
    ...(words.title === undefined ? {} : {title: words.title}),
    ...(words.description === undefined ? {} : {description: words.description}),
  });
  const {role: _role, isNamed, title, description} = words;
  return {
    ok: true,
    type: kindOf(text),
    svg,
    width,
    height,
    ...(isNamed && title !== undefined ? {title} : {}),
    ...(description === undefined ? {} : {description}),
    notices: leftOut(source),
  };
}

/** Leaves nothing on the page. jsdom keeps the sheet of a `<style>` that went with what it stood in; it lets go when the element goes by itself. */
function clear({body, head, styleSheets}: Page): void {
  body.innerHTML = '';
  for (const ownerNode of Array.from(styleSheets, (sheet) => sheet.ownerNode)) {
    if (!ownerNode) continue;
    ownerNode.setAttribute('type', 'text/plain');
    head.append(ownerNode);
    ownerNode.remove();
  }
}
