import type {Outline} from '../document/outline.js';
import {roadmapOf, type RoadmapEntry} from '../document/overview.js';
import type {Stage} from '../stage/define.js';
import {numberOf} from './numbers.js';
import type {NamedMilestone} from './report.js';
import {matchRoadmap} from './roadmap.js';

/** What stands at a path outside of the documents that are checked: the text of a Markdown file, `true` for anything else, undefined for nothing. */
export type Look = (path: string) => string | true | undefined;

/** The documents that are checked together, and what is known of them. */
export interface Library {
  readonly stages: readonly Stage[];
  readonly outlines: readonly Outline[];
  /** Own numbers as written; by ruling 8 without the last step, the order in an overview. */
  readonly numbers: ReadonlyMap<Outline, string | undefined>;
  /** Of each overview: what it names, and the same in the form of the report, with the document each means. */
  readonly roadmaps: ReadonlyMap<Outline, readonly MatchedMilestone[]>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly look: Look;
}

export interface MatchedMilestone {
  readonly entry: RoadmapEntry;
  readonly named: NamedMilestone;
}

/** What is known of the documents together. */
export function libraryOf(
  outlines: readonly Outline[],
  files: readonly {readonly path: string; readonly text: string}[],
  stages: readonly Stage[],
  options: {readonly today?: string; readonly look?: Look},
): Library {
  const numbers = new Map(outlines.map((one) => [one, numberOf(one)]));
  const roadmaps = new Map(
    outlines
      .filter(({stage}) => stage.id === 'milestones-overview')
      .map((one) => [one, matchRoadmap(one, roadmapOf(one, stages), outlines, numbers)]),
  );
  const texts = new Map(files.map(({path, text}) => [path, text]));
  return {
    stages,
    outlines,
    numbers,
    roadmaps,
    today: options.today ?? new Date().toISOString().slice(0, 10),
    look: (path) => texts.get(path) ?? options.look?.(path),
  };
}
