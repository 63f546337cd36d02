import type {Parts} from '@milestones-parts';
import {parts} from '@theme/MilestoneServed/parts';

/** Where the site is built, and in browsers too where a site has components of its own for the parts: they may be more than markup. */
export function partsNow(): Parts {
  return parts;
}

export function partsLater(): Promise<Parts> {
  return Promise.resolve(parts);
}
