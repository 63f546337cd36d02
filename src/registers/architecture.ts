import {holds, sayingsOf} from '../check/agreement/said.js';
import type {Library} from '../check/library.js';
import {parentOf, targetOf} from '../check/roadmap.js';
import {linksOf, pathOfLink} from '../document/links.js';
import type {Outline} from '../document/outline.js';
import {plain} from '../document/words.js';
import type {Stage} from '../stage/define.js';
import type {Traced} from './define.js';

/** What a document says of the architecture it is written from. */
export interface Architecture {
  readonly link: Traced;
  /** The document itself, where it was checked too. */
  readonly document?: Outline;
}

/** The architecture a document links to in its metadata: the parent stage that lists no milestones. */
export function architectureOf(outline: Outline, {stages, outlines, home}: Library): Architecture {
  const parents = parentsOf(outline.stage, stages).filter(({lists}) => lists === undefined);
  const ids = new Set(parents.map(({id}) => id));
  if (ids.size === 0) return {link: {state: 'unknown'}};
  const fields = outline.stage.metadata.filter(({holds: asked}) => asked.kind === 'link' && ids.has(asked.stage));
  const regions = fields.flatMap(({id}) => outline.fields.get(id) ?? []);
  const links = linksOf(
    regions.flatMap(({inline, nodes}) => [...inline, ...nodes]),
    outline.definitions,
  );
  const paths = links.flatMap(({url}) => pathOfLink(url) ?? []).map((path) => targetOf(path, outline, home));
  const document = outlines.find(({source, stage}) => ids.has(stage.id) && paths.includes(home(source.path)));
  if (document) return {link: {state: 'linked', to: {path: document.source.path}}, document};
  // What stands on another site nobody has looked at.
  return {link: {state: links.length > 0 && paths.length === 0 ? 'unknown' : 'missing'}};
}

function parentsOf(stage: Stage, stages: readonly Stage[]): Stage[] {
  return stages.filter(({id}) => stage.parents.includes(id));
}

/** Whether a document links back to an overview of the site. */
export function linkedParent(outline: Outline, {roadmaps, home}: Library): Traced {
  const overviews = [...roadmaps.keys()];
  const parent = parentOf(outline, overviews, home);
  if (parent) return {state: 'linked', to: {path: parent.source.path}};
  return {state: overviews.length === 0 ? 'unknown' : 'missing'};
}

/** What an architecture speaks of; asked by many documents, read once. */
export interface Known {
  readonly path: string;
  readonly components: readonly string[];
  /** Whether words stand in its text. */
  readonly says: (words: string) => boolean;
}

export function knownIn({source, sections}: Outline): Known {
  const components = sections.flatMap(({section, items}) => (section.items?.name === 'component' ? items.map(({name}) => name) : []));
  return {path: source.path, components, says: sayingsOf(plain(source.root))};
}

/** Which components of a document its architecture speaks of: as a component of its own, as a part of one, or in its text. */
export function componentsKnown(outline: Outline, architecture: Known | undefined): Traced {
  const own = outline.sections.filter(({section}) => section.id === 'components').flatMap(({items}) => items.map(({name}) => name));
  if (!architecture || own.length === 0) return {state: 'unknown'};
  const holes = own.filter(
    (name) => !architecture.components.some((one) => holds(name, one) || holds(one, name)) && !architecture.says(name),
  );
  const count = {found: own.length - holes.length, of: own.length};
  const to = {path: architecture.path};
  return holes.length === 0 ? {state: 'linked', to, ...count} : {state: 'missing', to, ...count, holes};
}
