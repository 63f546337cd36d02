import {translate} from '@docusaurus/Translate';

/** What badges and the feed say. They are written when the site is built; for translation their words stand here, beside those of pages. */
export const fileWords: readonly (() => string)[] = [
  () => translate({id: 'milestones.badge.none', message: 'none', description: 'The badge of all milestones where there is none'}),
  () =>
    translate({
      id: 'milestones.badge.complete',
      message: '{complete} of {total} complete',
      description: 'The badge of all milestones: how many of them are complete',
    }),
  () =>
    translate({
      id: 'milestones.feed.title',
      message: '{site}: status of milestones',
      description: 'The title of the feed; {site} is the title of the site',
    }),
  () =>
    translate({
      id: 'milestones.feed.name',
      message: '{milestone}: {title}',
      description: 'A milestone in the feed, such as: Milestone 1: Core',
    }),
  () =>
    translate({
      id: 'milestones.feed.new',
      message: '{name} is new: {status}',
      description: 'The title of an entry of the feed: the first status of a milestone',
    }),
  () =>
    translate({
      id: 'milestones.feed.changed',
      message: '{name}: {before} → {after}',
      description: 'The title of an entry of the feed: the status of a milestone has changed',
    }),
  () =>
    translate({
      id: 'milestones.feed.nobody',
      message: 'unknown',
      description: 'The author of a change in the feed, where git names none',
    }),
];
