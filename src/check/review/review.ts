import type {FoundSection, Outline} from '../../document/outline.js';
import {plain} from '../../document/words.js';
import type {ChecklistEntry} from '../../stage/define.js';
import {fingerprintOf} from '../fingerprint.js';
import type {Evidence, Review} from '../report.js';
import type {Signature} from './signatures.js';

/**
 * What a person is asked to look at for an item, and whether one has.
 * It is about the sections that the item's rules belong to, else about the whole document.
 */
export function reviewOf({id, rules}: ChecklistEntry, outline: Outline, signatures: ReadonlyMap<string, Signature>): Review {
  const families = new Set(rules.map((rule) => rule.split('/')[0]));
  const sections = outline.sections.filter(({section}) => families.has(section.id));
  const content = fingerprintOf(sections.length > 0 ? sections.map((section) => textOf(section)) : [plain(outline.source.root)]);
  const signature = signatures.get(id);
  return {
    content,
    sections: sections.map(({heading: {text, slug, place}}) => ({text, line: place.line, slug})),
    ...(signature ? {signed: signedBy(signature, content)} : {}),
  };
}

function textOf({heading, region}: FoundSection): string {
  return [heading.text, ...region.nodes.map((node) => plain(node))].join('\n');
}

function signedBy({content: then, by, on}: Signature, now: string): NonNullable<Review['signed']> {
  return {...(by === undefined ? {} : {by}), ...(on === undefined ? {} : {on}), isCurrent: then === now};
}

/** Who has signed, and when. */
export function reviewEvidence({signed, sections: [first]}: Review): Evidence[] {
  if (!signed) return [];
  const {by, on, isCurrent} = signed;
  const who = `${isCurrent ? 'Reviewed' : 'Changed since it was reviewed'}${by === undefined ? '' : ` by ${by}`}${on === undefined ? '' : ` on ${on}`}`;
  return [first ? {text: who, line: first.line, slug: first.slug} : {text: who, line: 1}];
}
