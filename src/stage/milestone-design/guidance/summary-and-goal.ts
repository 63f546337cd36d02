import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** What the milestone is for. */
export const summaryAndGoal: Readonly<Record<string, Guidance>> = {
  'executive-summary': {
    why: 'Readers decide in the first minute whether this document concerns them. The summary gives them the context that every later section takes for granted.',
    fail: example`
      # Milestone 1: Choir Library

      ## Goal

      Every singer finds the score of every piece of the season on a phone.
    `,
    pass: example`
      # Milestone 1: Choir Library

      ## Executive Summary

      The choir owns eleven hundred scores in three cupboards. This milestone makes them one searchable list, with the parts of the season ready to print.

      Everything the choir may add later, from recordings to seating plans, refers to the pieces in this list.

      ## Goal

      Every singer finds the score of every piece of the season on a phone.
    `,
  },
  'executive-summary/count': {
    why: 'One paragraph rarely says what is done, why it matters and where it fits; four are no summary. Two or three leave room for just that.',
    fail: example`
      ## Executive Summary

      The choir gets a searchable list of its scores.

      **Key Principle**: A piece has one entry, however many copies there are.
    `,
    pass: example`
      ## Executive Summary

      The choir owns eleven hundred scores in three cupboards. This milestone makes them one searchable list, with the parts of the season ready to print.

      Everything the choir may add later, from recordings to seating plans, refers to the pieces in this list.

      **Key Principle**: A piece has one entry, however many copies there are.
    `,
  },
  'executive-summary/key-principle': {
    why: 'While building, a hundred small choices are not in the design. One sentence that names the philosophy decides most of them.',
    fail: example`
      ## Executive Summary

      The choir owns eleven hundred scores in three cupboards. This milestone makes them one searchable list.

      Everything the choir may add later refers to the pieces in this list.
    `,
    pass: example`
      ## Executive Summary

      The choir owns eleven hundred scores in three cupboards. This milestone makes them one searchable list.

      Everything the choir may add later refers to the pieces in this list.

      **Key Principle**: A piece has one entry, however many copies there are.
    `,
  },
  goal: {
    why: 'The goal comes from the overview in its own words, so that both documents promise the same. Lists of what is proved and left out explain it; they do not replace it.',
    fail: example`
      ## Goal

      **What This Milestone Proves**:
      - A volunteer can catalogue twenty scores in an evening
      - Singers find a piece by its first line
      - A printed part shows the bar numbers of the conductor's score
    `,
    pass: example`
      ## Goal

      Every singer finds the score of every piece of the season on a phone, and can print the part they sing.

      **What This Milestone Proves**:
      - A volunteer can catalogue twenty scores in an evening
      - Singers find a piece by its first line
      - A printed part shows the bar numbers of the conductor's score
    `,
  },
  'goal/proves': {
    why: 'A milestone is worth its effort if it settles something that was only assumed before. Naming the assumptions makes it possible to tell, at the end, whether it did.',
    fail: example`
      ## Goal

      Every singer finds the score of every piece of the season on a phone.

      **What This Milestone Does NOT Include**:
      - Recordings of rehearsals
    `,
    pass: example`
      ## Goal

      Every singer finds the score of every piece of the season on a phone.

      **What This Milestone Proves**:
      - A volunteer can catalogue twenty scores in an evening
      - Singers find a piece by its first line
      - A printed part shows the bar numbers of the conductor's score

      **What This Milestone Does NOT Include**:
      - Recordings of rehearsals
    `,
  },
  'goal/proves/count': {
    why: 'Fewer than three points mean that the milestone settles little, or that nobody has asked what it settles. More than five are features, not proof.',
    fail: example`
      ## Goal

      Every singer finds the score of every piece of the season on a phone.

      **What This Milestone Proves**:
      - The catalogue can be searched
    `,
    pass: example`
      ## Goal

      Every singer finds the score of every piece of the season on a phone.

      **What This Milestone Proves**:
      - A volunteer can catalogue twenty scores in an evening
      - Singers find a piece by its first line
      - A printed part shows the bar numbers of the conductor's score
    `,
  },
  'goal/excludes': {
    why: 'What is left unsaid is expected by somebody. Saying what is out of scope, and that it is so on purpose, is cheaper now than in the last review.',
    fail: example`
      ## Goal

      Every singer finds the score of every piece of the season on a phone.

      **What This Milestone Proves**:
      - Singers find a piece by its first line
    `,
    pass: example`
      ## Goal

      Every singer finds the score of every piece of the season on a phone.

      **What This Milestone Proves**:
      - Singers find a piece by its first line

      **What This Milestone Does NOT Include**:
      - Recordings of rehearsals, which need the consent of every singer
      - Lending to other choirs (comes with a later milestone)
    `,
  },
};
