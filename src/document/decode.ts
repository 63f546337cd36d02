/** Why a file cannot be read as text, in words for the person who has to mend it. */
export interface Unreadable {
  readonly reason: string;
  readonly note: string;
}

const GIT_CRYPT = '\0GITCRYPT';

/**
 * The text of a file, without its byte order mark.
 * @param bytes the whole file
 * @returns the text, or why there is none: encrypted, binary, or not UTF-8
 */
export function decode(bytes: Uint8Array): string | Unreadable {
  const start = String.fromCharCode(...bytes.subarray(0, GIT_CRYPT.length));
  if (start === GIT_CRYPT) {
    return {
      reason: 'Unexpected encrypted file, expected text',
      note: 'Unlock it with `git-crypt unlock`, or leave it out. It was skipped.',
    };
  }
  if (start.startsWith('\xFF\xFE') || start.startsWith('\xFE\xFF')) {
    return {reason: 'Unexpected UTF-16 text, expected UTF-8', note: 'Save the file as UTF-8. It was skipped.'};
  }
  if (bytes.includes(0)) {
    return {reason: 'Unexpected binary file, expected text', note: 'Give a file that is not Markdown another ending. It was skipped.'};
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return {reason: 'Unexpected bytes that are not UTF-8', note: 'Save the file as UTF-8. It was skipped.'};
  }
}
