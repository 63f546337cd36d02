import type {Code, Nodes} from 'mdast';
import {placeOf, type Place} from '../../document/place.js';
import {isNamedBy} from '../../settings/patterns.js';
import type {EngineRule} from '../engine-rule.js';
import {CODE_LANGUAGES} from './code-languages.js';
import {wordList} from './word-list.js';

/** "Code Allowed: NO". Only the language word behind the fence decides. */
export const code: EngineRule = {
  id: 'prose/code',
  severity: 'error',
  checks: 'No fence holds a programming language',
  fix: 'Say in words what the code decides, or draw it; leave the code to the repository.',
  why: 'The document decides what is built and why. Code in it is read as a decision that nobody took, is compiled by nothing, and is out of date with the first commit.',
  fail: '# Milestone 1: Core\n\n## Core Components\n\n### 1. Store\n\n**Technical Design**:\n\n```python\nclass Store:\n    def get(self, key): ...\n```\n',
  pass: '# Milestone 1: Core\n\n## Core Components\n\n### 1. Store\n\n**Technical Design**:\n\n- A store is asked by key and answers with the last value\n\n```json\n{"key": "roof-7", "value": 12}\n```\n',
  options: {
    languages: {
      says: 'Further words behind a fence that stand for code. By default programming languages and SQL are code; shells, data, markup, style sheets, build files and diagrams are not, nor is a word the rule does not know.',
      default: [],
    },
    allow: {says: 'Words behind a fence that do not stand for code here, such as `sql`.', default: []},
  },
  passed: 'No code',
  find: ({outline: {source}, options}) => {
    const further = wordList(options['languages']);
    const allowed = wordList(options['allow']);
    const lines = source.text.split(/\r?\n/);
    return fencesIn(source.root).flatMap((fence) => {
      const language = languageOf(fence);
      if (isNamedBy(allowed, language) || !(CODE_LANGUAGES.has(language) || isNamedBy(further, language))) return [];
      return [{place: openingOf(fence, lines), reason: `Unexpected code in \`${language}\`, expected words or a drawing`}];
    });
  },
};

function fencesIn(node: Nodes): Code[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap((child) => fencesIn(child)) : [];
}

/** The language word: `ts` for `TS {1,3}`, `ts{1,3}`, `ts:line-numbers` and `ts,ignore`; `python` for `{.python}`. */
function languageOf({lang}: Code): string {
  return (/^\{?\s*\.?(?:lang(?:uage)?-)?([^\s{}:,;=[\]()]+)/i.exec(lang ?? '')?.[1] ?? '').toLowerCase();
}

function openingOf(fence: Code, lines: readonly string[]): Place {
  const {line, column} = placeOf(fence);
  return {line, column, endLine: line, endColumn: Math.max(column, (lines[line - 1] ?? '').trimEnd().length + 1)};
}
