import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';
import type {Settings} from './settings/define.js';
import {SETTING_NAMES} from './settings/names.js';

/** What happens when a document breaks a rule at error level. The words of Docusaurus' `onBrokenLinks`. */
export type OnBrokenRules = 'throw' | 'warn' | 'log' | 'ignore';

export interface PluginOptions extends Settings {
  /** Set by Docusaurus; only needed when the plugin is used twice. @default 'default' */
  readonly id: string;
  /** Whether broken rules fail `docusaurus build`. In `docusaurus start` `throw` only warns. @default 'throw' */
  readonly onBrokenRules: OnBrokenRules;
  /** Where the dashboard is, below the base URL of the site. @default 'milestones' */
  readonly path: string;
  /** The text of the navbar item that leads to the dashboard; `false` for no item. @default 'Milestones' */
  readonly navbar: string | false;
  /** Order stage documents in generated sidebars: overview, architecture, milestones by number. @default true */
  readonly sidebarOrder: boolean;
  /** Show the status of each milestone in the sidebar. @default true */
  readonly sidebarBadges: boolean;
}

export type Options = Partial<PluginOptions>;

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  onBrokenRules: 'throw',
  path: 'milestones',
  navbar: 'Milestones',
  sidebarOrder: true,
  sidebarBadges: true,
};

const schema = Joi.object<PluginOptions>({
  onBrokenRules: Joi.string().valid('throw', 'warn', 'log', 'ignore').default(DEFAULT_OPTIONS.onBrokenRules),
  path: Joi.string()
    .pattern(/^[^\s?#]+$/, 'a path without spaces, `?` and `#`')
    .default(DEFAULT_OPTIONS.path),
  navbar: Joi.alternatives(Joi.string().min(1), Joi.valid(false)).default(DEFAULT_OPTIONS.navbar),
  sidebarOrder: Joi.boolean().default(DEFAULT_OPTIONS.sidebarOrder),
  sidebarBadges: Joi.boolean().default(DEFAULT_OPTIONS.sidebarBadges),
  // Settings are judged when the plugin begins, with the stages and rules they speak of.
  ...Object.fromEntries(SETTING_NAMES.map((name) => [name, Joi.any()])),
})
  .unknown(false)
  .messages({
    'object.unknown': `Unexpected option {{#label}} of docusaurus-plugin-milestones, expected one of ${[...Object.keys(DEFAULT_OPTIONS), ...SETTING_NAMES].join(', ')}`,
  });

/** Called by Docusaurus: fills in defaults, refuses what is unknown or wrong. */
export function validateOptions({validate, options}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
