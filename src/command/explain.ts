import {everyRule, type ListedRule} from '../check/rules/all-rules.js';
import {explain, type Block, type Explanation} from '../check/rules/explanation.js';
import {inForce} from '../settings/in-force.js';
import {stages as builtIn} from '../stage/index.js';
import {nearest} from '../stage/nearest.js';
import {EXPLAIN_OPTIONS} from './commands.js';
import {UsageError, type Status, type Terminal} from './define.js';
import {parsed} from './options.js';
import {settingsFor} from './settings/settings.js';
import {quoted} from '../stage/wording.js';

/**
 * Runs `explain`: what the page of a rule says, or a line for each rule.
 * @throws UsageError for a rule that is not there, with those that are near
 */
export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<Status> {
  const {values, positionals} = parsed(args, EXPLAIN_OPTIONS);
  const {stages} = inForce((await settingsFor(terminal, values.config)).settings, builtIn);
  const rules = everyRule(stages);
  const asked = positionals.flatMap((name) => rulesNamed(name, rules));
  if (values.json)
    terminal.out(
      `${JSON.stringify(
        (positionals.length > 0 ? asked : rules).map((rule) => dataOf(rule)),
        undefined,
        2,
      )}\n`,
    );
  else if (positionals.length === 0) terminal.out(listOf(rules));
  else terminal.out(asked.map((rule) => told(explain(rule, rules, stages), terminal.color)).join('\n\n'));
  return 0;
}

/** A rule by its id, with its stage in front or not; several stages may have rules of that id. */
function rulesNamed(name: string, rules: readonly ListedRule[]): ListedRule[] {
  const isOf = ({id, stages}: ListedRule): boolean => stages.some((stage) => name === `${stage.id}:${id}`);
  const found = rules.filter((rule) => name === rule.id || isOf(rule));
  if (found.length > 0) return found;
  const family = rules.filter(({id}) => id.startsWith(`${name.replace(/\/\*?$/, '')}/`)).map(({id}) => id);
  const near = nearest(
    name,
    rules.map(({id}) => id),
  );
  const hint = family.length > 0 ? family : near === undefined ? [] : [near];
  throw new UsageError(
    `Unexpected rule \`${name}\`, expected ${hint.length > 0 ? quoted([...new Set(hint)]) : 'one of those that `milestones explain` lists'}`,
  );
}

/** What is known of a rule, for machines. */
function dataOf({stage, stages, group, guidance, ...rule}: ListedRule): object {
  return {...rule, ...guidance, group: group.title, stages: stages.map(({id}) => id), ...(stage ? {stage: stage.id} : {})};
}

/** A line for each rule, by stage and section. */
function listOf(rules: readonly ListedRule[]): string {
  const width = Math.max(...rules.map(({id}) => id.length));
  const groups = new Map<string, string[]>();
  for (const {id, severity, checks, stage, group} of rules) {
    const title = [stage?.name, group.title].filter((word) => word !== undefined).join(': ');
    groups.set(title, [...(groups.get(title) ?? []), `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${checks}`]);
  }
  return `${[...groups].map(([title, lines]) => [title, ...lines].join('\n')).join('\n\n')}\n\n\`milestones explain RULE\` says more.\n`;
}

/** An explanation as plain text. */
function told({id, url, sections}: Explanation, color: boolean): string {
  const bold = (words: string): string => (color ? `\u001B[1m${words}\u001B[22m` : words);
  const parts = sections.map(({title, blocks}) => [bold(title), ...blocks.map((block) => indented(lines(block)))].join('\n\n'));
  return `${[bold(id), ...parts, indented(url)].join('\n\n')}\n`;
}

function lines(block: Block): string {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  if (block.kind === 'code') return [...(block.name === undefined ? [] : [`${block.name}:`]), indented(block.text)].join('\n');
  return block.rows.map((cells) => `- ${cells[0] ?? ''}: ${cells.slice(1, -1).join(', ')} (${cells.at(-1) ?? ''})`).join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
