import {mostLike} from './said.js';
import {longestRise} from '../longest-rise.js';

/** How two lists of different things are compared. */
export interface Likeness<A, B> {
  readonly isSame: (told: A, own: B) => boolean;
  readonly nameOf: (told: A) => string;
  readonly nameOfOwn: (own: B) => string;
  /** Whether two that are not the same stand for each other, such as two phases of one number. */
  readonly isAlike?: (told: A, own: B) => boolean;
}

export interface Paired<A, B> {
  /** In the order of the document. */
  readonly same: readonly (readonly [A, B])[];
  /** Two that stand for each other under different names. */
  readonly renamed: readonly (readonly [A, B])[];
  readonly missing: readonly A[];
  readonly extra: readonly B[];
}

/** How alike two names must be for one to be taken for the other's new form. */
const ALIKE = 0.5;

/** Finds for all that the overview tells what the document has of its own. */
export function paired<A, B>(told: readonly A[], own: readonly B[], {isSame, nameOf, nameOfOwn, isAlike}: Likeness<A, B>): Paired<A, B> {
  const open = new Set(told);
  const free = new Set(own);
  const take = (a: A, b: B): readonly [A, B] => {
    open.delete(a);
    free.delete(b);
    return [a, b];
  };
  const same = own.flatMap((b) => {
    const a = [...open].find((one) => isSame(one, b));
    return a === undefined ? [] : [take(a, b)];
  });
  const like = [...open].flatMap((a) => {
    const b = mostLike([...free], nameOfOwn, nameOf(a), ALIKE);
    return b === undefined ? [] : [take(a, b)];
  });
  const numbered = [...open].flatMap((a) => {
    const b = [...free].find((one) => isAlike?.(a, one));
    return b === undefined ? [] : [take(a, b)];
  });
  return {same, renamed: [...like, ...numbered], missing: [...open], extra: [...free]};
}

/**
 * Of pairs in the order of the document, the fewest that would have to move to bring them into the overview's order.
 * @param order the overview's
 */
export function outOfPlace<A, B>(pairs: readonly (readonly [A, B])[], order: readonly A[]): (readonly [A, B])[] {
  const kept = longestRise(pairs.map(([told]) => order.indexOf(told)));
  return pairs.filter((_, index) => !kept.has(index));
}
