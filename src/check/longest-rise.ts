/** The indexes of a longest rising run among some numbers, others left out between them: what is in order already. */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  const best: {length: number; previous: number}[] = [];
  values.forEach((value, index) => {
    const chain = {length: 1, previous: -1};
    for (let before = 0; before < index; before += 1) {
      const length = (best[before]?.length ?? 0) + 1;
      if ((values[before] ?? 0) < value && length > chain.length) Object.assign(chain, {length, previous: before});
    }
    best.push(chain);
  });
  let at = best.reduce((top, chain, index) => (chain.length > (best[top]?.length ?? 0) ? index : top), best.length > 0 ? 0 : -1);
  const kept = new Set<number>();
  while (at >= 0) {
    kept.add(at);
    at = best[at]?.previous ?? -1;
  }
  return kept;
}
