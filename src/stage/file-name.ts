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

/** More would make a long file name take long to compare. */
const WILDCARDS = 4;

/** What is wrong with a pattern of file names, in words that continue "Unexpected file pattern `x`, …"; undefined when it is fine. */
export function patternFault(pattern: string): string | undefined {
  const form = 'expected a form such as `adr-<n>-<slug>` or `(<slug>-)?decisions`';
  if (/[/\\]/.test(pattern)) return `expected a file name without folders, ${form.slice('expected '.length)}`;
  if (ENDING.test(pattern)) return `expected it without \`${ENDING.exec(pattern)?.[0] ?? ''}\``;
  const unknown = /<(?!n>|slug>)[^>]*>?/.exec(pattern)?.[0];
  if (unknown !== undefined) return `expected \`<n>\` or \`<slug>\` instead of \`${unknown}\``;
  if ((pattern.match(/\*|<slug>/g) ?? []).length > WILDCARDS) return `expected at most ${WILDCARDS} of \`*\` and \`<slug>\``;
  try {
    expression(pattern);
  } catch {
    return `which cannot be read, ${form}`;
  }
  return undefined;
}

/**
 * Finds the stage that a file name claims.
 * @param path a path with `/` or `\`; only its last part counts
 * @returns the stage with the number and slug in the name, or undefined when no stage has such names
 */
export function stageOfFile(path: string, stages: readonly Stage[]): FileName | undefined {
  const name = nameIn(path);
  if (name === undefined) return undefined;
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

/**
 * The stages that claim a file by a pattern that is not built in. More than one is for a person to decide;
 * among the built-in patterns the first match is meant.
 */
export function claimsOf(path: string, stages: readonly Stage[], builtIn: readonly Stage[]): Stage[] {
  const name = nameIn(path);
  if (name === undefined) return [];
  const known = new Set(builtIn.flatMap(({id, files}) => files.map((pattern) => `${id} ${pattern}`)));
  return stages.filter(
    ({id, files, notFiles = []}) =>
      files.some((pattern) => !known.has(`${id} ${pattern}`) && expression(pattern).test(name)) &&
      !notFiles.some((pattern) => expression(pattern).test(name)),
  );
}

/** The name of a Markdown file without ending. */
function nameIn(path: string): string | undefined {
  const base = path.split(/[/\\]/).at(-1) ?? '';
  return ENDING.test(base) ? base.replace(ENDING, '') : undefined;
}

/** `01` and `1` are one number; `3.10` stays as it is written. */
function plainNumber(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
