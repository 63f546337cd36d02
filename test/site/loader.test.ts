import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {LoaderContext} from 'webpack';
import {expect, test} from 'vitest';
import pageDataLoader, {type LoaderOptions, type Mark} from '../../src/site/loader.js';

const ALL: Mark = {
  version: '1',
  hasData: true,
  hasFindings: true,
  hasTasks: true,
  hasDrawings: true,
  hasFallback: true,
  found: [],
  lost: [],
};

/** What the loader makes of a source whose page has everything. */
async function loaded(source: string, hasMermaid: boolean): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milestones-loader-'));
  const file = path.join(folder, 'mark.json');
  writeFileSync(file, JSON.stringify(ALL));
  try {
    return await new Promise((resolve, reject) => {
      const context = {
        async: () => (error: Error | null, code?: string) => (error ? reject(error) : resolve(code ?? '')),
        getOptions: () => ({mark: () => file, data: () => '/data.json', hasMermaid}),
        resourcePath: '/docs/a.mdx',
        addDependency: () => undefined,
      } as unknown as LoaderContext<LoaderOptions>;
      pageDataLoader.call(context, source);
    });
  } finally {
    rmSync(folder, {recursive: true});
  }
}

test('a page gets no name that its document may have', async () => {
  const source = 'export const milestone = 2, milestonePanel = 3;';
  for (const [hasMermaid, count] of [
    [true, 9],
    [false, 10],
  ] as const) {
    const code = await loaded(source, hasMermaid);
    expect(code.startsWith(source)).toBe(true);
    const names = [...code.slice(source.length).matchAll(/(?:as|const|import) ([$\w]+)/g)].map(([, name]) => name);
    expect(names).toHaveLength(count);
    for (const name of names) expect(name).toMatch(/^\$milestones[A-Z]/);
  }
});
