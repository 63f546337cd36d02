import type {Guidance} from '../../define.js';
import {example} from './example.js';

/** The document as a whole. */
export const document: Readonly<Record<string, Guidance>> = {
  order: {
    why: 'Each section rests on the one before: goal, what is built for it, how one sees that it worked. Somebody who has read one such document finds their way in all of them.',
    fail: example`
      # Milestone 1: Night Rota

      ## Executive Summary

      Nurses see next month's nights on one page and swap them among themselves.

      ## Risks & Mitigation

      ### Risk: Two Swaps Cross

      **Impact**: High - A ward is left without a nurse

      ## Goal

      Fill every night shift of one ward without a phone call.

      ## Architecture Overview

      One server in the hospital holds the rota.
    `,
    pass: example`
      # Milestone 1: Night Rota

      ## Executive Summary

      Nurses see next month's nights on one page and swap them among themselves.

      ## Goal

      Fill every night shift of one ward without a phone call.

      ## Architecture Overview

      One server in the hospital holds the rota.

      ## Risks & Mitigation

      ### Risk: Two Swaps Cross

      **Impact**: High - A ward is left without a nurse
    `,
  },
  'duplicate-section': {
    why: 'Two sections of one name drift apart: each reader finds one of them and takes it for all there is.',
    fail: example`
      # Milestone 1: Night Rota

      ## Open Questions

      ### Data

      - **Who may see a swap?**: Only the two nurses, or the ward
        - Decision: The ward, because the head nurse answers for it

      ## Questions

      ### Access

      - **Do temporary staff get an account?**: They work three nights a year
        - Decision: A printed list at the door is enough for them
    `,
    pass: example`
      # Milestone 1: Night Rota

      ## Open Questions

      ### Data

      - **Who may see a swap?**: Only the two nurses, or the ward
        - Decision: The ward, because the head nurse answers for it

      ### Access

      - **Do temporary staff get an account?**: They work three nights a year
        - Decision: A printed list at the door is enough for them
    `,
  },
};
