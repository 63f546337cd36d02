const ENTITIES = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'};
const LINE = /[\u2500-\u257F↓→←↑▼▶◀▲►◄]/gu;
const PUNCTUATION = /[-()/_.,:'"=*#~`\\]/g;

/** What stands in the text nodes of an SVG, node by node. */
export function textsOf(svg) {
  return [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, inner = '']) =>
    inner
      .replaceAll(/<!\[CDATA\[|\]\]>|<[^>]*>/g, '')
      .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
        name === undefined ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)) : (ENTITIES[name] ?? all),
      ),
  );
}

/** The words of a drawing: what stands between blanks and lines, of two characters and more, with a letter or a digit. */
export function wordsOf(source) {
  return source
    .replaceAll(LINE, ' ')
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[|+<>\-=]+|[|+<>\-=]+$/g, ''))
    .filter((word) => word.length > 1 && /[\p{L}\p{N}]/u.test(word));
}

/** How many punctuation marks there are in words, and how many of them are text. */
export function punctuationKept(words, nodes) {
  const [wanted, found] = [countsOf(words), countsOf(nodes)];
  let [kept, all] = [0, 0];
  for (const [mark, count] of wanted) {
    all += count;
    kept += Math.min(count, found.get(mark) ?? 0);
  }
  return {kept, all};
}

function countsOf(texts) {
  const counts = new Map();
  for (const [mark] of texts.join('').matchAll(PUNCTUATION)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
