/** How grave a level is, or two together: from 0, the highest, to 1, the lowest. */
export function toneOf(share: number): 'high' | 'medium' | 'low' {
  return share < 1 / 3 ? 'high' : share <= 0.5 ? 'medium' : 'low';
}
