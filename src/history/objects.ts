/** A file in a commit. */
export interface TreeFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly blob: string;
}

/** Reads what `git ls-tree -r -z` prints. Submodules and symbolic links are no files. */
export function readTree(text: string): TreeFile[] {
  return text.split('\0').flatMap((line) => {
    const [head = '', ...rest] = line.split('\t');
    const [mode = '', kind, blob = ''] = head.split(' ');
    return kind === 'blob' && mode.startsWith('100') ? [{path: rest.join('\t'), blob}] : [];
  });
}

/**
 * Reads what `git cat-file --batch` prints.
 * @returns the bytes of each object that is there, by its id
 */
export function readObjects(bytes: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    if (end < 0) break;
    const [id = '', kind = '', size = ''] = bytes.toString('utf8', at, end).split(' ');
    at = end + 1;
    // Of one that is missing there is this line alone.
    if (size === '') continue;
    if (kind === 'blob') found.set(id, bytes.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
