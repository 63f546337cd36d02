import MilestonesRegisterDocument from '@theme/MilestonesRegister/Document';
import {folded} from '@theme/MilestonesRegister/query';
import {unnamed} from '@theme/MilestonesRegister/words';
import type {ViewGroup, ViewRow} from '@theme/MilestonesRegister/view';
import type {RegisterDocument} from 'docusaurus-plugin-milestones/client';

interface Entry {
  readonly anchor: string;
  readonly name: string;
  readonly slug?: string;
  readonly document?: number;
}

/**
 * The row of an entry: its name leads to the heading in its document.
 * @param words what stands beside its name, in words
 */
export function rowOf(
  {anchor, name, slug, document: at}: Entry,
  documents: readonly RegisterDocument[],
  cells: ViewRow['cells'],
  words: readonly string[],
): ViewRow {
  const document = at === undefined ? undefined : documents[at];
  const href = document && (slug === undefined ? document.href : `${document.href}#${slug}`);
  return {
    anchor,
    name,
    cells,
    text: folded([name === '' ? unnamed() : name, ...words].join(' ')),
    ...(document ? {document} : {}),
    ...(href === undefined ? {} : {href}),
  };
}

/** Rows under the document they come from. */
export function byDocument(rows: readonly ViewRow[]): ViewGroup[] {
  return grouped(rows, ({document}) => document?.name ?? '').map((group) => {
    const document = group.rows[0]?.document;
    return {...group, ...(document ? {title: <MilestonesRegisterDocument document={document} />} : {})};
  });
}

/** Rows with the same key together, in the order in which the keys first come. */
export function grouped(rows: readonly ViewRow[], keyOf: (row: ViewRow, index: number) => string): ViewGroup[] {
  const groups = new Map<string, ViewRow[]>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row, index);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, own]) => ({key, rows: own}));
}
