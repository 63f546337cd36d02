import type {Nodes, RootContent} from 'mdast';
import type {Stage} from '../../stage/define.js';
import {findPicture} from '../drawing.js';
import {entriesOf, labelsOf, type Entry, type Label} from '../labels.js';
import {placeOf} from '../place.js';
import {firstWords, pointsOf} from '../points.js';
import {isNamed, keyOf, oneLine, plain} from '../words.js';
import {metricsIn} from './metrics.js';
import {phasesOf} from './phases.js';
import {cleaned, type RoadmapEntry, type Told} from './told.js';

/** The parts the guide gives to each milestone of an overview, under headings or bold labels. */
const PARTS = {
  status: ['Status', 'Current Status', 'Milestone Status'],
  goal: ['Goal', 'Goals', 'Milestone Goal', 'The Goal'],
  diagram: [
    'Architecture Diagram',
    'Architecture',
    'Architecture Overview',
    'System Diagram',
    'High-Level System Diagram',
    'High-Level Architecture',
    'Diagram',
  ],
  built: ['What Gets Built', 'Phases', 'Implementation Phases'],
  metrics: ['Success Metrics', 'Metrics', 'Key Metrics'],
  outcomes: ['Key Outcomes', 'Outcomes', 'Expected Outcomes'],
} as const;

type Read = Pick<RoadmapEntry, 'status' | 'goal' | 'diagram' | 'phases' | 'metrics' | 'outcomes'>;

/** The same parts by the ids that the stage of the overview gives them. */
const IDS: Readonly<Record<keyof typeof PARTS, string>> = {
  status: 'status',
  goal: 'goal',
  diagram: 'diagram',
  built: 'what-gets-built',
  metrics: 'metrics',
  outcomes: 'outcomes',
};

/** The names of a part: those above, and those of the stage, which may be in another language. */
function namesIn({sections}: Stage, part: keyof typeof PARTS): readonly string[] {
  const own = sections.flatMap(({items}) => items?.parts.find(({id}) => id === IDS[part])?.aliases ?? []);
  return [...PARTS[part], ...own];
}

/** What an overview says of one milestone below its heading. */
export function readEntry(body: readonly Entry[], stage: Stage): Read {
  const labels = labelsOf(body, () => true);
  const phases = phasesOf(body);
  // A phase may have a goal and a status of its own.
  const starts = [...phases, ...labels.filter(({key}) => isNamed(key, namesIn(stage, 'built')))].map(({place}) => place.line);
  const end = Math.min(...starts);
  const named = (part: keyof typeof PARTS, before = Infinity): Label | undefined =>
    labels.find(({key, place}) => isNamed(key, namesIn(stage, part)) && place.line < before);
  const status = named('status', end);
  const words = status && firstWords(status);
  const told = words ? {text: words.text, place: words.place} : plainly(body, 'Status', end);
  const goal = goalOf(named('goal', end)) ?? plainly(body, 'Goal', end);
  const diagram = findPicture(named('diagram')?.nodes ?? []);
  const outcomes = named('outcomes');
  return {
    ...(told ? {status: told} : {}),
    ...(goal ? {goal} : {}),
    ...(diagram ? {diagram} : {}),
    phases,
    metrics: metricsIn(named('metrics')?.nodes ?? []),
    outcomes: (outcomes ? pointsOf(outcomes) : []).map(({text, place}) => ({text: cleaned(text), place})).filter(({text}) => text !== ''),
  };
}

/** Whether a heading has parts of a milestone directly below it, so that it may be one though no number says so. */
export function describesMilestone(body: readonly Entry[], depth: number): boolean {
  const first = body.findIndex(({kind}) => kind === 'heading');
  const own = first < 0 ? body : body.slice(0, first);
  const keys = [
    ...labelsOf(own, () => true).map(({key}) => key),
    ...body.flatMap((entry) => (entry.kind === 'heading' && entry.depth === depth + 1 ? [entry.key] : [])),
  ];
  return Object.values(PARTS).filter((names) => keys.some((key) => isNamed(key, names.slice(0, 1)))).length > 1;
}

/** `Goal: Measure rain.` as a paragraph, without bold. */
function plainly(body: readonly Entry[], label: string, before: number): Told | undefined {
  return body
    .flatMap(({kind, node}): Told[] => {
      const text = kind === 'block' && node.type === 'paragraph' ? plain(node) : '';
      const at = text.search(/[:：]\s/);
      return at > 0 && keyOf(text.slice(0, at)) === keyOf(label) ? [{text: oneLine(text.slice(at + 1)), place: placeOf(node)}] : [];
    })
    .find(({place}) => place.line < before);
}

/** The words behind the label, else the paragraphs and list items below it, up to the next label. */
function goalOf(label: Label | undefined): Told | undefined {
  if (!label) return undefined;
  if (label.value !== '') return {text: label.value, place: label.place};
  const entries = entriesOf(label.nodes as readonly RootContent[]);
  const end = entries.findIndex(({kind}) => kind !== 'block');
  const blocks = (end < 0 ? entries : entries.slice(0, end)).map(({node}) => node).filter((node) => !isLinkAlone(node));
  const text = blocks.flatMap((node) => textsOf(node)).join(' ');
  const [first] = blocks;
  return first && keyOf(text) !== '' ? {text: oneLine(text), place: placeOf(first)} : undefined;
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'paragraph') return [plain(node)];
  return node.type === 'list' ? node.children.map((item) => sentence(plain(item))) : [];
}

/** Items of a list are sentences, also without a full stop. */
function sentence(text: string): string {
  return /[.!?]\s*$/.test(text) ? text : `${text}.`;
}

function isLinkAlone(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'link' || child.type === 'linkReference' || !/[\p{L}\p{N}]/u.test(plain(child)))
  );
}
