import {existsSync} from 'node:fs';
import path from 'node:path';

/**
 * Whether MDX documents of a site may use a component without importing it.
 * A site that has its own `MDXComponents` may provide any; what it provides cannot be known without running it, so all are believed.
 */
export function providedComponents(siteDir: string): (name: string) => boolean {
  const theme = path.join(siteDir, 'src', 'theme');
  const hasOwn = ['MDXComponents', 'MDXComponents.js', 'MDXComponents.jsx', 'MDXComponents.ts', 'MDXComponents.tsx'].some((name) =>
    existsSync(path.join(theme, name)),
  );
  return () => hasOwn;
}
