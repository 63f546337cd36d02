import type {Command} from './define.js';
import {CONFIG, STAGE} from './options.js';

const USE = '2  wrong use, or a named path that cannot be read';

export const CHECK_OPTIONS = {
  config: CONFIG,
  stage: STAGE,
  reporter: {type: 'string', value: 'NAME', says: 'stylish (default), json, github, sarif, junit or markdown'},
  'output-file': {type: 'string', value: 'PATH', says: 'write the report to a file instead of the terminal'},
  'max-warnings': {type: 'string', value: 'N', says: 'fail when there are more than N warnings'},
  quiet: {type: 'boolean', says: 'report errors only'},
  baseline: {type: 'string', value: 'FILE', says: 'fail only on findings that are not in this file'},
  'update-baseline': {type: 'boolean', says: 'write the baseline anew without what is no longer found'},
  force: {type: 'boolean', says: 'let the baseline grow, too'},
} as const;

export const EXPLAIN_OPTIONS = {
  config: CONFIG,
  json: {type: 'boolean', says: 'print it as JSON'},
} as const;

export const REVIEW_OPTIONS = {
  config: CONFIG,
  by: {type: 'string', value: 'NAME', says: 'who has reviewed it'},
} as const;

export const CONFIG_OPTIONS = {
  config: CONFIG,
  json: {type: 'boolean', says: 'print it as JSON'},
} as const;

export const ACCEPT_OPTIONS = {config: CONFIG} as const;

/** Every command of `milestones`, in the order of the usage. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    takes: '[paths…]',
    says: 'check documents against the rules of their stage',
    about: 'Checks staged design documents. Paths are files or folders; the default is the folder `docs`.',
    options: CHECK_OPTIONS,
    statuses: ['0  nothing at error level', '1  findings at error level, or more warnings than allowed', USE],
    load: async () => (await import('./check.js')).checkCommand,
  },
  {
    name: 'explain',
    takes: '[rules…]',
    says: 'say what a rule asks for, why, and how to fix, set or waive it',
    about: 'Prints what the page of a rule says; without a rule, a line for each.',
    options: EXPLAIN_OPTIONS,
    statuses: ['0  explained', '2  wrong use, such as a rule that is not there'],
    load: async () => (await import('./explain.js')).explainCommand,
  },
  {
    name: 'review',
    takes: 'FILE [items…]',
    says: 'list what needs a person in a document, or sign it',
    about: `Lists the checklist items of a document that a person decides, with what to look at.
With items, signs them in its front matter; a signature holds until the text changes.`,
    options: REVIEW_OPTIONS,
    statuses: ['0  listed or signed', '1  not signed, because the item has findings', '2  wrong use, or a file that is no stage document'],
    load: async () => (await import('./review.js')).reviewCommand,
  },
  {
    name: 'accept',
    takes: 'FILE [rules…]',
    says: 'record that a document differs from its overview on purpose',
    about: `Records each difference of the rules \`overview/…\` in the front matter of the document.
It is told again when the overview or the document changes there.`,
    options: ACCEPT_OPTIONS,
    statuses: ['0  recorded', '1  nothing to record', '2  wrong use, or a file that is no stage document'],
    load: async () => (await import('./accept.js')).acceptCommand,
  },
  {
    name: 'config',
    takes: '[path]',
    says: 'show the settings in force, and where each is from',
    about: `Shows every setting and every rule as it is set, and which key of which file says so.
With the path of a document, shows what holds for that document.`,
    options: CONFIG_OPTIONS,
    statuses: ['0  shown', '2  wrong use, or settings that are wrong'],
    load: async () => (await import('./config.js')).configCommand,
  },
];
