import {keyAt} from '../stage/shape.js';
import type {RuleSettings, Settings} from './define.js';
import {compiled, regularOf, writtenPattern} from './patterns.js';

interface Found {
  readonly at: string;
  readonly pattern: string;
}

/** What is wrong with the patterns among the options of rules: one that cannot be read, or that could take forever. */
export function patternFaults({rules = {}, overrides = []}: Settings): string[] {
  const found = [
    ...patternsIn(rules, 'rules'),
    ...overrides.flatMap((override, index) => patternsIn(override.rules ?? {}, `overrides[${index}].rules`)),
  ];
  return found.flatMap((one) => faultOf(one) ?? []);
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

function faultOf({at, pattern}: Found): string | undefined {
  const regular = regularOf(pattern);
  const [, flags] = regular ? [] : (/^\/.+\/([A-Za-z]{1,3})$/s.exec(pattern) ?? []);
  if (flags !== undefined)
    return `Unexpected flags \`${flags}\` of the regular expression \`${pattern}\` in \`${at}\`, expected some of \`i\`, \`m\`, \`s\`, \`g\`, \`u\``;
  if (!regular)
    return pattern.split('*').length > 4 ? `Unexpected words \`${pattern}\` in \`${at}\`, expected at most three \`*\`` : undefined;
  try {
    compiled(regular);
    return undefined;
  } catch (error) {
    const said = (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '').replaceAll('`', '');
    return `Unexpected regular expression \`${pattern}\` in \`${at}\` (${said}), expected plain words, or a form such as \`/v\\d+/i\` without look-around and back-references`;
  }
}
