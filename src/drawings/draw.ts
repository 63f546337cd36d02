import {renderAscii, type AsciiStep} from '../diagram/ascii/index.js';
import type {Fence} from './fences.js';

/** What a page shows in the place of a fence. Plain JSON. */
export interface Drawing {
  /** Ours: well-formed, and all words of the source in it escaped. Absent where the source cannot be drawn. */
  readonly svg?: string;
  /** The title of the fence. */
  readonly title?: string;
  /** The drawing as a list, where it reads in one order. */
  readonly steps?: readonly AsciiStep[];
  /** Why there is no picture, in a sentence without full stop. */
  readonly fault?: string;
  /** A browser may draw it nonetheless: when it is seen, or only when it is asked for, because it may take long. */
  readonly fallback?: 'seen' | 'asked';
  /** What it is called, where a browser is to draw it. */
  readonly name?: string;
}

export interface Drawn {
  /** Absent where the fence stays what it is. */
  readonly drawing?: Drawing;
  /** What its author should know, in a sentence without full stop, and where: a line of the text, from one. */
  readonly notice?: {readonly text: string; readonly line: number};
}

/** Draws Mermaid. It never rejects: what cannot be drawn says why. */
type DrawMermaid = (
  source: string,
  options: {readonly name?: string},
) => Promise<
  | {readonly ok: true; readonly svg: string}
  | {readonly ok: false; readonly fault: string; readonly errors: readonly {readonly line: number; readonly message: string}[]}
>;

export interface Renderers {
  /** Whether drawings made of characters are drawn. */
  readonly ascii: boolean;
  /** Absent where Mermaid is left to somebody else. */
  readonly mermaid?: DrawMermaid;
}

/** What a fence becomes on a page. */
export async function draw(fence: Fence, {ascii, mermaid}: Renderers): Promise<Drawn> {
  if (fence.form === 'mermaid') return mermaid ? drawnMermaid(fence, mermaid) : {};
  return ascii ? drawnAscii(fence) : {};
}

function drawnAscii({node, isForced, name, title}: Fence): Drawn {
  const {svg, steps, notice} = renderAscii(node.value, {name: title ?? name, draw: isForced || undefined});
  if (notice !== undefined) return {notice: {text: notice, line: 1}};
  return svg === '' ? {} : {drawing: {svg, ...(title === undefined ? {} : {title}), ...(steps ? {steps} : {})}};
}

/** What a browser may do where the build could not. What does not parse fails there, too. */
const FALLBACKS: Readonly<Record<string, NonNullable<Drawing['fallback']>>> = {unsupported: 'seen', crash: 'seen', limit: 'asked'};

async function drawnMermaid({node, name, title}: Fence, mermaid: DrawMermaid): Promise<Drawn> {
  const called = title ?? name;
  const result = await mermaid(node.value, called === undefined ? {} : {name: called});
  if (result.ok) return {drawing: {svg: result.svg, ...(title === undefined ? {} : {title})}};
  const [first] = result.errors;
  const text = first?.message ?? 'Unexpected diagram that cannot be drawn';
  const notice = {text, line: first?.line ?? 1};
  const fallback = FALLBACKS[result.fault];
  const given = {...(title === undefined ? {} : {title}), ...(called === undefined ? {} : {name: called})};
  return {notice, drawing: {fault: text, ...(fallback ? {fallback, ...given} : {})}};
}
