import type {Stage} from '../src/stage/define.js';
import {rulesOf, type Rule} from '../src/stage/rules.js';

/**
 * The page that explains every rule of a stage, as Markdown: one heading per rule, by section.
 * Its ids are those that the addresses of findings end in.
 */
export function rulesPage(stage: Stage): string {
  const titles = new Map([['metadata', 'Document metadata'], ...stage.sections.map(({id, title}) => [id, title] as const)]);
  const notes = notesOf(stage);
  const groups = new Map<string, Rule[]>();
  for (const rule of rulesOf(stage)) {
    const [first = ''] = rule.id.split('/');
    const group = titles.has(first) ? first : 'document';
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  const sections = [...groups].map(([id, rules]) =>
    [`## ${titles.get(id) ?? 'The document as a whole'} {#section-${id}}`, ...rules.map((rule) => entry(rule, notes.get(rule.id)))].join(
      '\n\n',
    ),
  );
  return [HEAD, ...sections, ''].join('\n\n').replace(/\n+$/, '\n');
}

function entry({id, severity, checks, fix}: Rule, note: string | undefined): string {
  return [
    `### ${id} {#${id.replaceAll('/', '-')}}`,
    `${checks}.`,
    ...(note === undefined ? [] : [note]),
    `Severity: ${severity}. To fix it: ${lowerFirst(fix)}`,
  ].join('\n\n');
}

/** Rule id → where else or under which other headings and labels that counts which the rule asks for. */
function notesOf({metadata, sections}: Stage): Map<string, string> {
  const named: [id: string, names: readonly string[]][] = [];
  const unlabelled: string[] = [];
  for (const {id, aliases} of metadata) named.push([`metadata/${id}`, aliases ?? []]);
  for (const {id, aliases, parts = [], items} of sections) {
    named.push([id, aliases ?? []]);
    for (const part of [...parts, ...(items?.parts ?? [])]) {
      const rule = `${id}/${part.id}`;
      if (part.unlabelled && part.holds.kind !== 'any') unlabelled.push(rule);
      else named.push([rule, [...(part.aliases ?? []), ...(part.headings ?? []).map((heading) => `## ${heading}`)]]);
    }
  }
  return new Map([
    ...unlabelled.map((rule) => [rule, 'It is looked for in the whole section, and needs no label.'] as const),
    ...named.flatMap(([rule, names]) =>
      names.length === 0 ? [] : [[rule, `Also accepted: ${names.map((name) => `\`${name.replace(/ \*$/, ' …')}\``).join(', ')}.`] as const],
    ),
  ]);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const HEAD = `---
title: Rules
sidebar_position: 4
mdx:
  format: md
---

<!-- Written by test/rules-page.ts from the definition of the stage. To renew it: npx vitest run --project unit test/manual.test.ts -u -->

# Rules

Every rule of a milestone design document, in the order of the stage. The id of a rule is stable: it is the same in the checklist of a page, on the command line and in JSON.

An **error** breaks a rule: it fails \`docusaurus build\` by default, and \`milestones check\` ends with status 1. A **warning** does neither.

How headings and labels are matched:

- Case, emoji, numbering, a colon, a trailing \`(…)\` and \`&\` instead of \`and\` make no difference: \`## 3. GOAL\` is the section \`Goal\`. What follows an emoji behind the words is left out: \`## Goal ✅ Done\` is \`Goal\`.
- A part may stand under a heading, or under a bold label: \`**Purpose**:\` or \`**Purpose:**\`.
- In the lists below, \`…\` stands for any further words.

Where findings stand:

- A section that is missing gives one finding, at the line where the order of the stage expects it. Nothing is said of its parts.
- A part that is missing is reported at the heading of its section, or at the line of the component, phase, metric, decision, risk or question that lacks it.
- A metadata line that is missing is reported at the title, or at the last line of the document.

Some items of the [checklist](manual/checklist.md#what-needs-a-person) have no rule yet. A person decides those.`;
