import type {Region} from '../document/labels.js';
import {pointsOf} from '../document/points.js';

const SIGN = /^\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u;

/** The points under some labels, with the words behind each label as the first. */
export function pointsIn(regions: readonly Region[]): string[] {
  return regions.flatMap((region) => {
    const points = pointsOf({...region, value: ''}).map(({text}) => text);
    return region.value === '' ? points : [region.value, ...points];
  });
}

/** A point without the signs it begins with: the guide puts ✅ before a criterion that nobody has met yet. */
export function withoutSign(text: string): string {
  return text.replace(SIGN, '');
}
