import type {Outline} from '../document/outline.js';
import {roadmapOf, type RoadmapEntry} from '../document/overview.js';
import type {Stage} from '../stage/define.js';
import {numberOf} from './numbers.js';
import type {NamedMilestone} from './report.js';
import {matchRoadmap} from './roadmap.js';
import type {MermaidVerdicts} from './diagrams/verdicts.js';
import {anchorsAmong, type AnchorsIn} from './links/anchors.js';

/**
 * What stands at a path: the text of a Markdown file, `true` for any other file or folder, `false` for nothing;
 * undefined where nobody has looked.
 * @param link the link that leads there, for those who know addresses that are no paths
 */
export type Look = (path: string, link?: {readonly from: string; readonly url: string}) => string | boolean | undefined;

/** A path of the report → the path by which documents are beside or below each other: that of the original for a translation. */
export type Home = (path: string) => string;

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
  readonly home: Home;
  readonly look: Look;
  readonly anchorsIn: AnchorsIn;
  readonly diagrams: MermaidVerdicts;
}

/** A milestone as an overview has it, and in the form of the report. */
export interface MatchedMilestone {
  readonly entry: RoadmapEntry;
  readonly named: NamedMilestone;
}

/** What is known of the documents together. */
export function libraryOf(
  outlines: readonly Outline[],
  files: readonly {readonly path: string; readonly text: string}[],
  stages: readonly Stage[],
  {
    home = (path) => path,
    ...options
  }: {readonly today?: string; readonly home?: Home; readonly look?: Look; readonly diagrams?: MermaidVerdicts},
): Library {
  const numbers = new Map(outlines.map((one) => [one, numberOf(one)]));
  const roadmaps = new Map(
    outlines
      .filter(({stage}) => stage.lists !== undefined)
      .map((one) => [one, matchRoadmap(one, roadmapOf(one, stages), outlines, numbers, home)]),
  );
  const texts = new Map(files.map(({path, text}) => [path, text]));
  return {
    stages,
    outlines,
    numbers,
    roadmaps,
    today: options.today ?? new Date().toISOString().slice(0, 10),
    home,
    look: (path, link) => texts.get(path) ?? options.look?.(path, link),
    anchorsIn: anchorsAmong(outlines),
    diagrams: options.diagrams ?? new Map(),
  };
}
