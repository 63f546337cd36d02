import {bySeverity} from '../check/levels.js';
import {anchors} from './anchors.js';
import {decisionsIn} from './decisions.js';
import type {Entry, Registers, Step} from './define.js';
import {componentsIn, metricsIn, phasesIn} from './delivery.js';
import {stepsIn} from './next-steps.js';
import {questionsIn} from './questions.js';
import {risksIn} from './risks.js';
import type {Found, Source} from './source.js';
import {tracesIn} from './traces.js';

/**
 * Draws the registers from documents.
 * @param sources in the order in which they shall stand; overviews speak of all milestones and are only read for traceability
 */
export function registersOf(sources: readonly Source[]): Registers {
  const own = sources.filter(({outline}) => outline.stage.lists === undefined);
  return {
    risks: gathered(own, risksIn).toSorted(bySeverity),
    questions: gathered(own, questionsIn),
    decisions: gathered(own, decisionsIn),
    metrics: gathered(own, metricsIn),
    components: gathered(own, componentsIn),
    phases: gathered(own, phasesIn),
    'next-steps': byHorizon(gathered(own, stepsIn)),
    traceability: traced(sources),
  };
}

function gathered<T extends Entry>(sources: readonly Source[], read: (source: Source) => Found<T>[]): T[] {
  const anchorOf = anchors();
  return sources.flatMap((source) => read(source).map((found) => ({...found, anchor: anchorOf(source.name, found.name)}) as unknown as T));
}

/** Horizons in the order in which they first stand in a document. */
function byHorizon(steps: readonly Step[]): Step[] {
  const horizons = [...new Set(steps.map(({horizon}) => horizon))];
  return steps.toSorted((a, b) => horizons.indexOf(a.horizon) - horizons.indexOf(b.horizon));
}

function traced(sources: readonly Source[]): Registers['traceability'] {
  const anchorOf = anchors();
  const libraries = new Set(sources.map(({library}) => library));
  return [...libraries]
    .flatMap((library) =>
      tracesIn(
        library,
        sources.filter((source) => source.library === library),
      ),
    )
    .map(({called, ...trace}) => ({...trace, anchor: anchorOf(called ?? 'overview', trace.name)}));
}
