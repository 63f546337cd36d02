import {parseArgs} from 'node:util';
import {UsageError, type CommandOptions} from './define.js';
import {nearestHint} from '../stage/nearest.js';
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
  const {values, positionals} = parsedBy(() => parseArgs({args: [...args], options, allowPositionals: true}), options);
  const empty = Object.entries(values).find(([, value]) => value === '');
  if (empty) throw new UsageError(wrongValue(empty[0], options));
  return {values: values as Parsed<T>['values'], positionals};
}

function parsedBy<R>(parse: () => R, options: CommandOptions): R {
  try {
    return parse();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, dashed = '', name = ''] = /'(-{1,2}([\w-]*))/.exec(said) ?? [];
    if (Object.hasOwn(options, name)) throw new UsageError(wrongValue(name, options));
    const names = Object.keys(options).map((one) => `--${one}`);
    throw new UsageError(`Unexpected option \`${dashed}\`, expected one of ${quoted(names)}${nearestHint(dashed, names)}`);
  }
}

/** An option that has no value and needs one, or has one and takes none. */
function wrongValue(name: string, options: CommandOptions): string {
  const value = options[name]?.value;
  return value === undefined
    ? `Unexpected value of \`--${name}\`, expected the option alone`
    : `Unexpected \`--${name}\` without a value, expected \`--${name} ${value}\``;
}
