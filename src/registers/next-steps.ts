import {stepsOf} from '../document/steps.js';
import type {Step} from './define.js';
import {placed, type Found, type Source} from './source.js';
import {withoutSign} from './written.js';

/** The next steps of a document by its horizons. */
export function stepsIn({outline}: Source): Found<Step>[] {
  const sections = outline.sections.filter(({section}) => section.id === 'next-steps');
  return sections.flatMap((section) =>
    stepsOf(section).map(({text, place, horizon, label, isDone}) => ({
      ...placed(outline, withoutSign(text), place),
      horizon,
      label,
      isDone,
    })),
  );
}
