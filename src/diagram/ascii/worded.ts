/** A row of nothing but lines, with something that leads up or down. */
const ONLY_LINES = /^[-\s|+=^vV<>/\\│┃║─━═┌┐└┘├┤┬┴┼╭╮╯╰↓↑▼▲▾▴⬇⬆⇓⇑↕]*$/;
const UPRIGHT = /[|vV│┃║↓↑▼▲▾▴⬇⬆⇓⇑↕]|\/\s+\\/;
const MARKDOWN_RULE = /^[\s|:]*-[\s|:-]*$/;
/** What stands apart: an arrow in it says nothing of the row. */
const ASIDE = /\([^()]*\)|\{[^{}]*\}|"[^"]*"|`[^`]*`/g;
/** Arrows between words, also with a label in the shaft; one with two heads points both ways. */
const RIGHTWARDS = /(?<=\s|^)(?:[→⇒⟶➜➔►▶↔]|<?-+>|<?={2,}>|[─━═]+[▶►>→]|←[^\s→]+→|(?:--|──)[^\s<>▶→]+(?:->|─[>▶→]))(?=\s|$)/g;
const LEFTWARDS = /(?<=\s|^)(?:[←⇐↔]|<-+>?|<={2,}>?|[◀◄<←][─━═]+)(?=\s|$)/g;
const LED_BY_ARROW = /^\s*(?:[→⇒➜➔]|-+>)\s/;
/** What is said to the right, and what is said back. */
const SAID = /\s(?:-+>|→)$/;
const ANSWERED = /^\s*(?:<-+|←)\s/;
/** An arrow with its label in the shaft, as in a --calls--> b. */
const LABELLED_ARROW = /\S\s+-{2,3}[^\s-][^-]*-{1,3}>\s/;
/** Words with lines between them. */
const LINKED = /[\p{L}\p{N})\]]\s[─━═]{2,}\s[\p{L}\p{N}([].*\s[─━═]{2,}\s[\p{L}\p{N}([]/u;
/** The floor of a pyramid, or lines that run together. */
const SLOPED = /\/[─_-]{4,}\\|(?:^|\s)[─-]+[\\/]$/;
/** A way that leaves a chain for the row below or above it. */
const LEAVING = /^\s{2,}[↗↘↙↖]\s?[\p{L}\p{N}[(#]/u;
/** An item of a list. */
const ITEM = /^\s*(?:[-*•]|[a-z]\))\s/;
/** How much of the rows is nearly all of them. */
const MOST = 0.8;

/**
 * Whether words are a flow: a row of lines leads from words to words; or chains of three and more things fill half of the rows;
 * or all there is are heads and the steps led by arrows below them. One arrow in a row only says what belongs together,
 * unless it says how, or an answer comes back.
 * @param rows the lines that are not blank
 */
export function isFlowOfWords(rows: readonly string[]): boolean {
  if (rows.some((row, index) => isLink(row, rows, index))) return true;
  if (!isList(rows) && (areChains(rows) || areSteps(rows))) return true;
  if (rows.every((row) => LABELLED_ARROW.test(row)) || rows.some((row) => LINKED.test(row) || LEAVING.test(row))) return true;
  return rows.some((row) => SAID.test(row)) && rows.some((row) => ANSWERED.test(row));
}

/** Whether there are lines alone, or lines that run together. */
export function isSketch(rows: readonly string[]): boolean {
  return (rows.length > 1 && rows.every((row) => /^[\s|]+$/.test(row))) || rows.filter((row) => SLOPED.test(row)).length > 1;
}

/** Whether a row leads from the row above it to the one below. */
function isLink(row: string, rows: readonly string[], index: number): boolean {
  if (!ONLY_LINES.test(row) || !UPRIGHT.test(row) || MARKDOWN_RULE.test(row)) return false;
  // A bar at the beginning of every line is a margin.
  if ([rows[index - 1], rows[index + 1]].every((other) => other !== undefined && /^\|\S/.test(other))) return false;
  const isText = (other: string | undefined): boolean => other !== undefined && /[\p{L}\p{N}]/u.test(other);
  return isText(rows[index - 1]) && rows.slice(index + 1).some(isText);
}

/** Whether arrows lead from the items of a list to what follows from them. */
function isList(rows: readonly string[]): boolean {
  return rows.some((row, index) => ITEM.test(row) && LED_BY_ARROW.test(rows[index + 1] ?? ''));
}

/**
 * Whether rows are chains of arrows that point the same way: half of the rows have arrows, or those without are notes that stand to the right;
 * and rows with one arrow, which only say what belongs together, are no more than chains and what goes on from them.
 */
function areChains(rows: readonly string[]): boolean {
  const lengths = rows.map((row) => {
    const words = row.replaceAll(ASIDE, '');
    return Math.max(...[RIGHTWARDS, LEFTWARDS].map((pattern) => words.match(pattern)?.length ?? 0));
  });
  const chains = lengths.filter((length) => length > 1).length;
  const led = rows.filter((row, index) => lengths[index] === 1 && LED_BY_ARROW.test(row)).length;
  const pairs = lengths.filter((length) => length === 1).length - led;
  if (chains === 0 || pairs > chains + led) return false;
  const others = rows.filter((_, index) => lengths[index] === 0);
  return others.length <= rows.length / 2 || others.every((row) => /^\s{2,}/.test(row));
}

/** Whether nearly all rows are steps led by arrows, what goes on below a step, and the heads above the steps. */
function areSteps(all: readonly string[]): boolean {
  const rows = all.filter((row) => /[\p{L}\p{N}]/u.test(row));
  const isLed = rows.map((row) => LED_BY_ARROW.test(row));
  if (isLed.filter(Boolean).length < 2) return false;
  let depth = Infinity;
  const belonging = rows.filter((row, index) => {
    const indent = row.search(/\S/);
    if (isLed[index]) depth = indent;
    return isLed[index] || isLed[index + 1] || indent > depth;
  });
  return belonging.length >= rows.length * MOST;
}
