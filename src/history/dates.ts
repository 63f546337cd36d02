/** How far back points of a chart go. */
const MONTHS = 12;

/** The first days of the last twelve months up to today, oldest first: `YYYY-MM-DD`. */
export function monthsUntil(now: number): string[] {
  const today = new Date(now);
  return Array.from({length: MONTHS}, (_, index) =>
    dateOf(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - (MONTHS - 1 - index), 1)),
  ).filter((date) => date < dateOf(now));
}

/** The same day a month ago, or the last of that month where it is shorter. */
export function monthBefore(now: number): string {
  const today = new Date(now);
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1, Math.min(today.getUTCDate(), last)));
}

/** `YYYY-MM-DD` in UTC. */
export function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
