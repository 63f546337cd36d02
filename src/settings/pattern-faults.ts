import {keyAt} from '../stage/shape.js';
import type {RuleSettings, Settings} from './define.js';
import {regularOf, writtenPattern} from './patterns.js';

interface Found {
  readonly at: string;
  readonly pattern: string;
}

/**
 * What is wrong with the regular expressions among the options of rules: one that cannot be read, and one
 * that could take forever on an unlucky text. The library that knows is loaded only where there is one.
 */
export async function patternFaults({rules = {}, overrides = []}: Settings): Promise<string[]> {
  const found = [
    ...patternsIn(rules, 'rules'),
    ...overrides.flatMap((override, index) => patternsIn(override.rules ?? {}, `overrides[${index}].rules`)),
  ];
  const faults = await Promise.all(found.map((one) => faultOf(one)));
  return faults.flatMap((fault) => fault ?? []);
}

function patternsIn(rules: RuleSettings, at: string): Found[] {
  return Object.entries(rules).flatMap(([key, setting]) => {
    const options = typeof setting === 'string' ? {} : (setting[1] ?? {});
    return Object.entries(options).flatMap(([name, value]) => {
      if (!Array.isArray(value)) return [];
      const place = keyAt(`${keyAt(at, key)}[1]`, name);
      return value.map((one: string | RegExp, index) => ({at: `${place}[${index}]`, pattern: writtenPattern(one)}));
    });
  });
}

async function faultOf({at, pattern}: Found): Promise<string | undefined> {
  const regular = regularOf(pattern);
  if (!regular)
    return pattern.split('*').length > 4 ? `Unexpected words \`${pattern}\` in \`${at}\`, expected at most three \`*\`` : undefined;
  const unexpected = `Unexpected regular expression \`${pattern}\` in \`${at}\``;
  try {
    // eslint-disable-next-line no-new -- it throws for one that cannot be read
    new RegExp(regular.source, regular.flags);
  } catch (error) {
    const said = (error instanceof Error ? error.message : String(error)).split(': ').at(-1) ?? '';
    return `${unexpected}, which cannot be read (${said.charAt(0).toLowerCase()}${said.slice(1)}), expected plain words or a form such as \`/v\\d+/i\``;
  }
  const {analyse} = await import('scslre');
  const {reports} = analyse(regular);
  // A single repetition that may begin anywhere is slow only on very long texts, and rules see short ones.
  const slow = reports.find((report) => report.type !== 'Move');
  if (!slow) return undefined;
  const {raw} = slow.type === 'Trade' ? slow.endQuant : slow.quant;
  return `${unexpected}, which may run forever on some texts (over \`${raw}\`), expected one in which no two repetitions can take the same letters, or plain words with \`*\``;
}
