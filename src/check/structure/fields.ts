import type {Outline} from '../../document/outline.js';
import {point} from '../../document/place.js';
import {judge, type Surroundings} from './content.js';
import {ruleOfField} from '../../stage/rules.js';
import {fail, notApplicable, pass, type Result} from '../result.js';

/** Checks the labelled lines at the top and the bottom. A line that is not there is missed at the title, or at the last line. */
export function checkFields(outline: Outline, surroundings: Surroundings): Result[] {
  return outline.stage.metadata.map((field) => {
    const rule = ruleOfField(field);
    const found = outline.fields.get(field.id);
    const home = field.at === 'top' ? (outline.title?.place ?? point(1)) : point(outline.lastLine);
    if (!found && field.optional) return notApplicable(rule, home);
    if (!found) return fail(rule, home, `Unexpected missing \`${field.label}\` at the ${field.at}`);
    const verdict = judge(field.holds, found, field.label, surroundings);
    return verdict.ok ? pass(rule, verdict.place, verdict.evidence) : fail(rule, verdict.place, verdict.reason);
  });
}
