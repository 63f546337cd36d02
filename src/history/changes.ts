import type {StatusChange} from './define.js';
import type {Lineage, Version} from './lineage.js';

/** More are not told of one document. */
const MOST = 20;

/**
 * The changes of status of a document.
 * @param statusIn the status in a text; null where the text is no document with one, undefined where it cannot be read
 * @returns newest first
 */
export function changesOf({versions, isWhole}: Lineage, statusIn: (version: Version) => string | null | undefined): StatusChange[] {
  const changes: StatusChange[] = [];
  let before: string | null | undefined = isWhole ? null : undefined;
  for (const version of versions.toReversed()) {
    const status = statusIn(version);
    // Where the status before is unknown, nobody can say that it has changed.
    if (typeof status === 'string' && before !== undefined && status !== before) changes.push(changeOf(version, before, status));
    before = status === null && before !== undefined ? before : status;
  }
  return changes.toReversed().slice(0, MOST);
}

function changeOf({commit, path}: Version, from: string | null, to: string): StatusChange {
  return {
    commit: commit.id,
    date: `${new Date(commit.time).toISOString().slice(0, 19)}Z`,
    author: commit.author,
    ...(from === null ? {} : {from}),
    to,
    file: path,
  };
}
