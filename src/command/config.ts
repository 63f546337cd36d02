import {styleText} from 'node:util';
import {DEFAULT, rulesFor, rulesInForce, settingsInForce, type ListedSetting} from '../check/settings-list.js';
import {isObject} from '../stage/is-object.js';
import {keyAt} from '../stage/shape.js';
import {CONFIG_OPTIONS} from './commands.js';
import {UsageError, type Configured, type Status, type Terminal} from './define.js';
import {givenDocument} from './document.js';
import {parsed} from './options.js';
import {settingsFor} from './settings/settings.js';

/**
 * Runs `config`: the settings in force and where each is from, for all documents or for one.
 * @throws UsageError for a path at which there is no stage document
 */
export async function configCommand(args: readonly string[], terminal: Terminal): Promise<Status> {
  const {values, positionals} = parsed(args, CONFIG_OPTIONS);
  if (positionals.length > 1) throw new UsageError(`Unexpected second path \`${positionals[1]}\`, expected one document or none`);
  const configured = await settingsFor(terminal, values.config);
  const [path] = positionals;
  const shown = path === undefined ? everywhere(configured) : await forDocument(path, configured, terminal);
  terminal.out(values.json ? `${JSON.stringify(shown, undefined, 2)}\n` : told(shown, terminal.color));
  return 0;
}

interface Shown {
  /** The file the settings stand in; null where there is none. */
  readonly file: string | null;
  readonly path?: string;
  readonly stage?: string;
  readonly status?: string | null;
  readonly settings: ReturnType<typeof settingsInForce>;
  readonly rules: readonly ListedSetting[];
}

function everywhere({file, settings}: Configured): Shown {
  return {file: file ?? null, settings: settingsInForce(settings), rules: rulesInForce(settings)};
}

async function forDocument(named: string, {file, settings, locate}: Configured, terminal: Terminal): Promise<Shown> {
  const {path, report} = await givenDocument(named, terminal, {settings, locate});
  const {stage, status} = report;
  return {file: file ?? null, path, stage, status, settings: settingsInForce(settings), rules: rulesFor(report, locate(path), settings)};
}

/** For people: what is set stands out, what is left as it is stays pale. */
function told({file, path, stage, status, settings, rules}: Shown, color: boolean): string {
  const pale = (text: string): string => (color ? styleText('dim', text) : text);
  const line = (cells: readonly string[], from: string): string => (from === DEFAULT ? pale(cells.join('  ')) : cells.join('  ')).trimEnd();
  const document =
    path === undefined ? [] : [`Document: ${path} (${[stage, status ?? undefined].filter((word) => word !== undefined).join(', ')})`];
  const values = settings.flatMap(({name, value, from}) =>
    leaves(name, value).map((leaf) => [...leaf, from === DEFAULT ? DEFAULT : (file ?? DEFAULT)]),
  );
  const first = columns(values);
  const second = columns(rules.map((rule) => [idOf(rule, rules), rule.level, optionsOf(rule), originOf(rule)]));
  return `${[
    [`Settings: ${file ?? 'none found, so the defaults hold'}`, ...document].join('\n'),
    first.map((cells, index) => line(cells, values[index]?.at(-1) ?? DEFAULT)).join('\n'),
    rules.map((rule, index) => line(second[index] ?? [], originOf(rule))).join('\n'),
  ].join('\n\n')}\n`;
}

/** With its stage in front where rules of several stages have that id. */
function idOf({ruleId, stage}: ListedSetting, rules: readonly ListedSetting[]): string {
  const isShared = rules.filter((other) => other.ruleId === ruleId).length > 1;
  return stage !== undefined && isShared ? `${stage}:${ruleId}` : ruleId;
}

function optionsOf({options}: ListedSetting): string {
  return Object.entries(options)
    .flatMap(([name, {value, from}]) => (typeof value === 'number' || from !== DEFAULT ? [`${name} ${written(value)}`] : []))
    .join(', ');
}

/** The keys that have a say, each once. */
function originOf({from, options}: ListedSetting): string {
  const origins = [from, ...Object.values(options).map((option) => option.from)];
  const set = [...new Set(origins.filter((origin) => origin !== DEFAULT))];
  return set.length > 0 ? set.join(', ') : DEFAULT;
}

/** A setting that holds others, key by key. */
function leaves(at: string, value: unknown): (readonly [string, string])[] {
  if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
    return value.flatMap((one, index) => leaves(`${at}[${index}]`, one));
  if (isObject(value)) return Object.entries(value).flatMap(([name, one]) => leaves(keyAt(at, name), one));
  return [[at, written(value)]];
}

function written(value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Cells padded to the widths of their columns; a long one does not push the others away. */
function columns(rows: readonly (readonly string[])[]): string[][] {
  const widths = [...Array(rows[0]?.length ?? 0).keys()].map((index) =>
    Math.min(60, Math.max(...rows.map((row) => row[index]?.length ?? 0))),
  );
  return rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)));
}
