/** What files say to readers, by the ids under which the theme has it for translation. */
export const WORDS = {
  'milestones.dashboard.title': 'Milestones',
  'milestones.dashboard.number': 'Milestone {number}',
  'milestones.status.planning': 'Planning',
  'milestones.status.inProgress': 'In Progress',
  'milestones.status.complete': 'Complete',
  'milestones.status.unknown': 'Unknown',
  'milestones.badge.none': 'none',
  'milestones.badge.complete': '{complete} of {total} complete',
  'milestones.feed.title': '{site}: status of milestones',
  'milestones.feed.name': '{milestone}: {title}',
  'milestones.feed.new': '{name} is new: {status}',
  'milestones.feed.changed': '{name}: {before} → {after}',
  'milestones.feed.nobody': 'unknown',
} as const;

type Id = keyof typeof WORDS;

/** The words of files in a language. */
export interface Words {
  readonly say: (id: Id, values?: Readonly<Record<string, string | number>>) => string;
  /** The same within a line: English words that begin with a capital on a page do not here. */
  readonly within: (id: Id) => string;
  /** The name of a built-in stage; other names stay. */
  readonly term: (words: string) => string;
}

/**
 * The words of files in the language of a site.
 * @param messages what is translated, by id; the rest is English
 */
export function wordsIn(locale: string, messages: Readonly<Record<string, string>>, term: Words['term']): Words {
  const say: Words['say'] = (id, values = {}) =>
    (messages[id] ?? WORDS[id]).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const isEnglish = (id: Id): boolean => /^en\b/i.test(locale) || messages[id] === undefined;
  return {say, within: (id) => (isEnglish(id) ? say(id).toLowerCase() : say(id)), term};
}
