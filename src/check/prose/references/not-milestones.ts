import type {Passage} from '../../../document/passages.js';
import {textBefore} from '../before.js';
import type {Mention} from './mentions.js';

/** Things whose names begin with M, and which people number: metrics, mitigations, requirements that must be met. */
const THINGS =
  'metric|mitigation|module|method|matrix|model|motor|machine|mode|message|measure|migration|mutex|member|marker|macro|material|mock|mutation|' +
  'meeting|month|monitor|microservice|must|must[- ]have';
const AFTER_THING = new RegExp(String.raw`(?<!\p{L})(?:${THINGS}|matrice)s?[ \t]+$`, 'iu');
const OF_THINGS = new RegExp(String.raw`(?<!\p{L})(?:${THINGS}|matrice)s?(?!\p{L})`, 'iu');

/** Chips, threads, cars: what stands right before such a name. */
const BEFORE =
  /(?<![\p{L}\p{N}])(?:apple|silicon|macs?|macbooks?(?: (?:pro|air))?|imacs?|ipads?|mac mini|intel|amd|arm|arm64|aarch64|x86(?:[_-]64)?|cortex|atlas|bmw|macos|darwin|chips?|cpus?|processors?|socs?|screws?|bolts?|nuts?|washers?|threads?|inserts?|standoffs?|ec2|m\.2|magento|leica|teensy|feather)[\s(/,:]*(?:\b(?:or|and)\s+)?$/iu;
/** The letter is short for another word with the number behind it: `Material 3 (M3)`. */
const SHORT_FOR = /(?<![\p{L}\p{N}])M(?!ilestone)\p{L}+\s(?:\p{L}+\s)?(?<n>\d+)\s?\(M\k<n>\)/gu;
/** What stands right behind them. */
const BEHIND =
  /^[\s-]?(?:(?:chip|chipset|processor|cpu|gpu|soc|ipad|imac|laptop|mcu|microcontroller|instance|screw|nut|washer|standoff|spacer|thread|hole|rifle)s?(?!\p{L})|(?:bolts?(?!\p{L}| on)|inserts?(?!\p{L}| (?:the|an?|rows?|into|new|data)\b))|silicon\b|ssds?\b|nvme\b|lens\b|motorway\b|money supply\b|threaded\b|tapped\b|heat-set\b|machine screws?\b|(?:socket|hex|pan|button|set|cap|grub|self-tapping)[ -](?:head|screw|bolt)|[×x]\s?\d)/iu;
const CHIP = /^[\s-]?(?:Mac|MacBook|Pro|Max|Ultra|Air)s?(?![\p{L}-])/u;
/** `120 M2`, `6.0 M2`, and `measured on an M2`. */
const QUANTITY = /\d[ \t]+$/;
const ON_A_DEVICE = /\b(?:on|using|with)\s+an?\s+$/i;
const SIZED = /^\s?(?:mm\b|[×x]\s?\d)/u;
const DATABASE = /\b(?:atlas|mongodb)\b/i;

/** Components that have milestones of their own where a document speaks of more than one series. */
const PRODUCTS =
  /^(?:engine|simulator|sim|server|client|api|ui|backend|frontend|runtime|compiler|platform|sdk|cli|gateway|agent|library|framework|app|service|kernel|driver|firmware)$/i;
/** Words before a number that are no name, although a sentence or a headline gives them a capital letter. */
const ORDINARY = new Set(
  (
    'a an the this that these those its our their your my his her each every any all both either neither no not only just also even ' +
    'in on at of to for from by with without within into onto upon until till through throughout during after before since between among against ' +
    'about above below beyond behind beside besides across along around over under per via toward towards unlike like as than except beyond ' +
    'and or but nor so yet if when while once because although though whereas then now later next previous prior earlier former latter first last final ' +
    'future current existing upcoming following preceding subsequent initial original planned entire whole full complete post pre past early late mid ' +
    'see is are was were be been being has have had do does did can could will would shall should may might must let need needs needed ' +
    'defer defers postpone move start starts begin begins build builds add adds use uses reuse require requires block blocks unblock unblocks enable enables ' +
    'support supports follow follows extend extends include includes exclude excludes deliver delivers ship ships finish wait skip target targets cover covers ' +
    'implement implements integrate migrate design test tests verify validate prepare plan plans revisit review close closes keep make get run take leave ' +
    'milestone milestones deliverable deliverables release gate checkpoint goal goals scope status dependency dependencies prerequisite prerequisites ' +
    'requirement requirements roadmap task tasks feature features phase phases mvp poc out note todo done why what how where which who whose'
  ).split(' '),
);
const CAPITAL = /(?<word>\p{Lu}[\p{L}\p{N}+#]*)(?:['’]s)?[ \t]+$/u;
const SENTENCE_START = /(?:^|[.!?:;—–([|/>*•→│✅\n"“]\s*|^\s*[^\p{L}\p{N}]+\s*|^\s*\d+[.)]\s+)$/u;

/** Numbers such as `M3` that a document uses as a short name for something else. */
export function otherNames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(SHORT_FOR)].map(({groups}) => `M${groups?.['n'] ?? ''}`));
}

/**
 * Whether a letter with a number is something else than a milestone: a chip, a screw, an item of a list of its own.
 * @param hasSeries the document's own number has a prefix, so that other products have numbers too
 */
export function isSomethingElse({text, ...passage}: Passage, {start, end}: Mention, hasSeries: boolean): boolean {
  const before = textBefore(text, start);
  const behind = text.slice(end);
  if (QUANTITY.test(before) || ON_A_DEVICE.test(before) || CHIP.test(behind)) return true;
  if (BEFORE.test(before) || BEHIND.test(behind) || SIZED.test(behind) || AFTER_THING.test(before)) return true;
  if (DATABASE.test(text) && /^\s+(?:free\s+)?(?:cluster|tier)/i.test(behind)) return true;
  return isListId(passage, before, behind) || isOtherProduct(before, hasSeries);
}

/** `M2: Latency` under "Success Metrics" numbers a metric. */
function isListId({kind, headings, labels, lead}: Omit<Passage, 'text'>, before: string, behind: string): boolean {
  if (/[\p{L}\p{N}]/u.test(before) || kind === 'drawing' || !/^\s*(?:[:.)–—-]|$)/.test(behind)) return false;
  return [...headings, ...labels, lead ?? ''].some((above) => OF_THINGS.test(above));
}

/** `Engine M2.7` counts another product's milestones: a name stands before it. */
function isOtherProduct(before: string, hasSeries: boolean): boolean {
  if (hasSeries && PRODUCTS.test(/(\p{L}+)[ \t]+$/u.exec(before)?.[1] ?? '')) return true;
  const match = CAPITAL.exec(before);
  const word = match?.groups?.['word'];
  if (!match || word === undefined) return false;
  if (ORDINARY.has(word.toLowerCase()) || /..(?:ing|ed|ly)$/i.test(word)) return false;
  const isName = PRODUCTS.test(word) || /\p{Ll}\p{Lu}/u.test(word) || /^\p{Lu}{2,}$/u.test(word);
  return isName || !SENTENCE_START.test(before.slice(0, match.index));
}
