/** How calendar time is written. Which of it speaks of the work is for others to say. */

const WORD_NUMBER =
  'half an?|a couple of|a few|several|one and a half|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)';
const NUMBER = `(?:\\d+(?:[.,]\\d+)?½?|${WORD_NUMBER})`;
const TO = '\\s*(?:-|–|—|to|or|until|through)\\s*';
const AMOUNT = `${NUMBER}(?:${TO}${NUMBER})?\\+?`;
const UNIT = '(?:(?:working|business|calendar|full)[ -])?(?:days?|weeks?|wks?|months?|quarters?|years?|fortnights?|sprints?|hours?|hrs?)';
const START = '(?<![\\p{L}\\p{N}_$€£#/.,=-])';
const END = '(?![\\p{L}\\p{N}_/=]|-\\d|[.,]\\d)';

const COUNTED = `\\d+(?:(?:\\s*(?:-|–|—|\\/|&|to|and|through)\\s*)(?:(?:weeks?|days?|months?|sprints?)\\s*)?\\d+)*`;
const SPOKEN = '(?:one|two|three|four|five|six|seven|eight|nine|ten)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const YEAR = '20\\d\\d';
const OF_YEAR = `(?:,?\\s+(?:of\\s+)?(?:${YEAR}|['’]\\d\\d))?`;
const QUARTER = '(?:Q[1-4](?:\\s*[-–\\/]\\s*Q?[1-4])?)';
const FISCAL = `(?:${YEAR}|['’]\\d\\d|FY\\s?(?:${YEAR}|\\d\\d))`;
const DATED_QUARTER = `(?:(?:${QUARTER}|H[12])(?:\\s+of)?[\\s,/-]*${FISCAL}|${FISCAL}[\\s/-]*(?:${QUARTER}|H[12]))`;
const ISO = `${YEAR}-\\d\\d-\\d\\d(?!T)`;
const DAY = `(?:${ISO}|\\d{1,2}\\.\\d{1,2}\\.${YEAR}|\\d{1,2}\\/\\d{1,2}\\/${YEAR}|(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}${OF_YEAR}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:\\s?[-–]\\s?\\d{1,2}(?!\\d))?${OF_YEAR}|${MONTH}${OF_YEAR})`;
const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';
const FEAST = "(?:Easter|Christmas|Thanksgiving|New Year(?:['’]s)?)";
const SPAN = '(?:[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear|[Ss]print)';
const PART = '(?:(?:the\\s+)?(?:end|middle|beginning|start|first half|second half)\\s+of\\s+|(?:early|mid|late)[\\s-]+(?:in\\s+)?)';
const NEAR = `(?:(?:[Ll]ater\\s+)?(?:[Nn]ext|[Tt]his)\\s+(?:${SPAN}|${SEASON})|[Tt]omorrow|year[\\s-]end|(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?${SPAN}|EO[QMY])`;
const WEEKDAY = '(?:(?:next\\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday))';
const DATE = `(?:${NEAR}|${PART}?(?:${DATED_QUARTER}|${DAY}|${QUARTER}|(?:${SEASON}|${FEAST})(?:\\s+${YEAR})?|(?:the\\s+)?${YEAR})|${PART}(?:the\\s+|this\\s+|next\\s+)?${SPAN}|${WEEKDAY})`;
const BEFORE = '(?:[Bb]y|[Bb]efore|[Uu]ntil|[Ii]n|[Oo]n|[Dd]uring|[Aa]round|[Nn]o later than|[Ff]rom|[Ss]tarting)';

export type Kind = 'ordinal' | 'effort' | 'quarter' | 'date' | 'duration' | 'minutes' | 'short' | 'gantt';

/** Words that name a time, and where they stand in their sentence. */
export interface Phrase {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Earlier ones win where two begin at the same character. */
const FORMS: readonly {readonly kind: Kind; readonly form: RegExp}[] = [
  {kind: 'gantt', form: /(?<=^[ \t]*)gantt(?=[ \t]*$)/gm},
  {kind: 'effort', form: form(`${AMOUNT}[ -]?FTEs?\\s+(?:for|over|x|×)\\s+${AMOUNT}[ -]?${UNIT}`, 'giu')},
  {
    kind: 'effort',
    form: form(
      `${AMOUNT}[ -](?:person|people|man|engineer|engineering|developer|dev|staff|team)[ -](?:hours?|days?|weeks?|months?|years?)`,
      'giu',
    ),
  },
  {
    kind: 'ordinal',
    form: form(
      `(?:weeks?|wks?|days?|months?|sprints?|quarters?|years?)\\s?#?(?:${COUNTED}|${SPOKEN}(?:${TO}${SPOKEN})?)(?:\\s+(?:morning|afternoon|evening))?`,
      'giu',
    ),
  },
  // The axis of a chart: `Week: 1 2 3 4`.
  {kind: 'ordinal', form: form('(?:weeks?|months?|days?|sprints?)\\s*:?\\s+1(?:[ \\t|]+\\d+){2,}', 'giu')},
  {kind: 'quarter', form: form(`(?:${BEFORE}\\s+)?${PART}?${DATED_QUARTER}`, 'gu')},
  {kind: 'date', form: form(`(?:${BEFORE}\\s+)?${DATE}(?:\\s*(?:-|–|—|to|until)\\s*${DAY})?`, 'gu')},
  {kind: 'duration', form: form(`${AMOUNT}[ -]?${UNIT}`, 'giu')},
  {kind: 'minutes', form: form(`${AMOUNT}[ -]?(?:minutes?|mins?)`, 'giu')},
  {kind: 'short', form: form(`\\d+(?:\\.\\d+)?(?:\\s*[-–]\\s*\\d+(?:\\.\\d+)?)?\\s?(?:h|d|w|wk|mo|pd|md)`, 'gu')},
];

function form(pattern: string, flags: string): RegExp {
  return new RegExp(`${START}(?:${pattern})${END}`, flags);
}

/** Words without which there is no phrase; most sentences have none, and this is quickly seen. */
const HINT =
  /day|week|wk|month|quarter|year|sprint|fortnight|hour|hr|min|gantt|tomorrow|\d\s?[hdwmp]|Q[1-4]|H[12]|20\d\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|EO[QMY]|spring|summer|autumn|fall|winter|Easter|Christmas|Thanks/i;

/** Whether a text may hold a phrase at all. */
export function mayHoldTime(text: string): boolean {
  return HINT.test(text);
}

/** All that looks like calendar time in a text, in its order. */
export function phrasesIn(text: string): Phrase[] {
  if (!mayHoldTime(text)) return [];
  const found = FORMS.flatMap(({kind, form: pattern}, rank) =>
    [...text.matchAll(pattern)].map((match) => ({kind, text: match[0], start: match.index, end: match.index + match[0].length, rank})),
  );
  return found.toSorted((one, other) => one.start - other.start || one.rank - other.rank);
}
