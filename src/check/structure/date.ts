const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const WORDS = /^(?:(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s*,?\s+(\d{4})$/i;

/**
 * What is wrong with a date, in words that continue "Unexpected date `x`, …"; undefined when it is fine.
 * A month and year, a day of a month, or an ISO date with or without time; not after `today` (`YYYY-MM-DD`).
 */
export function dateFault(text: string, today: string): string | undefined {
  const day = dayIn(text);
  if (!day) return 'expected a month and year such as `January 2026`, or an ISO date such as `2026-01-20`';
  return day > today.slice(0, day.length) ? 'expected a date that is not in the future' : undefined;
}

/** `YYYY-MM` or `YYYY-MM-DD`: the date that a text is, whatever stands in brackets behind it; undefined where it is none. */
export function dayIn(text: string): string | undefined {
  return parse(text.replace(/\s*\([^()]*\)\s*$/, '').trim());
}

/** Dates as other languages write them: `2026年1月20日`, `20. Januar 2026`, `enero de 2026`. */
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?$/;
const OTHER_WORDS = /^(?:(\d{1,2})\.?\s+(?:de\s+)?)?(\p{L}{3,})\.?\s+(?:de\s+)?(\d{4})$/iu;
/** Languages whose names of months are known beside the English ones. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'cs', 'uk', 'ru', 'tr'];

/** `YYYY-MM` or `YYYY-MM-DD`, if it is a date that exists. */
function parse(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), iso[3]);
  const words = WORDS.exec(text);
  const name = (words?.[2] ?? words?.[3] ?? '').toLowerCase();
  const month = name.length < 3 ? 0 : MONTHS.findIndex((long) => long.startsWith(name === 'sept' ? 'sep' : name)) + 1;
  return words && month > 0 ? existing(Number(words[5]), month, words[1] ?? words[4]) : elsewhere(text);
}

/** A date in another language than English. */
function elsewhere(text: string): string | undefined {
  const asian = EAST_ASIAN.exec(text);
  if (asian) return existing(Number(asian[1]), Number(asian[2]), asian[3]);
  const words = OTHER_WORDS.exec(text);
  const month = words ? monthNamed((words[2] ?? '').toLowerCase()) : undefined;
  return words && month !== undefined ? existing(Number(words[3]), month, words[1]) : undefined;
}

/** From 1; alone or behind a day, which some languages write differently. */
function monthNamed(name: string): number | undefined {
  for (const language of LANGUAGES) {
    const forms = [{month: 'long'}, {month: 'long', day: 'numeric'}] as const;
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2026, month, 1));
      const parts = forms.flatMap((form) => new Intl.DateTimeFormat(language, {...form, timeZone: 'UTC'}).formatToParts(date));
      if (parts.some(({type, value}) => type === 'month' && value.toLowerCase() === name)) return month + 1;
    }
  }
  return undefined;
}

function existing(year: number, month: number, day: string | undefined): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, Number(day ?? 1)));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return undefined;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}
