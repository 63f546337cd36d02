import {pairedMetrics} from '../check/agreement/metrics.js';
import {pairedOutcomes} from '../check/agreement/outcomes.js';
import {pairOf, type Pair} from '../check/agreement/pair.js';
import type {Paired} from '../check/agreement/paired.js';
import {pairedPhases} from '../check/agreement/phases.js';
import {isSaid} from '../check/agreement/said.js';
import type {Library, MatchedMilestone} from '../check/library.js';
import {numberOf} from '../check/numbers.js';
import type {Outline} from '../document/outline.js';
import {architectureOf, componentsKnown, knownIn, linkedParent, type Known} from './architecture.js';
import {TRACE_LINKS, type Trace, type Traced, type TraceLink} from './define.js';
import type {Source} from './source.js';

type Links = Trace['links'];

/** A trace, before it has an anchor. */
export interface FoundTrace extends Omit<Trace, 'anchor'> {
  /** What the document is called in anchors, if there is one. */
  readonly called?: string;
}

const UNKNOWN: Traced = {state: 'unknown'};
const MISSING: Traced = {state: 'missing'};

/** The milestones of some documents that were checked together: what overviews name, in their order, then what none of them names. */
export function tracesIn(library: Library, sources: readonly Source[]): FoundTrace[] {
  const sourceAt = new Map(sources.map((source) => [source.outline.source.path, source]));
  const seen = new Set<string>();
  const architectures = new Map<Outline, Known>();
  const known = (architecture: Outline): Known => {
    const found = architectures.get(architecture) ?? knownIn(architecture);
    architectures.set(architecture, found);
    return found;
  };
  const named = [...library.roadmaps].flatMap(([overview, milestones]) =>
    milestones.flatMap((milestone): FoundTrace[] => {
      const source = sourceAt.get(milestone.named.document ?? '');
      if (!source) return [absent(overview, milestone)];
      const {path} = source.outline.source;
      if (seen.has(path)) return [];
      seen.add(path);
      return [present(source, known)];
    }),
  );
  const listed = new Set(library.stages.flatMap(({lists}) => lists ?? []));
  const unnamed = sources.filter(({outline}) => listed.has(outline.stage.id) && !seen.has(outline.source.path));
  return [...named, ...unnamed.map((source) => present(source, known))];
}

/** A milestone that an overview names and nobody has written down: only that can be said of it. */
function absent(overview: Outline, {named}: MatchedMilestone): FoundTrace {
  const {name, number, slug} = named;
  const to = {path: overview.source.path, ...(slug === undefined ? {} : {slug})};
  const unknown = Object.fromEntries(TRACE_LINKS.map((id) => [id, UNKNOWN])) as unknown as Record<TraceLink, Traced>;
  const links: Links = {...unknown, overview: {state: 'linked', to}, document: MISSING};
  return {name, ...(number === undefined ? {} : {number}), links};
}

function present({outline, library, name}: Source, known: (architecture: Outline) => Known): FoundTrace {
  const pair = pairOf({outline, library});
  const slug = pair && library.roadmaps.get(pair.overview)?.find(({entry}) => entry === pair.entry)?.named.slug;
  const hasOverview = library.roadmaps.size > 0;
  const architecture = architectureOf(outline, library);
  const number = numberOf(outline) ?? pair?.entry.number;
  const links: Links = {
    overview: pair
      ? {state: 'linked', to: {path: pair.overview.source.path, ...(slug === undefined ? {} : {slug})}}
      : hasOverview
        ? MISSING
        : UNKNOWN,
    document: {state: 'linked', to: {path: outline.source.path}},
    parent: linkedParent(outline, library),
    architecture: architecture.link,
    components: componentsKnown(outline, architecture.document && known(architecture.document)),
    phases: pair ? compared(pair.entry.phases.length, pairedPhases(pair), ({text}) => text) : UNKNOWN,
    metrics: pair ? compared(saidIn(pair, 'metrics'), pairedMetrics(pair), ({text}) => text) : UNKNOWN,
    outcomes: pair ? compared(saidIn(pair, 'outcomes'), pairedOutcomes(pair), ({text}) => text) : UNKNOWN,
  };
  const title = outline.title?.name ?? pair?.entry.name ?? name;
  return {name: title, path: outline.source.path, called: name, ...(number === undefined ? {} : {number}), links};
}

function saidIn({entry}: Pair, list: 'metrics' | 'outcomes'): number {
  return entry[list].filter(({text}) => isSaid(text)).length;
}

/**
 * What the overview tells beside what the design has. Where the overview tells nothing there is nothing to follow;
 * where it does and the design has nothing of the kind, all of it is missing.
 */
function compared<A, B>(told: number, beside: Paired<A, B> | null, nameOf: (told: A) => string): Traced {
  if (told === 0) return UNKNOWN;
  if (!beside) return {...MISSING, found: 0, of: told};
  const holes = [...beside.renamed.map(([one]) => one), ...beside.missing].map((one) => nameOf(one));
  return {state: holes.length === 0 ? 'linked' : 'missing', found: told - holes.length, of: told, ...(holes.length > 0 ? {holes} : {})};
}
