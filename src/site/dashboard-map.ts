import type {NamedMilestone} from '../check/report.js';
import type {DashboardMap, DashboardStop} from '../client/dashboard.js';
import type {FoundHeading} from '../document/headings.js';
import {UNKNOWN} from '../stage/status.js';
import {at} from './dashboard-address.js';
import {countOf, statusOf, type Shown} from './dashboard-row.js';

const PARALLEL = /\b(?:in parallel|parallel (?:to|with)|\(parallel\b)/i;

/** The progression of each overview: the milestones it names, in its order. */
export function mapsOf(shown: readonly Shown[]): DashboardMap[] {
  const byPath = new Map(shown.map((one) => [one.report.path, one]));
  return shown.flatMap((overview) => {
    const {milestones = []} = overview.report.facts;
    if (milestones.length === 0) return [];
    const headings = overview.outline?.headings ?? [];
    const phases = phasesOf(milestones, headings);
    const stops = milestones.map((named, index) => {
      const own = named.document === undefined ? undefined : byPath.get(named.document);
      const phase = phases[index];
      const heading = headings.find(({slug}) => slug === named.slug)?.text ?? '';
      return {
        ...stopOf(named, own, overview.href),
        ...(phase === undefined ? {} : {phase}),
        ...(index > 0 && PARALLEL.test(heading) ? {isParallel: true as const} : {}),
      };
    });
    return [{title: overview.report.title, href: overview.href, stops}];
  });
}

function stopOf({name, number, status, slug}: NamedMilestone, own: Shown | undefined, overview: string): DashboardStop {
  const known = {name, ...(number === undefined ? {} : {number})};
  if (own) return {...known, href: own.href, ...statusOf(own), errors: countOf([own], 'error')};
  return {...known, href: at(overview, slug), isAbsent: true, status: UNKNOWN, ...(status === undefined ? {} : {statusText: status})};
}

/** The headings above those of the milestones, where there are several: `## Phase 1: Foundations`. */
function phasesOf(milestones: readonly NamedMilestone[], headings: readonly FoundHeading[]): (string | undefined)[] {
  const above = milestones.map(({slug}) => {
    const index = headings.findIndex((heading) => heading.slug === slug);
    const depth = headings[index]?.depth ?? 0;
    return headings.slice(0, Math.max(0, index)).findLast((heading) => heading.depth > 1 && heading.depth < depth)?.text;
  });
  return new Set(above).size > 1 ? above : milestones.map(() => undefined);
}
