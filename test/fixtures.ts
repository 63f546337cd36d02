import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The text of a file below `test/fixtures`. */
export function fixture(name: string): string {
  return readFileSync(pathOfFixture(name), 'utf8');
}

export function pathOfFixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}

/** The spotless documents: an overview, an architecture and one milestone. */
export const CLEAN = 'clean/milestone-1-core.md';
export const CLEAN_SET = ['clean/milestones-overview.md', 'clean/rainwatch-architecture.md', CLEAN] as const;
