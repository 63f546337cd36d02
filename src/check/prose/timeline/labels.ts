/** Labels on the same line, in front of what they announce: `Duration: 3 months`, `Status: Planning | ETA: March`. */

const QUALIFIER =
  '(?:(?:the|estimated|est\\.?|expected|planned|total|overall|projected|approx(?:imate|\\.)?|rough|initial|tentative|(?:phase|milestone|sprint)(?:\\s+\\d+)?|project|implementation|development|dev|delivery|build|release|launch|rollout|go-live|target|completion|beta|alpha|mvp|production|public|ga)\\s+)*';
const CORE =
  '(?:effort|loe|timelines?|schedule|durations?|eta|deadline|due(?: date| by)?|time ?(?:frame|line|box)|(?:time|effort) estimates?|time (?:required|needed)|(?<=(?:estimated|est\\.?|expected|planned|total|development|dev|build|implementation)\\s+)time|(?<=(?:estimated|est\\.?|expected|planned|implementation|development|dev|build)\\s)time|estimates?|estimated|start(?: date)?|end(?: date)?|finish|completion(?: date)?|(?:target|launch|release|delivery|go-live|completion|ship|kick-?off) date|target(?: quarter| release| completion| launch)?|when|next (?:milestone|release|delivery)|planned for|scheduled for|launch|go-live|release)';
const TAIL = '(?: (?:range|date|estimate))?';
const ON_LINE = new RegExp(
  `(?:^[^\\p{L}\\p{N}]*|[|;/·•,(\\n]\\s*|\\s[-–—]\\s)(${QUALIFIER}${CORE}${TAIL})\\s*(?:\\([^()]*\\))?\\s*(?::|：|\\s[-–—]\\s|=)\\s*[^|;]*$`,
  'iu',
);

/** Labels that speak of work in any section, as a product has no effort. */
const OF_WORK =
  /\b(?:(?:estimated|total|project|development|implementation) (?:timeline|duration|schedule)|effort|loe|time (?:required|estimates?)|dev(?:elopment)? (?:time|estimate))\b/i;
/** Labels that many things have; they announce a date only. */
const DATES_ONLY =
  /^(?:(?:the|target|planned|expected)\s+)*(?:target|launch|release|go-live|start|end|finish|completion|when|next (?:milestone|release|delivery))$/i;

/** `How long will it take?` in front of its answer. */
const QUESTION =
  /\bhow long (?:will|would|should|does|might) (?:it|this|that|we|(?:the|this) (?:whole )?(?:milestone|phase|project|work|build|implementation|rollout|migration))(?: all)? (?:take|need)\?\s*(?:[:–—-]\s*)?$/i;

/** What a label says of the time behind it. */
export interface Announced {
  readonly isOfWork: boolean;
  readonly isDateOnly: boolean;
  readonly text: string;
}

/** The schedule label that stands before a phrase, if one does. */
export function announcedBy(before: string): Announced | undefined {
  if (QUESTION.test(before)) return {text: 'how long', isOfWork: false, isDateOnly: false};
  const label = ON_LINE.exec(before)?.[1];
  return label === undefined ? undefined : {text: label, isOfWork: OF_WORK.test(label), isDateOnly: DATES_ONLY.test(label.trim())};
}
