import {ConfigError, UsageError, type Command, type Status, type Terminal} from './define.js';

/**
 * Runs a command on the terminal of this process.
 * @param args what stands behind the command's name
 * @param site what the command is told of the site it runs in
 * @returns the exit status
 */
export async function runOnTerminal(
  {name, load}: Command,
  args: readonly string[],
  site: Pick<Terminal, 'folders' | 'configured'>,
): Promise<Status> {
  const terminal = {
    ...site,
    cwd: process.cwd(),
    color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
  };
  const run = await load();
  return run(args, terminal).catch((error: unknown) => {
    if (error instanceof ConfigError) terminal.err(`${error.message}\n`);
    else if (error instanceof UsageError) terminal.err(`${error.message}.\nSee \`milestones ${name} --help\`.\n`);
    else throw error;
    return 2;
  });
}
