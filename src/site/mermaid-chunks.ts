import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Configuration} from 'webpack';

/** For other layouts than its own Mermaid asks for packages that it does not depend on. */
const OPTIONAL = ['@mermaid-js/layout-elk', 'elkjs'];

/** Whether the theme of a site draws Mermaid in the browser; the classic theme alone has a component that shows nothing. */
export function themeHasMermaid(config: Configuration): boolean {
  const alias: unknown = config.resolve?.alias;
  const component: unknown =
    typeof alias === 'object' && alias !== null ? Object.entries(alias).find(([name]) => name === '@theme/Mermaid')?.[1] : undefined;
  return typeof component === 'string' && !/[\\/]theme-classic[\\/]/.test(component);
}

/**
 * Which modules Docusaurus may put into the file that every page loads: not those of Mermaid.
 * Its diagrams share so many that they would be in more than half of all files of a site, and so on each page.
 */
export function commonWithoutMermaid(): RegExp {
  const names = [...packagesOf('mermaid'), ...OPTIONAL].map((name) =>
    name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('/', String.raw`[\\/]`),
  );
  return new RegExp(String.raw`^(?!.*[\\/]node_modules[\\/](?:${names.join('|')})[\\/])`);
}

/** The names of a package and of all that it depends on. */
function packagesOf(root: string): Set<string> {
  const names = new Set<string>();
  const add = (name: string, from: string): void => {
    const folder = names.has(name) ? undefined : folderOf(name, from);
    if (folder === undefined) return;
    names.add(name);
    const {dependencies = {}}: {dependencies?: Readonly<Record<string, string>>} = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    for (const dependency of Object.keys(dependencies)) add(dependency, folder);
  };
  add(root, fileURLToPath(new URL('.', import.meta.url)));
  return names;
}

/** Where a package is, seen from a folder. Asked of the disk, for many do not let their `package.json` be resolved. */
function folderOf(name: string, from: string): string | undefined {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(from);
  return above === from ? undefined : folderOf(name, above);
}
