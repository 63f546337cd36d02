import type {Level, MatrixRisk} from '@theme/RiskMatrix';

/** The levels of all risks, the highest first: of several stages those of the first, then what others have beside them. */
export function levelsOf(risks: readonly MatrixRisk[], side: 'impact' | 'probability'): string[] {
  return [...new Set(risks.flatMap((risk) => risk[side].of))];
}

/** Whether a level stands at a place of the scale; undefined is the place for what is unknown. */
export function isAt({name, of}: Level, place: string | undefined): boolean {
  return place === undefined ? name === undefined || !of.includes(name) : name === place;
}
