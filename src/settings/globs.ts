import picomatch from 'picomatch';

const MOST_WILDCARDS = 4;

/** Whether a path is one of those that some globs mean. A glob with `!` takes away from the others. */
export function matcherOf(globs: string | readonly string[]): (path: string) => boolean {
  const all = typeof globs === 'string' ? [globs] : globs;
  const wanted = all.filter((glob) => !glob.startsWith('!')).map((glob) => one(glob));
  const unwanted = all.filter((glob) => glob.startsWith('!')).map((glob) => one(glob.slice(1)));
  return (path) => wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path));
}

/** A glob without `/` is compared with the name of the file, in whatever folder it is. */
function one(glob: string): (path: string) => boolean {
  return picomatch(glob.replace(/^\.\//, ''), {dot: true, basename: !glob.includes('/')});
}

/** What is wrong with a glob, if anything is. */
export function globFault(glob: string): string | undefined {
  if (glob.replace(/^!/, '') === '') return 'expected a glob such as `docs/archive/**`';
  if (glob.includes('\\')) return 'expected `/` between folders, also on Windows';
  if (/^!?(?:\/|[A-Za-z]:)/.test(glob)) return 'expected a path relative to the folder of the settings, without `/` in front';
  // Groups that repeat, and many wildcards in one name, can take longer than anybody waits.
  if (/[()]/.test(glob)) return 'expected no `(…)`: `{a,b}` is one of several, `?` any character';
  if (glob.split('/').some((name) => (name.match(/\*+|\]\+/g) ?? []).length > MOST_WILDCARDS))
    return `expected at most ${MOST_WILDCARDS} \`*\` between two \`/\``;
  if (!/[*?[{]/.test(glob) && !/\.mdx?$/i.test(glob))
    return `expected \`${glob.replace(/\/$/, '')}/**\` for the files of a folder, or the name of a \`.md\` or \`.mdx\` file`;
  try {
    picomatch(glob, {strictBrackets: true});
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/^SyntaxError: /, '') : String(error);
    return `expected a glob such as \`docs/archive/**\` (${said.charAt(0).toLowerCase()}${said.slice(1)})`;
  }
}
