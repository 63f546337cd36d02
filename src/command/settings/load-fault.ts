/** What went wrong while a config file was loaded, in one sentence without full stop, with line and column where they are known. */
export function loadFault(error: unknown, file: string, text: string): string {
  const {message, stack = ''} = error instanceof Error ? error : {message: String(error)};
  const [first = ''] = message.split('\n');
  const said = first
    .replaceAll(`${file}: `, '')
    .replace(/^ParseError: /, '')
    .replace(/[\s.]+$/, '');
  const place = placeIn(message, file) ?? lineIn(stack, file) ?? placeInJson(message, file, text);
  const isSyntax = message.startsWith('ParseError') || error instanceof SyntaxError;
  const what = isSyntax ? `Unexpected syntax (${said})` : `Unexpected error while it was loaded (${said})`;
  return `${what}${place === undefined ? '' : ` at ${place}`}, expected a file that exports its settings`;
}

/** `file:3:6` somewhere in a message or a stack. */
function placeIn(text: string, file: string): string | undefined {
  const at = text.indexOf(`${file}:`);
  const [, line, column] = at < 0 ? [] : (/^:(\d+):(\d+)/.exec(text.slice(at + file.length)) ?? []);
  return line === undefined ? undefined : `${line}:${Number(column) + 1}`;
}

/** The code that runs was compiled from the file: its lines are the same, its columns are not. */
function lineIn(stack: string, file: string): string | undefined {
  const place = placeIn(stack, file);
  return place === undefined ? undefined : `line ${place.slice(0, place.indexOf(':'))}`;
}

/** `JSON.parse` counts characters. */
function placeInJson(message: string, file: string, text: string): string | undefined {
  if (!file.endsWith('.json')) return undefined;
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
