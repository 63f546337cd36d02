import {widthOfRuns, trimmed, type Run} from './lines.js';

/** Letters of Chinese, Japanese and Korean, which lines break between; signs that no line ends with, and signs that none begins with. */
const EAST = String.raw`[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]`;
const NO_END = String.raw`(\[{"'$（「『【〈《〔［｛`;
const NO_START = String.raw`!),.:;?\]}%、。，．）」』】〉》〕］｝！？：；・`;

/** Between these a line may break, as in a browser. */
const BREAK = new RegExp(
  [
    String.raw`(?<= )`,
    String.raw`(?<=[\w)\]}'"]-)(?=[\w"#%&'(*+<=>@[\\^{|~])`,
    String.raw`(?<=[!#%&)*+,.:;?\\\]|}])(?=[(<[{])`,
    String.raw`(?<=\?)(?=[\w#$%&*+=>@\\^|~])`,
    String.raw`(?<=[–—…])(?=[\w(<[{])|(?<=\w)(?=—)`,
    `(?<=${EAST})(?<![${NO_END}])(?![${NO_START} ])`,
    `(?<![${NO_END}])(?=${EAST})(?![${NO_START}])`,
  ].join('|'),
);

/** Sets runs in lines no wider than a width, but for words that are wider themselves. */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const word of wordsOf(runs)) {
    const longer = word.reduce(joined, line);
    if (line.length > 0 && widthOfRuns(trimmed(longer)) > width + 0.01) {
      lines.push(trimmed(line));
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, trimmed(line)];
}

/** What no line may break within; a word may be bold in part. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  for (const {text, ...rest} of runs)
    for (const [index, part] of text.split(BREAK).entries()) {
      const before = words.at(-1)?.at(-1)?.text ?? ' ';
      const isGlued = index === 0 && `${before.slice(-2)}${part.slice(0, 1)}`.split(BREAK).length === 1;
      if (isGlued && words.length > 0) words.at(-1)?.push({...rest, text: part});
      else words.push([{...rest, text: part}]);
    }
  return words;
}

/** Pieces of one element are one run again. */
function joined(line: readonly Run[], piece: Run): Run[] {
  const last = line.at(-1);
  return last?.element === piece.element ? [...line.slice(0, -1), {...last, text: last.text + piece.text}] : [...line, piece];
}
