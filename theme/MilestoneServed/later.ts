import type {Parts} from '@milestones-parts';

/** A module that has been loaded can only be had without waiting by whoever has kept it. */
let kept: Parts | undefined;

/**
 * In browsers, where the parts are served.
 * @returns undefined as long as no page has needed them
 */
export function partsNow(): Parts | undefined {
  return kept;
}

export async function partsLater(): Promise<Parts> {
  ({parts: kept} = await import('@theme/MilestoneServed/parts'));
  return kept;
}

/** A reader who points at a link may come to a page that has nothing served. */
function foresee({target}: Event): void {
  if (!kept && target instanceof Element && target.closest('a[href^="/"]')) partsLater().catch(() => undefined);
}

// This module is met for the first time on a page that was served, or on the way to one that is not.
if (document.documentElement.dataset['hasHydrated'] === 'true') partsLater().catch(() => undefined);
else for (const type of ['pointerover', 'focusin']) document.addEventListener(type, foresee);
