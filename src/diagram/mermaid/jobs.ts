import type {MermaidParsed, MermaidResult} from './define.js';

/** A thread either parses, which needs no window, or draws. */
export type Mode = 'parse' | 'draw';

export type Job =
  | {readonly kind: 'parse'; readonly source: string}
  | {readonly kind: 'draw'; readonly source: string; readonly id: string; readonly name: string | undefined};

export type Answer = MermaidParsed | MermaidResult;

/** A thread says this of what it is about to draw, because it may never get further. */
export interface Progress {
  /** The first word of the grammar that has parsed it. */
  readonly parsed: string;
}
