import type {ListedRule} from './all-rules.js';
import {comparisons} from '../agreement/index.js';
import type {RuleOption} from '../engine-rule.js';
import {engineRulesOf} from '../engine.js';
import type {Block, ExplanationSection} from './explanation.js';

/** Its severity in each preset, and where a stage gives it another. */
export function severityOf({id, severity, stages}: ListedRule): string {
  const preset =
    severity === 'error'
      ? 'An error, in the preset `recommended` as in `strict`.'
      : 'A warning in the preset `recommended`, an error in `strict`.';
  const others = stages.filter((stage) => engineRulesOf(stage).some((rule) => rule.id === id && rule.severity !== severity));
  if (others.length === 0) return preset;
  const names = others.map(({name}) => name.toLowerCase()).join(' and ');
  return `${preset} In documents of the ${others.length === 1 ? 'stage' : 'stages'} ${names} \`recommended\` makes it ${severity === 'error' ? 'a warning' : 'an error'}.`;
}

/** The setting that changes it, with the rule's own options where it has some. */
export function howToSet(rule: ListedRule, all: readonly ListedRule[]): Block[] {
  const key = settingKey(rule, all);
  const level = rule.severity === 'error' ? 'warn' : 'error';
  const options = Object.entries(rule.options).map(([name, option]) => `${name}: ${written(option.default)}`);
  const value = options.length > 0 ? `['${level}', {${options.join(', ')}}]` : `'${level}'`;
  return [
    {
      kind: 'text',
      text: 'Another severity is set in the options of the plugin or in `milestones.config.js`; the words are `off`, `warn` and `error`:',
    },
    {kind: 'code', language: 'js', name: 'milestones.config.js', text: `export default {\n  rules: {\n    '${key}': ${value},\n  },\n};`},
  ];
}

/** Its id; with the stage in front where rules of several stages have that id. */
function settingKey({id, stage}: ListedRule, all: readonly ListedRule[]): string {
  return stage && all.some((other) => other.id === id && other.stage !== stage) ? `${stage.id}:${id}` : id;
}

/** A default, as it would be written; of lists only that they are. */
function written(value: RuleOption['default']): string {
  return typeof value === 'object' ? "['…']" : String(value);
}

/** The comment that waives one finding of it. Rules about waivers cannot be waived. */
export function howToWaive({id}: ListedRule): ExplanationSection[] {
  if (id.startsWith('waivers/')) return [];
  const comment = `milestones-disable-next-line ${id} -- why it is fine here`;
  return [
    {
      title: 'How to waive it',
      blocks: [
        {kind: 'text', text: 'Where one finding is right as it is, a comment on the line above says so, with the reason:'},
        {kind: 'code', language: 'md', text: `<!-- ${comment} -->`},
        {
          kind: 'text',
          text: `In \`.mdx\` files it is written \`{/* ${comment} */}\`. With \`milestones-disable-file\` it holds for the whole document.`,
        },
      ],
    },
  ];
}

/** The command that records a difference from the overview that is meant. */
export function howToAccept({id}: ListedRule): ExplanationSection[] {
  if (!comparisons.some((one) => one.id === id)) return [];
  return [
    {
      title: 'How to accept it',
      blocks: [
        {
          kind: 'text',
          text: 'Where the two are meant to differ, this records the difference in the front matter of the document. The finding returns when either side changes.',
        },
        {kind: 'code', language: 'sh', text: `milestones accept docs/milestone-1-core.md ${id}`},
      ],
    },
  ];
}
