import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {describe, expect, test} from 'vitest';
import {DEFAULT_OPTIONS, validateOptions, type Options, type PluginOptions} from '../src/options.js';

function validated(options: object | undefined): PluginOptions {
  return validateOptions({validate: normalizePluginOptions as never, options: options as Options});
}

test('defaults', () => {
  expect(validated(undefined)).toEqual(DEFAULT_OPTIONS);
  expect(validated({})).toEqual(DEFAULT_OPTIONS);
});

test('settings pass as they are, to be judged with the rules they speak of', () => {
  const settings: Options = {
    preset: 'strict',
    rules: {'prose/timeline': ['warn', {allow: ['beta']}]},
    overrides: [{files: 'docs/**', rules: {'*': 'off'}}],
    stages: [{id: 'adr', files: ['adr-<n>'], sections: ['Context']}],
  };
  expect(validated(settings)).toEqual({...DEFAULT_OPTIONS, ...settings});
});

test('every option can be set', () => {
  const all: PluginOptions = {
    id: 'plans',
    onBrokenRules: 'log',
    path: 'status',
    navbar: 'Plans',
    sidebarOrder: false,
    sidebarBadges: false,
    diagrams: {pages: 'all', ascii: false, mermaid: 'theme'},
    registers: ['risks', 'traceability'],
    history: false,
  };
  expect(validated(all)).toEqual(all);
  expect(validated({navbar: false}).navbar).toBe(false);
  expect(validated({diagrams: {pages: false}}).diagrams).toEqual({...DEFAULT_OPTIONS.diagrams, pages: false});
});

describe('a wrong option is refused with the valid ones', () => {
  test.each([
    [
      {onBrokenRule: 'warn'},
      'Unexpected option "onBrokenRule" of docusaurus-plugin-milestones, expected one of id, onBrokenRules, path, navbar, sidebarOrder, sidebarBadges, diagrams, registers, history, preset, rules, statusSeverity, overrides, statuses, aliases, values, include, stages, waivers, baseline',
    ],
    [{onBrokenRules: 'error'}, '"onBrokenRules" must be one of [throw, warn, log, ignore]'],
    [{path: 'a b'}, 'a path without spaces, `?` and `#`'],
    [{navbar: true}, '"navbar" must be one of [string, false]'],
    [{sidebarOrder: 'yes'}, '"sidebarOrder" must be a boolean'],
    [{history: 12}, '"history" must be a boolean'],
    [{diagrams: {pages: 'some'}}, '"diagrams.pages" must be one of [stage, all, false]'],
    [{diagrams: {mermaid: false}}, '"diagrams.mermaid" must be one of [static, theme]'],
    [
      {diagrams: {page: 'all'}},
      'Unexpected option "diagrams.page" of docusaurus-plugin-milestones, expected one of diagrams.pages, diagrams.ascii, diagrams.mermaid',
    ],
    [
      {registers: ['risks', 'risk']},
      'Unexpected "risk" in the option "registers" of docusaurus-plugin-milestones, expected true, false or a list of risks, questions, decisions, metrics, components, phases, next-steps, traceability',
    ],
    [{registers: 'risks'}, 'Unexpected "risks" in the option "registers"'],
    [{registers: {risks: true}}, 'Unexpected {"risks":true} in the option "registers"'],
    [{registers: null}, 'Unexpected null in the option "registers"'],
  ])('%j', (options, message) => {
    expect(() => validated(options)).toThrow(message);
  });
});
