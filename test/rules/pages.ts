import type {ListedRule} from '../../src/check/rules/all-rules.js';
import {explain, type Block, type Explanation} from '../../src/check/rules/explanation.js';
import type {Stage} from '../../src/stage/define.js';

/** A file below `example-site/docs/rules`. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** Every page about rules: one for each, an index, and the labels of the sidebar. */
export function rulePages(rules: readonly ListedRule[], stages: readonly Stage[], note: string): Page[] {
  const pages = rules.map((rule): Page => {
    const position = rules.filter((other) => folderOf(other).join() === folderOf(rule).join()).indexOf(rule);
    return {file: fileOf(rule), text: pageOf(rule, explain(rule, rules, stages), position, note)};
  });
  return [{file: 'index.md', text: indexPage(rules, note)}, ...pages, ...categories(rules)];
}

/** The folder of a rule's page: its stage, then its section; rules of no stage stand under their family. */
function folderOf({stage, group, id}: ListedRule): string[] {
  const home = stage?.id ?? (id.startsWith('metadata/') ? 'milestone-design' : undefined);
  return home === undefined ? [group.id] : [home, group.id];
}

function fileOf(rule: ListedRule): string {
  const {id, group} = rule;
  const name = id === group.id ? 'index' : id.slice(id.startsWith(`${group.id}/`) ? group.id.length + 1 : 0).replaceAll('/', '-');
  return [...folderOf(rule), `${name}.md`].join('/');
}

/** The path of a rule's page on the site, which its findings lead to. */
export function pathOfRule({url}: Pick<ListedRule, 'url'>): string {
  return new URL(url).pathname;
}

function pageOf(rule: ListedRule, explanation: Explanation, position: number, note: string): string {
  const up = '../'.repeat(folderOf(rule).length + 1);
  return [
    frontMatter({title: rule.id, description: plain(explanation.summary), slug: pathOfRule(rule), position}),
    `<!-- ${note} -->`,
    `# ${rule.id}`,
    ...explanation.sections.flatMap(({title, blocks}, index) => [
      ...(index === 0 ? [] : [`## ${title}`]),
      ...blocks.map((block) => markdown(block)),
    ]),
    `More: [all rules](${up}rules/index.md), [configuration](${up}manual/configuration.md), [waivers](${up}manual/waivers.md).`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The page stands for no stage, whatever its file is called, and is read as plain Markdown. */
function frontMatter({title, description, slug, position}: {title: string; description: string; slug: string; position: number}): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    `slug: ${slug}`,
    `sidebar_position: ${position}`,
    'stage: none',
    'mdx:',
    '  format: md',
    '---',
  ].join('\n');
}

function markdown(block: Block): string {
  if (block.kind === 'text') return escaped(block.text);
  if (block.kind === 'list') return block.items.map((item) => `- ${escaped(item)}`).join('\n');
  if (block.kind === 'table')
    return table(
      block.head,
      block.rows.map((row) => row.map((cell) => escaped(cell).replaceAll('|', '\\|'))),
    );
  const longest = Math.max(2, ...[...block.text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${block.language}${block.name === undefined ? '' : ` title="${block.name}"`}\n${block.text}\n${fence}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join('\n');
}

/** Words in which nothing but code spans is markup. */
function escaped(words: string): string {
  return words
    .split(/(`+[^`]*`+)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<*_[\]]/g, (mark) => `\\${mark}`)))
    .join('');
}

function plain(words: string): string {
  return words.replaceAll('`', '');
}

interface Group {
  readonly folder: readonly string[];
  readonly label: string;
}

/** The folders in the order of the rules, each once, the stage's before those of its sections. */
function groupsOf(rules: readonly ListedRule[]): Group[] {
  const found = new Map<string, Group>();
  for (const rule of rules) {
    const folder = folderOf(rule);
    const add = (part: readonly string[], label: string): void => {
      if (!found.has(part.join('/'))) found.set(part.join('/'), {folder: part, label});
    };
    if (folder.length > 1) add(folder.slice(0, 1), (rule.stage ?? rules.find(({stage}) => stage?.id === folder[0])?.stage)?.name ?? '');
    add(folder, rule.group.title);
  }
  return [...found.values()];
}

function categories(rules: readonly ListedRule[]): Page[] {
  const below = groupsOf(rules).map(({folder, label}, index): Page => ({
    file: [...folder, '_category_.json'].join('/'),
    text: json({label, position: index}),
  }));
  return [{file: '_category_.json', text: json({label: 'Rules', position: 4})}, ...below];
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function indexPage(rules: readonly ListedRule[], note: string): string {
  const groups = groupsOf(rules).map(({folder, label}) => {
    const own = rules.filter((rule) => folderOf(rule).join('/') === folder.join('/'));
    if (own.length === 0) return `## ${label}`;
    const heading = `${'#'.repeat(folder.length + 1)} ${label} {#section-${folder[0] === 'milestone-design' ? folder.slice(1).join('-') : folder.join('-')}}`;
    const rows = own.map((rule) => [`[\`${rule.id}\`](./${fileOf(rule)})`, escaped(rule.checks), rule.severity]);
    return `${heading}\n\n${table(
      ['Rule', 'What it asks for', 'Severity'],
      rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|'))),
    )}`;
  });
  return [
    frontMatter({title: 'Rules', description: 'Every rule that documents are checked against', slug: '/rules', position: 0}),
    `<!-- ${note} -->`,
    HEAD,
    ...groups,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const HEAD = `# Rules

Every rule, with the page that explains it. The id of a rule is stable: it is the same in the checklist of a page, in settings and waivers, on the command line and in JSON. \`milestones explain goal/proves\` prints what its page says.

An **error** breaks a rule: it fails \`docusaurus build\` by default, and \`milestones check\` ends with status 1. A **warning** does neither. The severities are those of the preset \`recommended\`; in \`strict\` every rule is an error. Each rule can be [set](../manual/configuration.md) and [waived](../manual/waivers.md).

How headings and labels are matched:

- Case, emoji, numbering, a colon, a trailing \`(…)\` and \`&\` instead of \`and\` make no difference: \`## 3. GOAL\` is the section \`Goal\`. What follows an emoji behind the words is left out: \`## Goal ✅ Done\` is \`Goal\`.
- A part may stand under a heading, or under a bold label: \`**Purpose**:\` or \`**Purpose:**\`.
- Where other names are accepted, the page of the rule lists them; \`…\` stands for any further words.

Where findings stand:

- A section that is missing gives one finding, at the line where the order of the stage expects it. Nothing is said of its parts.
- A part that is missing is reported at the heading of its section, or at the line of the component, phase, metric, decision, risk or question that lacks it.
- A metadata line that is missing is reported at the title, or at the last line of the document.

Some items of the [checklist](../manual/checklist.md#what-needs-a-person) have no rule yet. A person decides those.`;
