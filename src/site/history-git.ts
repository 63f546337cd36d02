import {execFile} from 'node:child_process';

/** Why git has not answered. */
export class GitError extends Error {
  constructor(
    readonly kind: 'absent' | 'refused',
    message: string,
  ) {
    super(message);
  }
}

const LIMITS = {timeout: 20_000, maxBuffer: 256 * 2 ** 20};

/** Variables by which a hook would lead git to another repository than that of the folder. */
const HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_SHALLOW_FILE'];
/** Variables that contradict `--literal-pathspecs`, over which git would refuse to answer. */
const PATHSPECS = ['GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS'];
const LEFT_OUT = new Set([...HOOKS, ...PATHSPECS]);

/** Settings of a person that would change what git prints, as they are by default. A version of git that does not know one ignores it. */
const SETTINGS = [
  'log.showRoot=true',
  'log.follow=false',
  'log.showSignature=false',
  'log.diffMerges=separate',
  'log.mailmap=true',
  'diff.renames=true',
  'diff.renameLimit=1000',
  'diff.relative=false',
  'color.ui=false',
  'color.diff=false',
  'core.quotePath=false',
  'i18n.logOutputEncoding=UTF-8',
].flatMap((one) => ['-c', one]);

/**
 * Asks git, in English, without the network and without waiting for a password.
 * @param input what it is given to read
 * @throws a `GitError`
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const inherited = Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name));
  const env = {...Object.fromEntries(inherited), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1'};
  return new Promise((resolve, reject) => {
    const options = {cwd: folder, env, encoding: 'buffer', windowsHide: true, ...LIMITS} as const;
    const child = execFile('git', ['--literal-pathspecs', '--no-pager', ...SETTINGS, ...args], options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(new GitError(error.code === 'ENOENT' ? 'absent' : 'refused', stderr.toString('utf8')));
    });
    // Git may end before it has read all: what it says then is the error.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** What it prints, as text without the last end of line. */
export async function gitText(folder: string, args: readonly string[]): Promise<string> {
  const printed = await git(folder, args);
  return printed.toString('utf8').replace(/\r?\n$/, '');
}
