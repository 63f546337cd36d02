import type {Stage} from './define.js';

export interface FileName {
  readonly stage: Stage;
  /** The number as written, without leading zeros: `3.5`. */
  readonly number?: string;
  readonly slug?: string;
}

const ENDING = /\.mdx?$/i;

/** Turns `milestone-<n>-<slug>` into an expression over a whole file name without ending. */
function expression(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('<n>', String.raw`(?<n>\d+(?:\.\d+)*)`)
    .replaceAll('<slug>', String.raw`(?<slug>[\p{L}\p{N}][\p{L}\p{N}._-]*?)`);
  return new RegExp(`^(?:${source})$`, 'iu');
}

/**
 * Finds the stage that a file name claims.
 * @param path a path with `/` or `\`; only its last part counts
 * @returns the stage with the number and slug in the name, or undefined when no stage has such names
 */
export function stageOfFile(path: string, stages: readonly Stage[]): FileName | undefined {
  const base = path.split(/[/\\]/).at(-1) ?? '';
  if (!ENDING.test(base)) return undefined;
  const name = base.replace(ENDING, '');
  for (const stage of stages) {
    if (stage.notFiles?.some((pattern) => expression(pattern).test(name))) continue;
    for (const pattern of stage.files) {
      const match = expression(pattern).exec(name);
      if (!match) continue;
      const {n, slug} = match.groups ?? {};
      return {stage, ...(n ? {number: plainNumber(n)} : {}), ...(slug ? {slug} : {})};
    }
  }
  return undefined;
}

/** `01` and `1` are one number; `3.10` stays as it is written. */
function plainNumber(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
