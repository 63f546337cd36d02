import type {Outline} from '../../../document/outline.js';
import type {Library} from '../../library.js';
import {milestoneNumber, type MilestoneNumber} from './milestone-number.js';
import {numberOf, ordinalIn} from '../../numbers.js';

/** A file name that carries a number, whatever the stage's patterns. A date in front is not one. */
const FILE = /^(?:\d{4}-?\d{2}-?\d{2}[-_])?(?:milestone[-_ ]?|(?:(?<series>[A-Z][A-Z\d]*)-)?M)0*(?<n>\d+(?:\.\d+)*)(?=[-_. ]|$)/i;

/** A title that carries it elsewhere than in front: `Rainwatch — Milestone 2 (Mobile)`, `Rainwatch — M2: Mobile`. */
const TITLE =
  /(?:\bmilestone\s+#?(?:(?<a>[A-Z][A-Z\d]*)-)?M?|[:–—-]\s+(?:(?<b>[A-Z][A-Z\d]*)-)?M(?=[\d.]+\s*(?:[:–—-]|$)))(?<n>\d+(?:\.\d+)*)(?![\p{L}\p{N}])/iu;

/** The number of a document with its series: of its title, else its file name, else its front matter, else its place in an overview. */
export function ownNumber(outline: Outline, library: Pick<Library, 'roadmaps'>): MilestoneNumber | undefined {
  const {title, source} = outline;
  const name = (source.path.split(/[/\\]/).at(-1) ?? '').replace(/\.mdx?$/i, '');
  const file = FILE.exec(name)?.groups;
  const within = title?.number === undefined ? TITLE.exec(title?.text ?? '')?.groups : undefined;
  const number = title?.number ?? within?.['n'] ?? file?.['n'] ?? numberOf(outline) ?? ordinalIn(library, outline);
  if (number === undefined) return undefined;
  const stated = /^(?:(?<series>[A-Z][A-Z\d]*)-)?M?(?<n>\d+(?:\.\d+)*)$/i.exec(number)?.groups;
  const digits = stated?.['n'];
  if (digits === undefined) return undefined;
  return milestoneNumber(
    digits,
    title?.series ?? within?.['a'] ?? within?.['b'] ?? stated?.['series'] ?? (file?.['n'] === digits ? file['series'] : undefined),
  );
}
