import type {RuleOption} from '../engine-rule.js';

/** An option that is a list of words and patterns; settings are checked before they get here. */
export function wordList(option: RuleOption['default'] | undefined): readonly string[] {
  return typeof option === 'object' ? option : [];
}
