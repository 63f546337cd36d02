import {shapeFaults, unexpected, unknownName, type Shape} from '../stage/shape.js';
import {patternFault} from '../stage/file-name.js';
import {statusKey, UNKNOWN} from '../stage/status.js';
import {isColor, THEME_COLORS} from './colors.js';
import {globFault} from './globs.js';
import type {Known} from './known.js';
import type {SettingName} from './names.js';
import {partsOfKey} from './rule-key.js';
import {levelsShape, rulesShape} from './rule-shape.js';

const texts: Shape = {list: 'text'};

const glob: Extract<Shape, {faults: unknown}> = {
  kind: 'string',
  says: 'a glob such as `docs/archive/**`',
  faults: (value, at) => {
    const wrong = globFault(String(value));
    return wrong === undefined ? [] : [`Unexpected glob \`${String(value)}\` in \`${at}\`, ${wrong}`];
  },
};

const globs: Shape = {
  kind: 'list',
  says: 'a list',
  faults: (value, at) => {
    const faults = shapeFaults(value, {list: glob}, at);
    return faults.length > 0 ? faults : takesAwayAlone(value as readonly string[], at);
  },
};

const wanted: Shape = {
  ...glob,
  faults: (value, at) => {
    const faults = glob.faults(value, at);
    return faults.length > 0 ? faults : takesAwayAlone([String(value)], at);
  },
};

function takesAwayAlone(given: readonly string[], at: string): string[] {
  if (given.some((one) => !one.startsWith('!'))) return [];
  const what = given.length === 0 ? 'empty list' : `${given.map((one) => `\`${one}\``).join(', ')} alone`;
  return [`Unexpected ${what} in \`${at}\`, expected at least one glob without \`!\` in front`];
}

const fileName: Shape = {
  kind: 'string',
  says: 'a file name such as `<n>-<slug>`',
  faults: (value, at) => {
    const wrong = patternFault(String(value));
    return wrong === undefined ? [] : [`Unexpected file name \`${String(value)}\` in \`${at}\`, ${wrong}`];
  },
};

const color: Shape = {
  kind: 'string',
  says: `one of \`${THEME_COLORS.join('`, `')}\`, or a colour of CSS such as \`#0a7\``,
  faults: (value, at) =>
    isColor(String(value))
      ? []
      : [unexpected(value, at, `one of \`${THEME_COLORS.join('`, `')}\`, or a colour of CSS such as \`#0a7\` or \`teal\``)],
};

const statuses: Shape = {
  kind: 'list',
  says: "a list such as `['Planned', {name: 'Building', color: 'info'}]`",
  faults: (value, at) => {
    const one: Shape = {either: ['text', {fields: {name: 'text', accepted: texts, near: texts, color}, needs: ['name']}]};
    const faults = shapeFaults(value, {list: one}, at);
    return faults.length > 0 ? faults : nameFaults(value as readonly (string | {name: string})[], at);
  },
};

/** Statuses are told apart by their words in lower case. */
function nameFaults(given: readonly (string | {name: string})[], at: string): string[] {
  if (given.length === 0) return [`Unexpected empty list in \`${at}\`, expected at least one status`];
  const keys = given.map((one) => statusKey(typeof one === 'string' ? one : one.name));
  return keys.flatMap((key, index) => {
    const name = given[index];
    const place = `${at}[${index}]`;
    if (key === '' || key === UNKNOWN)
      return [unexpected(typeof name === 'object' ? name.name : name, place, 'another name: it stands for documents without a status')];
    return keys.indexOf(key) < index
      ? [unexpected(typeof name === 'object' ? name.name : name, place, `another name than \`${at}[${keys.indexOf(key)}]\``)]
      : [];
  });
}

/** `id` of any stage, or `stage-id:id` of one. */
function keyed(valid: ReadonlyMap<string, readonly string[]>, stages: readonly string[], each: (id: string) => Shape): Shape {
  return {
    kind: 'object',
    says: 'an object with a list for each name',
    faults: (value, at) =>
      Object.entries(value as object).flatMap(([key, one]) => {
        const {stage, pattern: id} = partsOfKey(key);
        if (stage !== undefined && !stages.includes(stage)) return [unknownName('stage', stage, at, stages)];
        const ids = [...valid].filter(([, holders]) => stage === undefined || holders.includes(stage)).map(([name]) => name);
        if (!ids.includes(id)) return [unknownName('name', id, at, ids)];
        return shapeFaults({[key]: one}, {names: [key], word: 'name', each: () => each(id)}, at);
      }),
  };
}

/** Settings as they may be written. */
export function settingsShape(known: Known): Extract<Shape, {fields: unknown}> {
  const {stages} = known;
  const rules = rulesShape(known);
  const statusSeverity = bySomeStatus(known);
  const holders = new Map([...known.values.keys()].map((id) => [id, known.aliases.get(id) ?? []]));
  const fields: Readonly<Record<SettingName, Shape>> = {
    preset: {words: ['recommended', 'strict']},
    rules,
    statusSeverity,
    overrides: {list: {fields: {files: {either: [wanted, globs]}, rules, statusSeverity}, needs: ['files']}},
    statuses,
    aliases: keyed(known.aliases, stages, () => texts),
    values: keyed(holders, stages, (id) => ({names: known.values.get(id) ?? [], word: 'value', each: () => texts})),
    include: {names: stages, word: 'stage', each: () => ({list: fileName})},
    stages: {kind: 'list', says: 'a list of stages', faults: (value) => known.stageFaults(value)},
    waivers: {fields: {requireReason: 'switch'}, needs: []},
    baseline: 'text',
  };
  return {fields, needs: []};
}

function bySomeStatus(known: Known): Shape {
  const levels = levelsShape(known);
  const valid = [...known.statuses, UNKNOWN];
  const keys = new Set(valid.map((name) => statusKey(name)));
  const sameAs = (name: string, value: object): string | undefined =>
    Object.keys(value).find((other) => statusKey(other) === statusKey(name));
  return {
    kind: 'object',
    says: "an object such as `{Complete: {'next-steps': 'off'}}`",
    faults: (value, at) =>
      Object.entries(value as object).flatMap(([name, one]) => {
        if (!keys.has(statusKey(name))) return [unknownName('status', name, at, valid)];
        const other = sameAs(name, value as object);
        if (other !== name) return [`Unexpected second \`${name}\` in \`${at}\`, expected it together with \`${other}\``];
        return shapeFaults({[name]: one}, {names: [name], word: 'status', each: () => levels}, at);
      }),
  };
}
