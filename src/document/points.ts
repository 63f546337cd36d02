import type {Code, Nodes, Paragraph} from 'mdast';
import {labelOfLine, type Region} from './labels.js';
import {linesOf, type Line} from './lines.js';
import {placeOf, type Place} from './place.js';
import {oneLine, plain} from './words.js';

export interface Point {
  readonly text: string;
  readonly place: Place;
}

/** A point that may stand behind a label, on its line or those that continue it. */
export interface WrittenPoint extends Point {
  /** Where the label stands. */
  readonly label?: Place;
}

const MARK = /^\s*(?:\p{Extended_Pictographic}|[•‣▪·*-]\s)/u;

/**
 * The points made under a label: the items of its lists, the rows of its tables, lines that begin with an emoji or a bullet sign,
 * the lines of a drawing; where there is none of these, its paragraphs, and the words behind the label.
 */
export function pointsOf(region: Region): Point[] {
  const listed = region.nodes.flatMap((node) => listedPoints(node));
  if (listed.length > 0) return listed;
  const own = region.value === '' ? [] : [{text: region.value, place: region.place}];
  return [...own, ...region.nodes.flatMap((node) => paragraphPoints(node))];
}

function listedPoints(node: Nodes): Point[] {
  if (node.type === 'list') return node.children.map((item) => ({text: oneLine(plain(item.children[0] ?? item)), place: placeOf(item)}));
  if (node.type === 'table') return node.children.slice(1).map((row) => ({text: oneLine(plain(row)), place: placeOf(row)}));
  if (node.type === 'blockquote') return node.children.flatMap((child) => listedPoints(child));
  return node.type === 'paragraph' ? linePoints(node).filter(({text}) => MARK.test(text)) : [];
}

function linePoints({children}: Paragraph): Point[] {
  return linesOf(children).map((line) => ({text: textOfLine(line), place: line.place}));
}

function textOfLine({nodes}: Line): string {
  return oneLine(nodes.map((node) => plain(node)).join(''));
}

function paragraphPoints(node: Nodes): Point[] {
  if (node.type === 'code') return codePoints(node);
  const text = oneLine(plain(node));
  return text === '' || node.type === 'heading' ? [] : [{text, place: placeOf(node)}];
}

/** The lines of code that are not empty. Only a fence stands on a line of its own above them. */
function codePoints(node: Code): Point[] {
  const lines = node.value.split(/\r?\n/);
  const place = placeOf(node);
  const isFenced = place.endLine - place.line >= lines.length;
  const first = place.line + (isFenced ? 1 : 0);
  return lines.map((text, index) => ({text, place: {...place, line: first + index}})).filter(({text}) => text.trim() !== '');
}

/**
 * All that is written in some blocks, point by point: nothing is left out because a list stands beside it, or below.
 * A heading is no point.
 */
export function writtenPoints(nodes: readonly Nodes[]): WrittenPoint[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return writtenPoints(node.children);
    if (node.type === 'paragraph') return signedPoints(node);
    return node.type === 'table' ? listedPoints(node) : paragraphPoints(node);
  });
}

/** A paragraph is one point; where its lines begin with signs or labels, each of these begins another. */
function signedPoints(paragraph: Paragraph): WrittenPoint[] {
  const runs: {readonly place: Place; readonly label: Place | undefined; readonly lines: Line[]}[] = [];
  for (const line of linesOf(paragraph.children)) {
    const run = runs.at(-1);
    const label = labelOfLine(line)?.place;
    if (!run || label || MARK.test(textOfLine(line))) runs.push({place: line.place, label: label ?? run?.label, lines: [line]});
    else run.lines.push(line);
  }
  return runs.flatMap(({place, label, lines}) => {
    const text = oneLine(lines.map((line) => textOfLine(line)).join(' '));
    return text === '' ? [] : [{text, place, ...(label ? {label} : {})}];
  });
}

/** The texts of all list items below some nodes, also of nested ones. */
export function itemTexts(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'listItem') return [oneLine(plain(node.children[0] ?? node)), ...itemTexts(node.children.slice(1))];
    return node.type === 'list' || node.type === 'blockquote' ? itemTexts(node.children) : [];
  });
}

/** All that stands under a label, in one line. */
export function textOf(region: Region | undefined): string {
  return region ? oneLine([region.value, ...region.nodes.map((node) => plain(node))].join(' ')) : '';
}

/** Whether anything at all stands under the label. */
export function isWritten(region: Region): boolean {
  return (
    region.value !== '' || region.nodes.some((node) => node.type !== 'thematicBreak' && (holdsMedia(node) || plain(node).trim() !== ''))
  );
}

function holdsMedia(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  if (node.type === 'html') return /<(?:img|svg|picture|object|iframe)\b/i.test(node.value);
  return 'children' in node && node.children.some((child) => holdsMedia(child));
}

/** The first words under the label: behind it, or those of the first block below. */
export function firstWords(region: Region): Point | undefined {
  if (region.value !== '') return {text: region.value, place: region.place};
  return pointsOf(region)[0];
}
