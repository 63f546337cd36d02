/** A milestone's number: its parts, and the prefix of its series where it has one (`SIM` in `SIM-M3.0`). */
export interface MilestoneNumber {
  readonly parts: readonly number[];
  /** In upper case. */
  readonly series?: string;
}

/** What another number is to a milestone's own. */
export type Relation = 'own' | 'earlier' | 'later' | 'foreign';

/** Reads `3`, `3.5` and `01`, with the series it stands in. */
export function milestoneNumber(written: string, series?: string): MilestoneNumber {
  return {parts: written.split('.').map(Number), ...(series ? {series: series.toUpperCase()} : {})};
}

/**
 * Compares a number with a milestone's own.
 * Its own parts begin with its whole number as written: 3 owns 3.1, and 3.0 owns 3.0.2 but not 3.1.
 * Where its own number is unknown, any other may come later.
 */
export function relationOf(own: MilestoneNumber | undefined, other: MilestoneNumber): Relation {
  if (other.series !== undefined && other.series !== own?.series) return 'foreign';
  if (!own) return 'later';
  if (own.parts.every((part, index) => part === other.parts[index])) return 'own';
  const length = Math.max(own.parts.length, other.parts.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (other.parts[index] ?? 0) - (own.parts[index] ?? 0);
    if (difference !== 0) return difference < 0 ? 'earlier' : 'later';
  }
  return 'own';
}
