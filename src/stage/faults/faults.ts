import {completeStage} from '../complete/complete.js';
import {idFault, unknownStage} from './fault-words.js';
import {rulesFaults} from './faults-in-rules.js';
import {partFaults} from './faults-in-sections.js';
import type {Stage} from '../define.js';
import {patternFault} from '../file-name.js';
import {shapeFaults} from '../shape.js';
import type {UserStage} from '../user.js';
import {userStage} from './user-shape.js';

/**
 * What is wrong with the stages of the settings: one sentence without full stop for each fault, with the valid form.
 * A stage with the id of a built-in one is no fault: it takes its place.
 * @param given the value of `stages`, as somebody wrote it
 * @param coded the ids of the rules that are code; without them any id of their families will do
 */
export function stageFaults(given: unknown, builtIn: readonly Stage[], coded?: readonly string[]): string[] {
  const shape = shapeFaults(given, {list: userStage}, 'stages');
  // What has the wrong form cannot be looked at more closely.
  if (shape.length > 0) return shape;
  const users = given as readonly UserStage[];
  const own = users.map((stage) => completeStage(stage));
  const all = [...own, ...builtIn.filter(({id}) => own.every((stage) => stage.id !== id))];
  return [
    ...own.flatMap((stage, index) => {
      const at = `stages[${index}]`;
      return [
        ...idFault(stage.id, `${at}.id`),
        ...twice(own, index),
        ...fileFaults(stage, at),
        ...relationFaults(stage, all, at),
        ...partFaults(stage, all, at),
        ...rulesFaults(stage, users[index]?.checklist ?? [], at, coded),
      ];
    }),
    ...claimFaults(own),
    ...cycleFaults(all),
  ];
}

function twice(own: readonly Stage[], index: number): string[] {
  const {id} = own[index] ?? {id: ''};
  const first = own.findIndex((stage) => stage.id === id);
  return first < index
    ? [`Unexpected second stage \`${id}\` in \`stages[${index}]\`, expected another id than that of \`stages[${first}]\``]
    : [];
}

function fileFaults({files, notFiles = []}: Stage, at: string): string[] {
  const none = files.length === 0 ? [`Unexpected empty \`${at}.files\`, expected at least one pattern such as \`adr-<n>-<slug>\``] : [];
  const wrong = [
    ...files.map((pattern, index) => [pattern, `files[${index}]`] as const),
    ...notFiles.map((pattern, index) => [pattern, `notFiles[${index}]`] as const),
  ];
  return [
    ...none,
    ...wrong.flatMap(([pattern, name]) => {
      const fault = patternFault(pattern);
      return fault === undefined ? [] : [`Unexpected file pattern \`${pattern}\` in \`${at}.${name}\`, ${fault}`];
    }),
  ];
}

function relationFaults({parents, lists}: Stage, all: readonly Stage[], at: string): string[] {
  const ids = all.map(({id}) => id);
  return [
    ...parents.flatMap((parent, index) => (ids.includes(parent) ? [] : [unknownStage(parent, ids, `${at}.parents[${index}]`)])),
    ...(lists === undefined || ids.includes(lists) ? [] : [unknownStage(lists, ids, `${at}.lists`)]),
  ];
}

/** Two stages with one pattern claim the same files. Others may do so too, which only a file can show. */
function claimFaults(own: readonly Stage[]): string[] {
  const seen = new Map<string, string>();
  return own.flatMap(({id, files}) =>
    files.flatMap((pattern) => {
      const first = seen.get(pattern.toLowerCase());
      seen.set(pattern.toLowerCase(), first ?? id);
      if (first === undefined || first === id) return [];
      return [
        `Unexpected file pattern \`${pattern}\` in the stages \`${first}\` and \`${id}\`, expected each pattern in one stage; \`stage: ${id}\` in the front matter of a document decides over its name`,
      ];
    }),
  );
}

/** A stage cannot be written from itself. Each circle is told once, from its first stage. */
function cycleFaults(all: readonly Stage[]): string[] {
  const parentsOf = (id: string): readonly string[] => all.find((stage) => stage.id === id)?.parents ?? [];
  const circle = (path: readonly string[]): readonly string[] | undefined => {
    const here = path.at(-1) ?? '';
    for (const parent of parentsOf(here)) {
      if (parent === path[0]) return [...path, parent];
      const found = path.includes(parent) ? undefined : circle([...path, parent]);
      if (found) return found;
    }
    return undefined;
  };
  const told = new Set<string>();
  return all.flatMap(({id}) => {
    const found = told.has(id) ? undefined : circle([id]);
    for (const one of found ?? []) told.add(one);
    return found
      ? [`Unexpected circle of parents ${found.map((one) => `\`${one}\``).join(' → ')}, expected stages that lead to one without parents`]
      : [];
  });
}
