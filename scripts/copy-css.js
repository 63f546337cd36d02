// TypeScript leaves style sheets where they are; the compiled components import them from beside themselves.
import {cpSync} from 'node:fs';

for (const [from, to] of [
  ['theme', 'lib/theme'],
  ['src/client', 'lib/client'],
]) {
  cpSync(from, to, {recursive: true, filter: (file) => !/\.tsx?$|tsconfig\.json$/.test(file)});
}
