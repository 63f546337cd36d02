import type {Dashboard, DashboardCell, DashboardRow, State} from 'docusaurus-plugin-milestones/client';

/** What a reader wants to see. An empty word asks for nothing. */
export interface Filter {
  readonly q: string;
  readonly status: string;
  readonly group: string;
  readonly severity: string;
  readonly sort: string;
}

export const NONE: Filter = {q: '', status: '', group: '', severity: '', sort: ''};
export const SEVERITIES = ['error', 'warning', 'review', 'none'] as const;
/** Beside the order of the numbers, which is that of the rows. */
export const SORTS = ['name', 'status', 'progress', 'errors', 'updated'] as const;

const OPEN: readonly State[] = ['fail', 'warning', 'review'];
const STATE_OF: Readonly<Record<string, State>> = {error: 'fail', warning: 'warning', review: 'review'};

/** The filter that an address asks for. Words that mean nothing on this dashboard are passed over. */
export function filterIn(search: string, {groups, totals}: Dashboard): Filter {
  const query = new URLSearchParams(search);
  const oneOf = (name: string, known: readonly string[]): string => known.find((one) => one === query.get(name)) ?? '';
  return {
    q: query.get('q') ?? '',
    status: oneOf(
      'status',
      totals.statuses.map(({status}) => status),
    ),
    group: oneOf(
      'group',
      groups.map(({id}) => id),
    ),
    severity: oneOf('severity', SEVERITIES),
    sort: oneOf('sort', SORTS),
  };
}

/** The query of an address with a filter; what else stands in it is kept. */
export function searchWith(search: string, filter: Filter): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(filter)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query}`;
}

/** Whether a filter lets less than everything through. */
export function isNarrow({q, status, group, severity}: Filter): boolean {
  return [q, status, group, severity].some((value) => value.trim() !== '');
}

/** Whether a row is what a filter asks for. */
export function fits(row: DashboardRow, {q, status, group, severity}: Filter): boolean {
  if (status !== '' && row.status !== status) return false;
  if (!fitsChecks(row, group, severity)) return false;
  const words = folded(q).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = folded(textOf(row));
  return words.every((word) => text.includes(word));
}

/** With a group, the severity is asked of that group alone; a group alone means that something is left to do there. */
function fitsChecks(row: DashboardRow, group: string, severity: string): boolean {
  const wanted = STATE_OF[severity];
  if (group === '') {
    if (severity === 'none') return row.errors + row.warnings === 0;
    return wanted === undefined || {fail: row.errors, warning: row.warnings, review: row.reviews}[wanted as 'fail'] > 0;
  }
  const cell = row.groups[group];
  if (severity === 'none') return cell !== undefined && !has(cell, 'fail') && !has(cell, 'warning');
  return cell !== undefined && (wanted === undefined ? OPEN.some((state) => has(cell, state)) : has(cell, wanted));
}

function has({tally, findings}: DashboardCell, state: State): boolean {
  return tally[state] > 0 || findings.some((finding) => finding.state === state);
}

function textOf({number, title, statusText, statusLook, status, next, highestRisk, lastUpdated, groups}: DashboardRow): string {
  const found = Object.values(groups).flatMap(({findings}) => findings.map(({text}) => text));
  return [number, title, status, statusText, statusLook?.name, next?.text, next?.reason, highestRisk?.name, lastUpdated, ...found].join(
    ' ',
  );
}

/** Case and accents do not matter. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The rows in the order that is asked for; what is unknown comes last, and equal ones stay in the order of their numbers. */
export function sorted({rows, totals}: Dashboard, sort: string): readonly DashboardRow[] {
  const places = totals.statuses.map(({status}) => status);
  const keys: Readonly<Record<string, (row: DashboardRow) => number>> = {
    status: ({status}) => places.indexOf(status),
    progress: ({progress: {passed, total}}) => (total === 0 ? Infinity : passed / total),
    errors: ({errors, warnings}) => -(errors * 1e6 + warnings),
    updated: ({updated = ''}) => -Number(updated.replaceAll('-', '').padEnd(8, '0')),
  };
  if (sort === 'name') return rows.toSorted((a, b) => a.title.localeCompare(b.title, undefined, {numeric: true}));
  const key = keys[sort];
  if (!key) return rows;
  return rows.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}
