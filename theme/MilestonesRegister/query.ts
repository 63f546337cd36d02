import type {ViewRow} from '@theme/MilestonesRegister/view';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

/** What a reader wants to see. An empty word asks for nothing. */
export interface Query {
  readonly q: string;
  /** The name of a document. */
  readonly milestone: string;
  readonly status: string;
  /** Only what has a hole. */
  readonly holes: boolean;
}

export const ALL: Query = {q: '', milestone: '', status: '', holes: false};

/** What an address asks for. Words that mean nothing in this register are passed over. */
export function queryIn(search: string, {id, documents}: RegisterPage): Query {
  const words = new URLSearchParams(search);
  const oneOf = (name: string, known: readonly (string | null)[]): string => known.find((one) => one === words.get(name)) ?? '';
  return {
    q: words.get('q') ?? '',
    milestone: oneOf(
      'milestone',
      documents.map(({name}) => name),
    ),
    status: oneOf(
      'status',
      documents.map(({status}) => status),
    ),
    holes: id === 'traceability' && words.has('holes'),
  };
}

/** The query of an address that asks for it; what else stands in the address is kept. */
export function searchWith(search: string, query: Query): string {
  const words = new URLSearchParams(search);
  for (const name of ['q', 'milestone', 'status'] as const) {
    if (query[name] === '') words.delete(name);
    else words.set(name, query[name]);
  }
  if (query.holes) words.set('holes', '');
  else words.delete('holes');
  const text = words.toString().replace(/\bholes=(?=&|$)/, 'holes');
  return text === '' ? '' : `?${text}`;
}

export function isNarrow({q, milestone, status, holes}: Query): boolean {
  return holes || `${q}${milestone}${status}`.trim() !== '';
}

/** Whether a row is what a reader wants to see. All words must occur, in any order. */
export function fits({document, isHole = false, text}: ViewRow, {q, milestone, status, holes}: Query): boolean {
  if (holes && !isHole) return false;
  if (milestone !== '' && document?.name !== milestone) return false;
  if (status !== '' && document?.status !== status) return false;
  if (q.trim() === '') return true;
  return folded(q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Case and accents do not matter. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
