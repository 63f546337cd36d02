import type {Run, Terminal} from '../../src/command/define.js';

/** What a command left behind: its exit status, and what it wrote. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder, as from a terminal without colour and for the folder `docs`. */
export async function runIn(cwd: string, command: Run, args: readonly string[], more: Partial<Terminal> = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const status = await command(args, {
    cwd,
    color: false,
    folders: ['docs'],
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    ...more,
  });
  return {status, out, err};
}
