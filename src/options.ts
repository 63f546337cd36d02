import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';
import {REGISTERS, type RegisterId} from './registers/define.js';
import type {Settings} from './settings/define.js';
import {SETTING_NAMES} from './settings/names.js';

/** What happens when a document breaks a rule at error level. The words of Docusaurus' `onBrokenLinks`. */
export type OnBrokenRules = 'throw' | 'warn' | 'log' | 'ignore';

/** What is drawn on the pages of documents. */
export interface DiagramOptions {
  /** The documents whose drawings are drawn: those of a stage, all docs, or none. @default 'stage' */
  readonly pages: 'stage' | 'all' | false;
  /** Whether drawings made of characters are drawn. @default true */
  readonly ascii: boolean;
  /** `'static'` draws Mermaid when the site is built; `'theme'` leaves it to the theme of the site. @default 'static' */
  readonly mermaid: 'static' | 'theme';
}

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
  /** What is drawn on the pages of documents. */
  readonly diagrams: DiagramOptions;
  /** The registers that exist: all, none, or those named. @default true */
  readonly registers: boolean | readonly RegisterId[];
  /** Ask git what has changed, when the site is built. @default true */
  readonly history: boolean;
}

export interface Options extends Partial<Omit<PluginOptions, 'diagrams'>> {
  readonly diagrams?: Partial<DiagramOptions>;
}

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  onBrokenRules: 'throw',
  path: 'milestones',
  navbar: 'Milestones',
  sidebarOrder: true,
  sidebarBadges: true,
  diagrams: {pages: 'stage', ascii: true, mermaid: 'static'},
  registers: true,
  history: true,
};

/** One message for whatever is wrong: of alternatives Joi would only say what they are. */
function checkRegisters(value: unknown, {message}: Joi.CustomHelpers): unknown {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const wrong = names.find((name) => !REGISTERS.includes(name as RegisterId));
  if ((typeof value === 'boolean' || Array.isArray(value)) && wrong === undefined) return value;
  const found = JSON.stringify(wrong ?? value);
  const expected = `true, false or a list of ${REGISTERS.join(', ')}`;
  return message(
    {custom: `Unexpected {{#found}} in the option "registers" of docusaurus-plugin-milestones, expected ${expected}`},
    {found},
  );
}

const schema = Joi.object<PluginOptions>({
  onBrokenRules: Joi.string().valid('throw', 'warn', 'log', 'ignore').default(DEFAULT_OPTIONS.onBrokenRules),
  path: Joi.string()
    .pattern(/^[^\s?#]+$/, 'a path without spaces, `?` and `#`')
    .default(DEFAULT_OPTIONS.path),
  navbar: Joi.alternatives(Joi.string().min(1), Joi.valid(false)).default(DEFAULT_OPTIONS.navbar),
  sidebarOrder: Joi.boolean().default(DEFAULT_OPTIONS.sidebarOrder),
  sidebarBadges: Joi.boolean().default(DEFAULT_OPTIONS.sidebarBadges),
  diagrams: Joi.object<DiagramOptions>({
    pages: Joi.valid('stage', 'all', false).default(DEFAULT_OPTIONS.diagrams.pages),
    ascii: Joi.boolean().default(DEFAULT_OPTIONS.diagrams.ascii),
    mermaid: Joi.valid('static', 'theme').default(DEFAULT_OPTIONS.diagrams.mermaid),
  })
    .unknown(false)
    .messages({
      'object.unknown': `Unexpected option {{#label}} of docusaurus-plugin-milestones, expected one of ${Object.keys(
        DEFAULT_OPTIONS.diagrams,
      )
        .map((name) => `diagrams.${name}`)
        .join(', ')}`,
    })
    .default(DEFAULT_OPTIONS.diagrams),
  registers: Joi.any().custom(checkRegisters).default(DEFAULT_OPTIONS.registers),
  history: Joi.boolean().default(DEFAULT_OPTIONS.history),
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
