import GithubSlugger from 'github-slugger';
import type {Heading, Root} from 'mdast';
import {placeOf, type Place} from './place.js';
import {oneLine, plain} from './words.js';

export interface FoundHeading {
  readonly node: Heading;
  readonly depth: number;
  readonly text: string;
  /** The id of the heading on the page, by the rules of Docusaurus. */
  readonly slug: string;
  readonly place: Place;
}

const CLASSIC_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;
const COMMENT_ID = /^(?:<!--|\/\*)\s*#(\S+)[\s\S]*(?:-->|\*\/)$/;

/** All headings of a document, wherever they stand, with the ids they get on a page. */
export function headingsOf(root: Root): FoundHeading[] {
  const slugger = new GithubSlugger();
  const found: FoundHeading[] = [];
  const walk = (node: Root | Root['children'][number]): void => {
    if (node.type === 'heading') {
      const text = plain(node);
      const explicit = explicitId(node, text);
      found.push({
        node,
        depth: node.depth,
        text: oneLine(text.replace(CLASSIC_ID, '')),
        slug: explicit ?? slugger.slug(sluggedText(node)),
        place: placeOf(node),
      });
    } else if ('children' in node) for (const child of node.children) walk(child as Root['children'][number]);
  };
  walk(root);
  return found;
}

/** The text an id is made from: to Docusaurus, comments of MDX are a part of it. */
function sluggedText(heading: Heading): string {
  return heading.children.map((child) => (child.type === 'html' && child.value.startsWith('/*') ? child.value : plain(child))).join('');
}

/** An id the author wrote: `## Text {#id}`, `## Text <!-- #id -->` or, in MDX, `## Text {/* #id *\/}`. */
function explicitId(heading: Heading, text: string): string | undefined {
  const last = heading.children.at(-1);
  const comment = last?.type === 'html' ? COMMENT_ID.exec(last.value)?.[1] : undefined;
  return comment ?? CLASSIC_ID.exec(text)?.[1]?.trim();
}
