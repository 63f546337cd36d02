import type {RootContent, TableRow} from 'mdast';
import type {Entry} from '../labels.js';
import {labelsOf} from '../labels.js';
import {linesOf} from '../lines.js';
import {placeOf, type Place} from '../place.js';
import {isNamed, keyOf, oneLine, plain} from '../words.js';
import {cleaned, type ToldPhase} from './told.js';

const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten';
const NUMBERED = new RegExp(
  String.raw`^(?:phase|poc)(?:[\s-]*#?(?<n>\d+(?:\.\d+)*)|[\s-]+(?<word>[a-z]|${WORDS})(?=\s*[:：.)–—-]|\s*$))\s*[:：.)–—-]*\s*(?<name>.*)$`,
  'isu',
);
const SEPARATED = /^(?:phase|poc)[\s-]*[^\s:：]+\s*[:：.)–—-]/iu;
/** A name is short; what is longer says what the phase does. */
const LONGEST_NAME = 8;

/** Number and name of a phase: `Phase 1: The Wall`, `PoC 0 - Exploration`; undefined for words that begin otherwise. */
export function phaseIn(text: string): {readonly number: string; readonly name: string} | undefined {
  const {n, word = n, name = ''} = NUMBERED.exec(cleaned(text))?.groups ?? {};
  return word === undefined ? undefined : {number: word.toLowerCase(), name: cleaned(name)};
}

/** The phases of a milestone: headings, bold lines, list items or rows that begin with `Phase 1`, else what is listed under `Phases`. */
export function phasesOf(body: readonly Entry[]): ToldPhase[] {
  const found = new Map<string, ToldPhase>();
  for (const {lead, rest, place} of body.flatMap((entry) => leadsOf(entry))) {
    const phase = phaseIn(lead);
    if (!phase || found.has(phase.number)) continue;
    // `**Phase 1**: The Wall` says the name behind the label, `**Phase 1: The Wall**: controllers` in it.
    const name = phase.name === '' ? shortName(rest) : phase.name;
    const text = oneLine(phase.name === '' ? `${cleaned(lead)}: ${rest}` : lead).replace(/[:：]\s*$/, '');
    found.set(phase.number, {text: cleaned(text), place, number: phase.number, ...(name ? {name} : {})});
  }
  return found.size > 0 ? [...found.values()] : listedPhases(body);
}

function shortName(text: string): string | undefined {
  const name = cleaned(text.split(/\s[-–—]\s|[:：]\s|\.\s/)[0] ?? '');
  return name === '' || name.split(' ').length > LONGEST_NAME ? undefined : name;
}

interface Lead {
  readonly lead: string;
  readonly rest: string;
  readonly place: Place;
}

function leadsOf(entry: Entry): Lead[] {
  if (entry.kind === 'heading') return [{lead: entry.text, rest: '', place: placeOf(entry.node)}];
  if (entry.kind === 'label') return leadOf(entry.node);
  if (entry.node.type === 'table') return entry.node.children.slice(1).map((row) => rowLead(row));
  const nodes = entry.node.type === 'list' ? entry.node.children.flatMap((item) => item.children[0] ?? []) : [entry.node];
  // `Phase 1 is about doors` is a sentence.
  return nodes.filter((node) => SEPARATED.test(cleaned(plain(node)))).flatMap((node) => leadOf(node));
}

/** The bold words a paragraph begins with, or its first line up to a dash. */
function leadOf(node: RootContent): Lead[] {
  const [line] = node.type === 'paragraph' ? linesOf(node.children) : [];
  if (!line) return [];
  const at = line.nodes.findIndex((child) => plain(child).trim() !== '');
  const first = line.nodes[at];
  const words = (from: number): string =>
    line.nodes
      .slice(from)
      .map((child) => plain(child))
      .join('');
  if (first?.type === 'strong') return [{lead: plain(first), rest: words(at + 1).replace(/^\s*[:：–—-]\s*/, ''), place: line.place}];
  const [, number = '', rest = ''] = /^(\S+\s+\S+?)\s*[:：–—-]\s+(.*)$/s.exec(words(0)) ?? [];
  return [number === '' ? {lead: words(0), rest: '', place: line.place} : {lead: number, rest, place: line.place}];
}

function rowLead(row: TableRow): Lead {
  const [first, second] = row.children.map((cell) => oneLine(plain(cell)));
  return {lead: first ?? '', rest: second ?? '', place: placeOf(row)};
}

/** The items under a label `Phases`. What stands under `What Gets Built` may be anything. */
function listedPhases(body: readonly Entry[]): ToldPhase[] {
  const label = labelsOf(body, () => true).find(({key}) => isNamed(key, ['Phases', 'Implementation Phases']));
  return (label?.nodes ?? []).flatMap((node): ToldPhase[] => {
    if (node.type !== 'list') return [];
    return node.children.flatMap((item) => {
      const [lead] = item.children[0] ? leadOf(item.children[0]) : [];
      const name = lead && (shortName(lead.lead) ?? undefined);
      return lead && name !== undefined && keyOf(name) !== '' ? [{text: cleaned(lead.lead), place: lead.place, name}] : [];
    });
  });
}
