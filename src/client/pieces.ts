import type {Level} from '../registers/define.js';
import type {DashboardRow} from './dashboard.js';
import type {PageMessage, Tally} from './page.js';
import type {State} from '../check/report.js';
import {statusKey} from '../stage/status.js';

/** What pieces of milestones show anywhere on a site. Only pages with such a piece load it. */
export interface PieceMilestones {
  /** The documents that have a status, by stage, then by number. */
  readonly milestones: readonly PieceMilestone[];
  /** The ids of the statuses and of the stages in force. */
  readonly statuses: readonly string[];
  readonly stages: readonly string[];
}

/** A milestone, as its row of the dashboard has it. */
export interface PieceMilestone extends Omit<DashboardRow, 'groups' | 'next' | 'trend'> {
  /** The id of its stage. */
  readonly stage: string;
  /** It is of a stage that an overview lists, and so in the dashboard. */
  readonly isMilestone: boolean;
}

/** The checklists, by the names of the documents. */
export type PieceChecklists = Readonly<Record<string, PieceChecklist>>;

export interface PieceChecklist {
  readonly tally: Tally;
  readonly groups: readonly {readonly id: string; readonly title: string; readonly items: readonly PieceItem[]}[];
}

export interface PieceItem {
  readonly id: string;
  readonly text: string;
  readonly state: State;
  readonly findings: readonly PieceFinding[];
}

export interface PieceFinding extends Pick<PageMessage, 'severity' | 'reason' | 'note' | 'line'> {
  /** The heading above it. */
  readonly href: string;
  /** Why it is waived. */
  readonly waiver?: string;
}

/** A risk with the name of its document; the most severe first. */
export interface PieceRisk {
  readonly milestone: string;
  readonly name: string;
  readonly impact: Level;
  readonly probability: Level;
  readonly href: string;
}

/** The columns that a table can have beside the milestone itself. */
export const PIECE_COLUMNS = ['status', 'progress', 'errors', 'warnings', 'reviews', 'questions', 'risk', 'updated'] as const;

export type PieceColumn = (typeof PIECE_COLUMNS)[number];

/** A list as it is written: `1, 2.6` or `['1', '2.6']`. */
export type PieceList = string | number | readonly (string | number)[];

/** What is asked of a piece. Lists are not narrowed where they are absent. */
export interface PieceQuery {
  /** One milestone. */
  readonly milestone?: string | number;
  readonly milestones?: PieceList;
  readonly status?: PieceList;
  readonly stage?: PieceList;
  readonly columns?: PieceList;
}

/** Something asked for that does not exist. */
export interface PieceFault {
  readonly what: 'milestone' | 'status' | 'stage' | 'column';
  /** Empty where nothing is given. */
  readonly value: string;
  readonly expected: readonly string[];
}

/** The entries of a list, as they are compared. */
export function listed(list: PieceList | undefined): readonly string[] {
  const entries = typeof list === 'string' ? list.split(',') : list === undefined || typeof list === 'number' ? [list ?? ''] : list;
  return entries.map((entry) => String(entry).trim().toLowerCase().replace(/\s+/g, '-')).filter((entry) => entry !== '');
}

/** The statuses of a list, by name or by id: `On hold (blocked)` is `on-hold-blocked`. */
function statusesIn({status}: PieceQuery): readonly string[] {
  return listed(status).map((entry) => statusKey(entry) || entry);
}

/** The milestone of a name, as it is in addresses. */
export function milestoneOf(name: string | number | undefined, {milestones}: PieceMilestones): PieceMilestone | undefined {
  const [wanted] = listed(name);
  return milestones.find((milestone) => milestone.name === wanted);
}

/** What is asked for and does not exist, with all that does. */
export function faultsIn(query: PieceQuery, known: PieceMilestones): PieceFault[] {
  const names = known.milestones.map(({name}) => name);
  const one = query.milestone === undefined ? [] : [...listed(query.milestone), ''].slice(0, 1);
  const asked = [
    {what: 'milestone', values: [...one, ...listed(query.milestones)], expected: names},
    {what: 'status', values: statusesIn(query), expected: known.statuses},
    {what: 'stage', values: listed(query.stage), expected: known.stages},
    {what: 'column', values: listed(query.columns), expected: PIECE_COLUMNS},
  ] as const;
  return asked.flatMap(({what, values, expected}) =>
    values.filter((value) => !(expected as readonly string[]).includes(value)).map((value) => ({what, value, expected})),
  );
}

/** The milestones that a table is asked for: those named, in that order, else those of the dashboard; of them what fits. */
export function chosen(query: PieceQuery, {milestones}: PieceMilestones): readonly PieceMilestone[] {
  const names = listed(query.milestones);
  const [stages, statuses] = [listed(query.stage), statusesIn(query)];
  const start =
    names.length > 0
      ? names.flatMap((name) => milestones.find((milestone) => milestone.name === name) ?? [])
      : milestones.filter(({isMilestone}) => isMilestone || stages.length > 0);
  return start.filter(
    ({stage, status}) => (stages.length === 0 || stages.includes(stage)) && (statuses.length === 0 || statuses.includes(status)),
  );
}
