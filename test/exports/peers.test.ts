import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect, test} from 'vitest';

interface Manifest {
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);
const read = (file: string | URL): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

test('each React that Docusaurus can be used with is one that the plugin can be used with', () => {
  const {peerDependencies} = read(new URL('../../package.json', import.meta.url));
  const core = read(require.resolve('@docusaurus/core/package.json'));
  for (const name of ['react', 'react-dom']) expect(peerDependencies[name], name).toBe(core.peerDependencies[name]);
});
