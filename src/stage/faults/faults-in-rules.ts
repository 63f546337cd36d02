import type {Stage} from '../define.js';
import {idFault} from './fault-words.js';
import {nearest} from '../nearest.js';
import {rulesOf} from '../rules.js';
import {covers, isOfFamily} from '../rule-pattern.js';

/** Families of rules that hold in documents of every stage. */
const OF_ALL = ['waivers', 'review'];

/**
 * What is wrong with the rules a stage switches on, and with the rules that its checklist names.
 * @param checklist the one that was written, not one that was derived
 */
export function rulesFaults(stage: Stage, checklist: Stage['checklist'], at: string, coded?: readonly string[]): string[] {
  const {rules = [], claim} = stage;
  const isCoded = (id: string): boolean => (coded ? matches(id, coded) : isOfFamily(id));
  const stated = rulesOf(stage).map(({id}) => id);
  const switched = rules.map((rule) => (typeof rule === 'string' ? rule : rule[0]));
  const unknown = (id: string, where: string, valid: readonly string[]): string => {
    const near = nearest(id, valid);
    return `Unexpected rule \`${id}\` in ${where}, expected ${near === undefined ? 'the id of a rule, such as `prose/timeline`, or `prose/*`' : `a rule such as \`${near}\``}`;
  };
  const known = [...stated, ...(coded ?? [])];
  return [
    ...[...switched, ...(claim?.rules ?? [])].flatMap((id) => (isCoded(id) ? [] : [unknown(id, `\`${at}.rules\``, coded ?? [])])),
    ...groupFaults(checklist, at),
    ...checklist.flatMap(({items}) =>
      items.flatMap(({id, rules: ids}) =>
        ids.flatMap((rule) =>
          matches(rule, stated) || isCoded(rule) || isOfFamily(rule, OF_ALL)
            ? []
            : [unknown(rule, `the item \`${id}\` of \`${at}.checklist\``, known)],
        ),
      ),
    ),
  ];
}

function groupFaults(checklist: Stage['checklist'], at: string): string[] {
  const groups = checklist.map(({id}) => id);
  const items = checklist.flatMap((group) => group.items.map(({id}) => id));
  return [
    ...[...groups, ...items].flatMap((id) => idFault(id, `${at}.checklist`)),
    ...again(groups).map((id) => `Unexpected second group \`${id}\` in \`${at}.checklist\`, expected an id of its own for each`),
    ...again(items).map(
      (id) => `Unexpected second item \`${id}\` in \`${at}.checklist\`, expected an id of its own for each, over all groups`,
    ),
  ];
}

function again(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index);
}

/** `goal/*` may stand where `goal` has no rules below it yet. */
function matches(pattern: string, ids: readonly string[]): boolean {
  return ids.some((id) => covers(pattern, id) || pattern === `${id}/*`);
}
