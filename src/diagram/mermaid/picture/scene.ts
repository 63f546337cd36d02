import type {Box} from '../geometry/box.js';
import type {Point} from '../geometry/path.js';
import type {Mode} from '../palette.js';
import type {Anchor} from '../text/lines.js';
import type {Font} from '../text/measure.js';

/** The properties of a shape or text, those in force, by name. */
export type Paint = Readonly<Record<string, string>>;

/** The same element drawn in each mode: one paint for each. */
export type Paints = Readonly<Record<Mode, Paint>>;

export interface Shape {
  readonly kind: 'shape';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly paints: Paints;
  /** Its points in the coordinates of the picture, and the box around them. */
  readonly outline: readonly Point[];
  readonly box: Box | undefined;
}

export interface Run {
  readonly text: string;
  readonly font: Font;
  /** It stands on the head of a line, as the numbers of messages do. */
  readonly isOnHead: boolean;
  readonly paints: Paints;
}

/** A line of text. */
export interface Words {
  readonly kind: 'words';
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly width: number;
  readonly runs: readonly Run[];
  readonly transform: string;
  /** Points on it in the coordinates of the picture, first its middle, and the box around it. */
  readonly samples: readonly Point[];
  readonly box: Box | undefined;
}

/** A group, a link, a nested picture. */
export interface Group {
  readonly kind: 'group';
  readonly name: string;
  /** As Mermaid named it in each mode: it counts on from drawing to drawing. Empty for none. */
  readonly ids: Readonly<Record<Mode, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly paints: Paints;
  readonly children: readonly Item[];
}

export type Item = Shape | Words | Group;

export interface Scene {
  readonly items: readonly Item[];
  /** What is drawn where others refer to it: arrow heads, gradients. */
  readonly definitions: readonly Group[];
  /** The part of the plane that is shown. */
  readonly box: Box;
}
