import type {DocumentReport} from '../check/report.js';

/** Names that mean something else where documents are named. */
const RESERVED = ['all'];
const LONGEST = 80;

/**
 * What documents are called in addresses, anchors and badges: the number where only one has it, otherwise the name of the file.
 * @param documents those of the current versions
 * @returns path of the report → its name: in lower case, unique, without `/`
 */
export function addressNames(documents: readonly Pick<DocumentReport, 'path' | 'number'>[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(RESERVED);
  const give = (path: string, name: string): void => {
    names.set(path, name);
    taken.add(name);
  };
  const sorted = documents.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const {path, number} of sorted) {
    const isOnly = sorted.every((other) => other.number !== number || other.path === path);
    if (number !== null && isOnly) give(path, String(number));
  }
  for (const {path} of sorted) if (!names.has(path)) give(path, free(fileName(path), taken));
  return names;
}

/** The first of `name`, `name-2`, `name-3`… that is not taken. */
function free(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const one = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(one)) return one;
  }
}

/** The name of a file without ending, as part of an address; that of its folder where the file stands for it. */
function fileName(path: string): string {
  const [file = '', folder = ''] = path.split('/').toReversed();
  const base = file.replace(/\.mdx?$/i, '');
  const name = /^(?:index|readme)$/i.test(base) && folder !== '' ? folder : base;
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/^[-.]+/, '');
  return (
    [...slug]
      .slice(0, LONGEST)
      .join('')
      .replace(/[-.]+$/, '') || 'document'
  );
}
