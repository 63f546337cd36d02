import {namesOf} from '../../document/items.js';
import type {Outline} from '../../document/outline.js';
import type {Passage} from '../../document/passages.js';
import {isNamed} from '../../document/words.js';
import {isNamedBy, type Stretch} from '../../settings/patterns.js';
import type {EngineRule, Finding} from '../engine-rule.js';
import {placeholdersIn} from './placeholder/placeholders.js';
import {wordList} from './word-list.js';

/** What a template or a first draft left open. What a metadata line or a level must hold, its own rule says. */
export const placeholder: EngineRule = {
  id: 'prose/placeholder',
  severity: 'error',
  checks: 'No template text is left in',
  fix: 'Write what the placeholder stands for, or remove the line. What nobody knows yet is an open question.',
  why: 'A bracket from the template or a TBD looks like a decision from afar and is none. Whoever builds from the document has to guess.',
  fail: '# Milestone 1: Core\n\n## Core Components\n\n### 1. [Component Name]\n\n**Purpose**: TBD\n',
  pass: '# Milestone 1: Core\n\n## Core Components\n\n### 1. To-do list\n\n**Purpose**: Shows each TODO item as open [ ] or done [x]\n',
  options: {
    words: {says: 'Further words that stand for something unwritten, such as `WIP`.', default: []},
    allow: {says: 'Placeholders that may stay, as they are written: `TBD`, `[Name]`.', default: []},
  },
  passed: 'No template text',
  find: ({outline, passages, options}) => {
    const allowed = wordList(options['allow']);
    const judged = judgedLines(outline);
    return passages.flatMap((passage) => {
      const found = placeholdersIn(passage, wordList(options['words'])).filter(
        ({start, end}) => !isNamedBy(allowed, passage.text.slice(start, end)) && !isLevel(outline, passage, start),
      );
      const lineOf = ({start, end}: Stretch): number => passage.placeAt(start, end).line;
      return [...new Set(found.map(lineOf))]
        .filter((line) => !judged.has(line))
        .map((line) =>
          findingOf(
            passage,
            found.filter((stretch) => lineOf(stretch) === line),
          ),
        );
    });
  },
};

/** A line of a template is one defect, however many brackets it has. */
function findingOf({text, placeAt}: Passage, stretches: readonly Stretch[]): Finding {
  const [first] = stretches;
  const last = stretches.at(-1);
  const more = stretches.length > 1 ? ` and ${stretches.length - 1} more` : '';
  const start = first?.start ?? 0;
  return {
    place: placeAt(start, last?.end ?? start),
    reason: `Unexpected placeholder \`${text.slice(start, first?.end).replaceAll(/\s+/g, ' ')}\`${more}, expected the words it stands for`,
  };
}

/** The lines of the metadata whose values have rules of their own. */
function judgedLines({stage, fields}: Outline): ReadonlySet<number> {
  return new Set(stage.metadata.flatMap(({id, holds}) => (holds.kind === 'any' ? [] : (fields.get(id)?.place.line ?? []))));
}

/** Where one of some levels must stand, such as the impact of a risk, anything else is that rule's finding. */
function isLevel({stage}: Outline, {section, labels, text}: Passage, start: number): boolean {
  const parts = stage.sections.find(({id}) => id === section)?.items?.parts ?? [];
  const part = parts.find(({holds, ...named}) => holds.kind === 'choice' && isNamed(labels.at(-1) ?? '', namesOf({holds, ...named})));
  return part !== undefined && /^[^:：]*[:：]?\s*$/.test(text.slice(0, start));
}
