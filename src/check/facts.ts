import {linksOf} from '../document/links.js';
import {headingAt, type FoundSection, type Outline} from '../document/outline.js';
import type {Place} from '../document/place.js';
import {stepsOf} from '../document/steps.js';
import {oneLine, plain, withoutEmoji} from '../document/words.js';
import {isDecided} from './decided.js';
import {bySeverity, ratingOf} from './levels.js';
import type {Facts} from './report.js';

const HORIZONS = ['immediate', 'after', 'before'];

/** Collects what a document says of itself. What it does not say is absent, never guessed. */
export function factsOf(outline: Outline): Facts {
  const sections = (id: string): FoundSection[] => outline.sections.filter((found) => found.section.id === id);
  const slugAt = (place: Place): {slug?: string} => {
    const slug = headingAt(outline, place)?.slug;
    return slug === undefined ? {} : {slug};
  };
  const text = (id: string): string | undefined => outline.fields.get(id)?.value || undefined;
  const [statusText, lastUpdated, documentStatus] = [text('status'), text('last-updated'), text('document-status')];
  const summary = firstParagraph(sections('executive-summary')[0]) ?? firstParagraph(sections('goal')[0]);
  const questions = sections('open-questions');
  const risk = highestRisk(sections('risks'));
  const step = nextStep(sections('next-steps'));
  return {
    ...(statusText === undefined ? {} : {statusText}),
    ...(lastUpdated === undefined ? {} : {lastUpdated}),
    ...(documentStatus === undefined ? {} : {documentStatus}),
    ...(summary === undefined ? {} : {summary}),
    links: linksOfFields(outline),
    labels: [...outline.fields.values()].map((field) => oneLine(field.text).replace(/\s*[:：]$/, '')),
    ...(questions.length > 0 ? {openQuestions: questions.flatMap(({items}) => items).filter((item) => !isDecided(item)).length} : {}),
    ...(risk ? {highestRisk: {name: risk.name, level: risk.level, ...slugAt(risk.place)}} : {}),
    ...(step ? {nextStep: {text: step.text, ...slugAt(step.place)}} : {}),
  };
}

function firstParagraph(section: FoundSection | undefined): string | undefined {
  const entry = section?.entries.find(({kind, node}) => kind === 'block' && node.type === 'paragraph');
  return entry ? oneLine(plain(entry.node)) : undefined;
}

function linksOfFields({fields, definitions}: Outline): Facts['links'] {
  return Object.fromEntries(
    [...fields].flatMap(([id, field]) => {
      const [link] = linksOf([...field.inline, ...field.nodes], definitions);
      return link ? [[id, {text: oneLine(link.text), url: link.url}]] : [];
    }),
  );
}

/** The gravest of the risks whose impact is known. */
function highestRisk(sections: readonly FoundSection[]): {name: string; level: string; place: Place} | undefined {
  const risks = sections.flatMap((section) =>
    section.items.map((item) => ({
      name: item.name,
      place: item.place,
      impact: ratingOf(item, section, 'impact'),
      probability: ratingOf(item, section, 'probability'),
    })),
  );
  const [top] = risks.toSorted(bySeverity);
  const level = top?.impact.name;
  return top && level !== undefined ? {name: top.name, level, place: top.place} : undefined;
}

/** The first step that is left to do in the first horizon that has one. */
function nextStep(sections: readonly FoundSection[]): {text: string; place: Place} | undefined {
  const steps = sections.flatMap((section) => stepsOf(section)).filter(({isDone}) => !isDone);
  const [first] = HORIZONS.flatMap((id) => steps.filter(({horizon}) => horizon === id));
  return first && {text: oneLine(withoutEmoji(first.text)), place: first.place};
}
