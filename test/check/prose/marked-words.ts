import {check} from '../../../src/check/check.js';

/** Brackets around the words of a text in which a finding is expected; none stands in a document. */
const MARKS = /[«»]/g;

/** A text without its marks, and what stands between them: line, columns and words. */
export function unmarked(marked: string): {text: string; expected: string[]} {
  const expected = [...marked.matchAll(/«([^»]*)»/g)].map(({index, 1: words = ''}) => {
    const start = marked.slice(0, index).replace(MARKS, '');
    return shown(positionAt(start), positionAt(start + words));
  });
  return {text: marked.replace(MARKS, ''), expected};
}

/** Where the findings of some rules stand in a text that is checked as a milestone design. */
export function foundBy(
  rules: readonly string[],
  text: string,
  path = 'docs/design.md',
  others: Readonly<Record<string, string>> = {},
): string[] {
  const files = [{path, text}, ...Object.entries(others).map(([name, other]) => ({path: name, text: other}))];
  const frontMatter = text.startsWith('---')
    ? text.replace('---\n', '---\nstage: milestone-design\n')
    : `---\nstage: milestone-design\n---\n${text}`;
  const added = frontMatter.split('\n').length - text.split('\n').length;
  const report = check([{path, text: frontMatter}, ...files.slice(1)], {today: '2026-11-22'});
  const messages = report.documents.find((document) => document.path === path)?.messages ?? [];
  return messages
    .filter(({ruleId}) => rules.includes(ruleId))
    .map(({line, column, endLine, endColumn}) => shown({line: line - added, column}, {line: endLine - added, column: endColumn}));
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function positionAt(before: string): Position {
  const lines = before.split('\n');
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

function shown(from: Position, to: Position): string {
  return `${from.line}:${from.column}-${to.line}:${to.column}`;
}
