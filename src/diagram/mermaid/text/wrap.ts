import {widthOfRuns, trimmed, type Run} from './lines.js';

/** Between these a line may break: behind a space or a hyphen, and around a letter of Chinese, Japanese or Korean. */
const BREAK = /(?<= )|(?<=\w-)(?=\w)|(?<=[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF])|(?=[\u2E80-\u9FFF\uAC00-\uD7AF])/;

/** Sets runs in lines no wider than a width, but for words that are wider themselves. */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const piece of runs.flatMap(({text, ...rest}) => text.split(BREAK).map((part): Run => ({...rest, text: part})))) {
    const longer = joined(line, piece);
    if (line.length > 0 && widthOfRuns(trimmed(longer)) > width + 0.01) {
      lines.push(trimmed(line));
      line = [piece];
    } else {
      line = longer;
    }
  }
  return [...lines, trimmed(line)];
}

/** Pieces of one element are one run again. */
function joined(line: readonly Run[], piece: Run): Run[] {
  const last = line.at(-1);
  return last?.element === piece.element ? [...line.slice(0, -1), {...last, text: last.text + piece.text}] : [...line, piece];
}
