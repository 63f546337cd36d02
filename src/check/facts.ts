import {linksOf} from '../document/links.js';
import {headingAt, type FoundSection, type Outline} from '../document/outline.js';
import type {Place} from '../document/place.js';
import {pointsOf} from '../document/points.js';
import {oneLine, plain, withoutEmoji} from '../document/words.js';
import {chosen} from './structure/content.js';
import type {Facts} from './report.js';

const HORIZONS = ['immediate', 'after', 'before'];

/** Collects what a document says of itself. What it does not say is absent, never guessed. */
export function factsOf(outline: Outline): Facts {
  const section = (id: string): FoundSection | undefined => outline.sections.find((found) => found.section.id === id);
  const slugAt = (place: Place): {slug?: string} => {
    const slug = headingAt(outline, place)?.slug;
    return slug === undefined ? {} : {slug};
  };
  const text = (id: string): string | undefined => outline.fields.get(id)?.value || undefined;
  const [statusText, lastUpdated, documentStatus] = [text('status'), text('last-updated'), text('document-status')];
  const summary = firstParagraph(section('executive-summary')) ?? firstParagraph(section('goal'));
  const questions = section('open-questions');
  const risk = highestRisk(section('risks'));
  const step = nextStep(section('next-steps'));
  return {
    ...(statusText === undefined ? {} : {statusText}),
    ...(lastUpdated === undefined ? {} : {lastUpdated}),
    ...(documentStatus === undefined ? {} : {documentStatus}),
    ...(summary === undefined ? {} : {summary}),
    links: linksOfFields(outline),
    labels: [...outline.fields.values()].map((field) => oneLine(field.text).replace(/\s*[:：]$/, '')),
    ...(questions ? {openQuestions: questions.items.length} : {}),
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

/** The risk with the highest impact; among these the most probable. */
function highestRisk(section: FoundSection | undefined): {name: string; level: string; place: Place} | undefined {
  const holds = section?.section.items?.parts.find(({id}) => id === 'impact')?.holds;
  const levels = holds?.kind === 'choice' ? holds.values : [];
  const rank = (text: string | undefined): number => {
    const found = chosen(levels, text ?? '', false);
    return found ? levels.indexOf(found) : levels.length;
  };
  const ranked = (section?.items ?? []).map((item) => ({
    name: item.name,
    place: item.place,
    impact: rank(item.parts.get('impact')?.value),
    probability: rank(item.parts.get('probability')?.value),
  }));
  const [top] = ranked.toSorted((a, b) => a.impact - b.impact || a.probability - b.probability);
  const level = top ? levels[top.impact]?.name : undefined;
  return top && level ? {name: top.name, level, place: top.place} : undefined;
}

/** The first step of the first horizon that has one. */
function nextStep(section: FoundSection | undefined): {text: string; place: Place} | undefined {
  for (const id of HORIZONS) {
    const region = section?.parts.get(id);
    const [first] = region ? pointsOf(region) : [];
    if (first) return {text: oneLine(withoutEmoji(first.text)), place: first.place};
  }
  return undefined;
}
