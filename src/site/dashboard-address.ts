import type {Message} from '../check/report.js';

/** The address of a heading on a page. */
export function at(href: string, slug: string | undefined): string {
  return slug === undefined ? href : `${href}#${slug}`;
}

/** The address of the heading that a finding stands under. */
export function addressOf(href: string, {heading}: Pick<Message, 'heading'>): string {
  return at(href, heading?.slug);
}
