import {parseArgs} from 'node:util';
import {UsageError, type CommandOptions} from './define.js';
import {quoted} from '../stage/wording.js';

/** Options that several commands take. */
export const CONFIG = {type: 'string', value: 'FILE', says: 'read the settings from this file'} as const;
export const STAGE = {type: 'string', value: 'ID', says: 'read every file as this stage, whatever its name'} as const;

export interface Parsed<T extends CommandOptions> {
  readonly values: {readonly [Name in keyof T]?: (T[Name]['type'] extends 'boolean' ? boolean : string) | undefined};
  readonly positionals: readonly string[];
}

/**
 * Takes a command's arguments apart.
 * @throws UsageError for options that are none of the command's, with those that are
 */
export function parsed<const T extends CommandOptions>(args: readonly string[], options: T): Parsed<T> {
  try {
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    return {values: values as Parsed<T>['values'], positionals};
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${first ?? ''}. The options are ${quoted(Object.keys(options).map((name) => `--${name}`))}`);
  }
}
