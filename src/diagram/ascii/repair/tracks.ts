import type {Post} from './posts.js';

/** Posts that belong to one vertical line, whether or not they stand in one column. */
export interface Tracks {
  /** The number of the line of each post. */
  readonly trackOf: ReadonlyMap<Post, number>;
  readonly members: readonly (readonly Post[])[];
}

/** How far a post may have slipped: typing slips, and a column for each wide character by which its row differs. */
const SLIP = 3;
const SLIP_OF_LAST = 8;
const MOST_WIDE = 24;
/** What it costs to leave a post without a partner: more than any slip, so that whole rows shift together. */
const ALONE = 20;
/** Rows with more pairs than this are compared only column by column. */
const MOST_PAIRS = 2_500;

/** Links each post with its partner in the next row: in order, with as little slip as possible. */
export function tracksOf(rows: readonly (readonly Post[])[]): Tracks {
  const trackOf = new Map<Post, number>();
  const members: Post[][] = [];
  for (const [index, posts] of rows.entries()) {
    for (const post of posts) {
      if (trackOf.has(post)) continue;
      trackOf.set(post, members.length);
      members.push([post]);
    }
    for (const [upper, lower] of pairsOf(
      posts.filter((post) => post.down),
      (rows[index + 1] ?? []).filter((post) => post.up),
    )) {
      const track = trackOf.get(upper) ?? 0;
      trackOf.set(lower, track);
      members[track]?.push(lower);
    }
  }
  return {trackOf, members};
}

type Pair = readonly [upper: Post, lower: Post];

function pairsOf(uppers: readonly Post[], lowers: readonly Post[]): readonly Pair[] {
  const columns = new Map(lowers.map((post) => [post.column, post]));
  const straight = uppers.flatMap((post): Pair[] => {
    const below = columns.get(post.column);
    return below ? [[post, below]] : [];
  });
  const isAll = straight.length === Math.min(uppers.length, lowers.length);
  return isAll || uppers.length * lowers.length > MOST_PAIRS ? straight : cheapestPairs(uppers, lowers);
}

/** The pairs that cost least in sum, in the order of both rows. */
function cheapestPairs(uppers: readonly Post[], lowers: readonly Post[]): Pair[] {
  const width = lowers.length + 1;
  const costs = new Float64Array((uppers.length + 1) * width);
  for (let i = uppers.length; i >= 0; i--) {
    for (let j = lowers.length; j >= 0; j--) {
      costs[i * width + j] = Math.min(...choices(uppers, lowers, costs, i, j));
    }
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < uppers.length && j < lowers.length;) {
    const [paired = Infinity, skipUpper = Infinity] = choices(uppers, lowers, costs, i, j);
    const best = costs[i * width + j];
    const [upper, lower] = [uppers[i], lowers[j]];
    if (paired === best && upper && lower) {
      pairs.push([upper, lower]);
      i++;
      j++;
    } else if (skipUpper === best) i++;
    else j++;
  }
  return pairs;
}

/** The costs from here on: if the two posts are a pair, if the upper one stays alone, if the lower one does. */
function choices(uppers: readonly Post[], lowers: readonly Post[], costs: Float64Array, i: number, j: number): readonly number[] {
  const width = lowers.length + 1;
  const [upper, lower] = [uppers[i], lowers[j]];
  if (!upper && !lower) return [0];
  const skipUpper = upper ? ALONE + (costs[(i + 1) * width + j] ?? 0) : Infinity;
  const skipLower = lower ? ALONE + (costs[i * width + j + 1] ?? 0) : Infinity;
  if (!upper || !lower) return [Infinity, skipUpper, skipLower];
  const slip = Math.abs(upper.column - lower.column);
  const areLast = uppers.length === lowers.length && i === uppers.length - 1 && j === lowers.length - 1;
  const most = (areLast ? SLIP_OF_LAST : SLIP) + Math.min(MOST_WIDE, Math.abs(upper.wideBefore - lower.wideBefore));
  const paired = slip <= most ? slip + (costs[(i + 1) * width + j + 1] ?? 0) : Infinity;
  return [paired, skipUpper, skipLower];
}
