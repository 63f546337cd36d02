/** The names of tokens in Mermaid's grammars, as an author knows them. */
const TOKENS: Readonly<Record<string, string>> = {
  NEWLINE: 'the end of the line',
  NL: 'the end of the line',
  SEMI: 'the end of the line',
  newline: 'the end of the line',
  EOF: 'the end of the diagram',
  PIPE: '`|`',
  LINK: 'an arrow such as `-->`',
  START_LINK: 'an arrow such as `-->`',
  ARROW: 'an arrow',
  '-->': '`-->`',
  SOLID_ARROW: 'an arrow such as `->>`',
  DOTTED_ARROW: 'an arrow such as `->>`',
  TXT: '`:` and a text',
  COLON: '`:`',
  end: '`end`',
  STR: 'a text in quotes',
  STRING: 'a text in quotes',
  NODE_STRING: 'a name',
  ID: 'a name',
  IDENTIFIER: 'a name',
  ALPHA: 'a name',
  ACTOR: 'a participant',
  STRUCT_STOP: '`}`',
  BLOCK_STOP: '`}`',
  NUM: 'a number',
  NUMBER: 'a number',
  taskData: '`:` and a date or a duration',
};

/** Tokens that end the label of a node, whatever its shape. */
const LABEL_ENDS = new Set([
  'SQE',
  'PE',
  'DIAMOND_STOP',
  'SUBROUTINEEND',
  'STADIUMEND',
  'CYLINDEREND',
  'DOUBLECIRCLEEND',
  'TRAPEND',
  'INVTRAPEND',
]);

/** What a grammar says in its own names, in words: `Unexpected X, expected Y`. */
export function sayToken(text: string, expected: readonly string[], type: string): string {
  const got = text.trim() === '' ? (text.includes('\n') ? 'end of the line' : 'end of the diagram') : `\`${shortened(text)}\``;
  const names = expected.map((name) => name.replace(/^'(.*)'$/, '$1'));
  const known = names.some((name) => LABEL_ENDS.has(name))
    ? ['the end of the label']
    : [...new Set(names.flatMap((name) => TOKENS[name] ?? []))].filter((word) => word !== `the ${got}`).slice(0, 3);
  const isTold = known.length > 1 || (known.length === 1 && known[0] !== TOKENS['EOF']);
  return `Unexpected ${got}, expected ${isTold ? listed(known) : `what ${article(type)} allows here`}`;
}

/** A sentence of Mermaid's own in the same grammar. */
export function sayOther(message: string, type: string): string {
  const [first = ''] = message.split(/\n|(?<=\w)\. /);
  // What JavaScript says of Mermaid's own slips helps nobody.
  const reason = /undefined|null|is not a function/.test(first) ? '' : ` ("${shortened(first.replace(/\.\s*$/, ''))}")`;
  return `Unexpected ${type} that Mermaid refuses${reason}, expected one that it can draw`;
}

function article(type: string): string {
  return /^[aeiou]/i.test(type) ? `an ${type}` : `a ${type}`;
}

function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? '');
}

/** Enough of a text to find it by. */
export function shortened(text: string): string {
  const line = text
    .replace(/ﬂ°{0,2}(\w*)(¶ß)?/g, (_, name: string, end: string | undefined) => `#${name}${end === undefined ? '' : ';'}`)
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
