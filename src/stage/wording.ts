/** Names as messages show them: `` `a`, `b` ``. */
export function quoted(names: readonly string[]): string {
  return quotes(names).join(', ');
}

/** Names of which one is meant: `` `a`, `b` or `c` ``. */
export function oneOf(names: readonly string[]): string {
  return joined(quotes(names), 'or');
}

/** Words one after the other: `a, b and c`. */
export function joined(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** `3 points`, `1 point`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `a goal`, `an outcome`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

const LONGEST = 60;

/** What somebody has written, as far as a message can bear it. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text;
}

function quotes(names: readonly string[]): string[] {
  return names.map((name) => `\`${name}\``);
}
