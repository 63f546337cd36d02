import {checkCommand, UsageError} from './check.js';

/**
 * Runs `check` on the terminal of this process.
 * @param folders where to look when no path is given
 * @returns the exit status
 */
export async function checkOnTerminal(args: readonly string[], folders: readonly string[]): Promise<0 | 1 | 2> {
  const terminal = {
    cwd: process.cwd(),
    color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
  };
  return checkCommand(args, folders, terminal).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}.\nSee \`milestones --help\`.\n`);
    return 2;
  });
}
