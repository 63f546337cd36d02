import {renderAscii, type AsciiStep} from '../diagram/ascii/index.js';
import {verdictOf, type MermaidError, type MermaidOptions, type MermaidParsed, type MermaidResult} from '../diagram/mermaid/index.js';
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
  /** It stays text, though the page draws another fence with the same text. */
  readonly isText?: true;
  /** What it is called, where a browser is to draw it. */
  readonly name?: string;
}

export interface Drawn {
  /** Absent where the fence stays what it is. */
  readonly drawing?: Drawing;
  readonly notice?: DrawingNotice;
  /** What Mermaid says of the source. */
  readonly verdict?: MermaidParsed;
}

/** What the author of a fence should know. */
export interface DrawingNotice {
  /** In a sentence without full stop. */
  readonly text: string;
  /** How to mend it. */
  readonly hint?: string;
  /** Where, in the text of the fence, from one. */
  readonly line: number;
  readonly column: number;
  /** The rule that says the same. */
  readonly ruleId?: 'diagram/syntax';
  /** What becomes of the fence; without it, it stays text. */
  readonly outcome?: 'drawn' | 'browser';
}

/** Draws Mermaid. It never rejects: what cannot be drawn says why. */
type DrawMermaid = (source: string, options: Pick<MermaidOptions, 'name'>) => Promise<MermaidResult>;

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
  if (notice !== undefined) return {notice: {text: notice, line: 1, column: 1}};
  return svg === '' ? {} : {drawing: {svg, ...(title === undefined ? {} : {title}), ...(steps ? {steps} : {})}};
}

/** What a browser may do where the build could not. What does not parse fails there, too. */
const FALLBACKS: Readonly<Record<string, NonNullable<Drawing['fallback']>>> = {unsupported: 'seen', crash: 'seen', limit: 'asked'};

const NO_REASON: MermaidError = {line: 1, column: 1, message: 'Unexpected diagram that cannot be drawn, expected one that can'};

async function drawnMermaid({node, name, title}: Fence, mermaid: DrawMermaid): Promise<Drawn> {
  const called = title ?? name;
  const result = await mermaid(node.value, called === undefined ? {} : {name: called});
  const verdict = verdictOf(result);
  if (result.ok) return {verdict, drawing: {svg: result.svg, ...(title === undefined ? {} : {title})}, ...lessThanAsked(result.notices)};
  const [{message: text, hint, line, column} = NO_REASON] = result.errors;
  // The rule judges sources. Where Mermaid failed, or took too long to draw what parses, nothing is known to be wrong with these.
  const isJudged = !verdict.ok && verdict.fault !== 'crash';
  const fallback = FALLBACKS[result.fault];
  const notice: DrawingNotice = {
    text,
    line,
    column,
    ...(hint === undefined ? {} : {hint}),
    ...(isJudged ? {ruleId: 'diagram/syntax'} : {}),
    ...(fallback ? {outcome: 'browser'} : {}),
  };
  const given = {...(title === undefined ? {} : {title}), ...(called === undefined ? {} : {name: called})};
  return {verdict, notice, drawing: {fault: text, ...(fallback ? {fallback, ...given} : {})}};
}

/** One notice for all that a drawing does not do, though its source asks for it. */
function lessThanAsked(left: readonly string[]): Pick<Drawn, 'notice'> {
  if (left.length === 0) return {};
  return {notice: {text: `Left out: ${left.join('; ')}`, line: 1, column: 1, outcome: 'drawn'}};
}
