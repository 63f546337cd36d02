import {closest} from 'fastest-levenshtein';
import {parseDocument} from 'yaml';
import type {MermaidError, MermaidParsed} from '../define.js';
import {LIMITS} from '../limits.js';
import {wrongDates, type Charts} from './dates.js';
import {given} from './given.js';
import {hintFor} from './hints.js';
import {placesOf} from './places.js';
import {kindOf, prepare} from './prepare.js';
import {asThrown} from './thrown.js';
import {shortened} from './words.js';

/** What is used of Mermaid here. */
export interface Grammars {
  readonly parse: (text: string) => Promise<{readonly diagramType: string}>;
  readonly mermaidAPI: Charts;
}

/** The words that begin a diagram. */
const KINDS = (
  'flowchart graph sequenceDiagram classDiagram stateDiagram-v2 stateDiagram erDiagram gantt pie journey gitGraph ' +
  'mindmap timeline quadrantChart requirementDiagram C4Context C4Container C4Component C4Dynamic C4Deployment ' +
  'sankey-beta xychart-beta block-beta packet-beta kanban architecture-beta radar-beta treemap-beta'
).split(' ');

/** Mermaid does not tell at which edge it stopped. */
const TOO_MANY = {
  message: `Unexpected graph of more than ${LIMITS.maxEdges} edges, expected at most ${LIMITS.maxEdges}`,
  hint: 'Split the diagram into smaller ones.',
};

/** Parses a diagram, and says of each fault where it is in the source. */
export async function parseWith(mermaid: Grammars, source: string): Promise<MermaidParsed> {
  const {text, frontMatter} = prepare(source);
  const type = kindOf(text);
  const top = frontMatter ? frontMatterErrors(frontMatter.text, frontMatter.line) : [];
  if (top.length > 0) return (await accepts(mermaid, source)) ? {ok: true, type, errors: []} : {ok: false, type, errors: top};
  const found = given(text);
  try {
    await mermaid.parse(found.text);
    const dates = type === 'gantt' ? await wrongDates(mermaid.mermaidAPI, source, text) : [];
    return {ok: dates.length === 0, type, errors: dates};
  } catch (error) {
    // What was blanked for the places may have been of use: settings name the main branch of a gitGraph, and sankey knows no empty lines.
    if (await accepts(mermaid, source)) return {ok: true, type, errors: []};
    const thrown = asThrown(error);
    if (thrown.name === 'UnknownDiagramError' || text.trim() === '') {
      return {
        ok: false,
        type: 'unknown',
        errors: [unknownKind(text.trim() === '' ? '' : type, text.trim() === '' ? {line: 1, column: 1} : found.back(1, 1))],
      };
    }
    if (thrown.message.startsWith('Edge limit exceeded')) return {ok: false, type, errors: [{...found.back(1, 1), ...TOO_MANY}]};
    const errors = placesOf(thrown, found, type).map(({line, column, message}): MermaidError => {
      const hint = hintFor(text, text.split('\n')[line - 1] ?? '', column);
      return {line, column, message, ...(hint === undefined ? {} : {hint})};
    });
    return {ok: false, type, errors};
  }
}

async function accepts(mermaid: Grammars, source: string): Promise<boolean> {
  return mermaid.parse(source).then(
    () => true,
    () => false,
  );
}

function unknownKind(word: string, at: {readonly line: number; readonly column: number}): MermaidError {
  const got = word === '' ? 'empty diagram' : `\`${shortened(word)}\``;
  const near = word === '' ? 'flowchart' : closest(word, KINDS);
  return {
    ...at,
    message: `Unexpected ${got}, expected the kind of a diagram`,
    hint: `Begin with a kind that Mermaid knows, such as \`${near}\`.`,
  };
}

/** Front matter is YAML; Mermaid refuses a diagram whose front matter is not. */
function frontMatterErrors(yaml: string, from: number): MermaidError[] {
  const {errors} = parseDocument(yaml, {prettyErrors: true});
  return errors.slice(0, 1).map(({linePos, message}) => {
    const [at] = linePos ?? [{line: 1, col: 1}];
    return {
      line: from + at.line - 1,
      column: at.col,
      message: `Unexpected front matter that is not YAML (${shortened(message.split(/ at line \d/)[0] ?? '')}), expected pairs such as \`title: Flow\``,
      hint: 'Close what was opened, and put values with special characters in quotes.',
    };
  });
}
