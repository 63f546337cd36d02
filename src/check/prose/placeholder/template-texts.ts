import {oneLine} from '../../../document/words.js';

/** Texts in brackets of the guide's templates, in lower case and without their numbers; too special to be anything else. */
const GUIDE: ReadonlySet<string> = new Set([
  'component name',
  'phase name',
  'risk name',
  'project name',
  'milestone name',
  'specific deliverable with technical details',
  'criterion - measurable',
  'config item: specific values/settings',
  'how it integrates',
  "what this component does and why it's needed",
  'describe the flow',
  'what this phase achieves - one sentence',
  'technology/approach',
  'what was considered',
  'what happens if this occurs',
  'likelihood assessment',
  'fallback plan if mitigation fails',
  'category - infrastructure/features/technical',
  "how you'll resolve this or current thinking",
  'resolution approach',
  'first action to take',
  'second action to take',
  'third action to take',
  'previous section',
  'final validation',
  'month year',
]);
/** The same with a number behind them; `[Feature]` alone may be a tag, and in a drawing `[Feature 1]` a box. */
const NUMBERED: ReadonlySet<string> = new Set(
  'feature|design decision|mitigation strategy|launch step|criterion|benefit|system/api|next action|action|deliverable|component|step|metric|risk|outcome|question|item'.split(
    '|',
  ),
);
/** Words that are as often a tag or a key: template text only where nothing else stands beside them. */
const ALONE: ReadonlySet<string> = new Set(
  (
    'question|details|detail|explanation|reason|testing|documentation|name|title|description|brief description|short description|value|date|' +
    'author|owner|team|link|url|number|placeholder|text|goal|target|metric|metric name|requirement|deliverable|action|item|step|objective|purpose|' +
    'option|alternative|outcome|assumption|constraint|yyyy-mm-dd|category'
  ).split('|'),
);
const GENERIC_NAME = /^(?:[A-Z][\w-]*[ /]){1,3}(?:Name|Title|Description)$/;
const INSTRUCTION =
  /^(?:insert|describe|enter|specify|explain|summari[sz]e|provide|fill in|replace with|your|what|how|why|who|when|where|list|add)\s+\S+\s+\S/i;
const CHOICE = /^(?:high|medium|low|planning|in progress|complete)(?:\s*[/|]\s*(?:high|medium|low|planning|in progress|complete))+$/i;
const OPEN = /^(?:TBD|TBC|TBA|TODO|FIXME|XXX|to be (?:determined|decided|defined|confirmed|announced))\b/;

/** Where a bracket stands. */
interface Standing {
  /** Nothing else stands beside it, but for a label or a mark. */
  readonly isAlone: boolean;
  readonly isDrawn: boolean;
}

/** Whether the text of a bracket was left from a template. */
export function isTemplateText(inner: string, {isAlone, isDrawn}: Standing): boolean {
  const text = oneLine(inner);
  const key = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+\d+(?=$|[\s:])/, '');
  if (GUIDE.has(key)) return isAlone || !isDrawn;
  if (isDrawn) return false;
  if (CHOICE.test(text) || OPEN.test(text)) return true;
  if (!isAlone || !/^[A-Z]/.test(text)) return false;
  return (NUMBERED.has(key) && /\d/.test(text)) || ALONE.has(key) || GENERIC_NAME.test(text) || INSTRUCTION.test(text);
}
