import type {Settings} from '../settings/define.js';

/** 0: nothing at error level; 1: findings at error level; 2: wrong use, or something that cannot be read. */
export type Status = 0 | 1 | 2;

/** Where a command runs and writes. */
export interface Terminal {
  readonly cwd: string;
  readonly color: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where to look when no path is given. */
  readonly folders: readonly string[];
  /** The settings of the site the command runs in; without a site they are looked for in `cwd`. */
  readonly configured?: Configured;
}

/** Settings that are right, and where they are from. */
export interface Configured {
  readonly settings: Settings;
  /** The file they stand in, as messages name it; absent where there is none. */
  readonly file?: string;
  /** A path of the report → the path that globs see: relative to the folder of the file, with `/`. */
  readonly locate: (path: string) => string;
}

/**
 * Runs a command.
 * @param args what stands behind the command's name
 * @returns the exit status
 * @throws UsageError for wrong use
 */
export type Run = (args: readonly string[], terminal: Terminal) => Promise<Status>;

/** An option as `parseArgs` of Node reads it, with what the usage says of it. */
interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** The word for its value in the usage, such as `FILE`. */
  readonly value?: string;
  readonly says: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** A command as it is listed; its code is loaded only when it is called, so that `--help` costs nothing. */
export interface Command {
  readonly name: string;
  /** What stands behind the name in the usage, such as `[paths…]`. */
  readonly takes: string;
  /** One line for the list of commands. */
  readonly says: string;
  /** What its own usage says below the first line, in lines of the width of a terminal. */
  readonly about: string;
  readonly options: CommandOptions;
  /** Exit status → meaning. */
  readonly statuses: readonly string[];
  readonly load: () => Promise<Run>;
}

/** Wrong use; the message says what was found and what is expected, without full stop. */
export class UsageError extends Error {}

/** Settings that cannot be read or are wrong: what is said of the file, one sentence each, without full stop. */
export class ConfigError extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(faults.map((fault) => `${file}: ${fault}.`).join('\n'));
  }
}
