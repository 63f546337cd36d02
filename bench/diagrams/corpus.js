import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Every *.txt of a folder, tabs as four blanks, without blank lines at the ends. */
export function samplesOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\t', '    ').replaceAll('\r', '');
      return {name, text: text.replace(/^(?:[ ]*\n)+/, '').trimEnd()};
    })
    .filter(({text}) => text !== '');
}
