import type {StatusChange} from '../history/define.js';
import {numberName} from './badges.js';
import type {ExportedDocument, MilestonesFile} from './define.js';
import type {Words} from './words.js';
import {xmlText} from './xml.js';

/** Older changes are not told. */
const MOST = 50;

interface Told {
  readonly document: ExportedDocument;
  readonly change: StatusChange;
}

/**
 * The changes of status as an Atom feed (RFC 4287).
 * @param feed its own address
 * @param status how one is written
 * @returns undefined where nothing has ever changed, or nobody knows: a feed has to say when it was updated
 */
export function statusFeed(
  {site, documents, generator}: MilestonesFile,
  feed: string,
  status: (document: ExportedDocument, status: string) => string,
  words: Words,
): string | undefined {
  const all = documents
    .flatMap((document) => (document.changes ?? []).map((change): Told => ({document, change})))
    .toSorted((a, b) => compare(b.change.date, a.change.date) || compare(a.document.path, b.document.path));
  const [newest] = all;
  if (!newest) return undefined;
  const entries = all.slice(0, MOST).map((one) => entryOf(one, feed, status, words));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xmlText(feed)}</id>
  <title>${xmlText(words.say('milestones.feed.title', {site: site.title}))}</title>
  <updated>${newest.change.date}</updated>
  <link rel="self" type="application/atom+xml" href="${xmlText(feed)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(site.url)}"/>
  <generator version="${xmlText(generator.version)}">${xmlText(generator.name)}</generator>
${entries.join('')}</feed>
`;
}

function entryOf(
  {document, change}: Told,
  feed: string,
  status: (document: ExportedDocument, status: string) => string,
  words: Words,
): string {
  const {title, url, summary} = document;
  const milestone = numberName(document, words);
  const name = milestone === undefined ? title : words.say('milestones.feed.name', {milestone, title});
  const to = status(document, change.to);
  const told =
    change.from === undefined
      ? words.say('milestones.feed.new', {name, status: to})
      : words.say('milestones.feed.changed', {name, before: status(document, change.from), after: to});
  return `  <entry>
    <id>${xmlText(idOf(change, feed))}</id>
    <title>${xmlText(told)}</title>
    <updated>${change.date}</updated>
    <author><name>${xmlText(change.author.trim() || words.say('milestones.feed.nobody'))}</name></author>
    <link rel="alternate" type="text/html" href="${xmlText(url)}"/>
    <category term="${xmlText(change.to)}" label="${xmlText(to)}"/>
    <summary>${xmlText(summary ?? told)}</summary>
  </entry>
`;
}

/** The same for ever, also when the page moves: the commit and the file at that time (RFC 4151). */
function idOf({commit, date, file}: StatusChange, feed: string): string {
  return `tag:${new URL(feed).hostname},${date.slice(0, 10)}:${commit}/${file.split('/').map(encodeURIComponent).join('/')}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
