import {isMap, isScalar, parseDocument, stringify, type Document} from 'yaml';
import {readFrontMatter} from '../document/front-matter.js';

/** Front matter that cannot be edited without losing something. The message says why, for a user. */
export class FrontMatterError extends Error {}

const BOM = '\uFEFF';
const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /---[ \t]*(?:\r?\n)?$/;
/** Comments and empty lines behind a value belong to what follows. */
const TAIL = /(?:^(?:#.*)?[ \t]*\n)+$(?![^])/m;
const STYLE = {lineWidth: 0, flowCollectionPadding: false} as const;

/**
 * Sets one value in the front matter of a document, which is made if there is none.
 * All else stays as it is, to the byte: the body, other keys, comments, line ends, a byte order mark.
 * @param text the whole document
 * @param path the keys that lead to the value: `['accepted', 'overview/goal']`
 * @returns the whole document with the value in it
 * @throws FrontMatterError where the front matter is broken, or something else stands in the way of the path
 */
export function setInFrontMatter(text: string, path: readonly string[], value: unknown): string {
  if (text.startsWith(BOM)) return BOM + setInFrontMatter(text.slice(BOM.length), path, value);
  const {end, fault} = readFrontMatter(text);
  if (fault) throw new FrontMatterError(`${fault.reason} (line ${fault.place.line})`);
  const head = text.slice(0, end);
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const opening = OPENING.exec(head)?.[0];
  if (opening === undefined) return withLineEnds(`---\n${stringify(nested(path, value), STYLE)}---\n\n`, eol) + text;
  const closing = head.search(CLOSING);
  const yaml = head.slice(opening.length, closing);
  const edited = withLineEnds(setIn(yaml.replaceAll('\r\n', '\n'), path, value), yaml.includes('\r\n') || yaml === '' ? eol : '\n');
  return opening + edited + text.slice(closing);
}

/** Only the lines of the key that is set are written anew. */
function setIn(yaml: string, path: readonly string[], value: unknown): string {
  const document = parseDocument(yaml);
  const {contents} = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return yaml + stringify(nested(path, value), STYLE);
  if (!isMap(contents)) throw new FrontMatterError('Unexpected front matter, expected `key: value` lines');
  if (contents.flow === true) return written(document, path, value);
  const starts = contents.items.map(({key}) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const index = contents.items.findIndex(({key}) => isScalar(key) && String(key.value) === path[0]);
  const start = starts[index];
  if (start === undefined) return `${yaml.replace(/(?<=[^\n])$/, '\n')}${stringify(nested(path, value), STYLE)}`;
  const from = yaml.lastIndexOf('\n', start) + 1;
  const next = starts[index + 1];
  const until = next === undefined ? yaml.length : yaml.lastIndexOf('\n', next) + 1;
  const lines = yaml.slice(from, until);
  const tail = TAIL.exec(lines)?.[0] ?? '';
  const own = parseDocument(lines.slice(0, lines.length - tail.length));
  // Lines that need others, such as those of an anchor, are written together with them.
  if (own.errors.length > 0 || /(?:^|\s)[&*]\w/.test(lines)) return written(document, path, value);
  return yaml.slice(0, from) + written(own, path, value) + tail + yaml.slice(until);
}

function written(document: Document.Parsed, path: readonly string[], value: unknown): string {
  for (let depth = 1; depth < path.length; depth += 1) {
    const above = path.slice(0, depth);
    const node = document.getIn(above, true);
    if (node === undefined || isMap(node)) continue;
    if (!isScalar(node) || node.value !== null)
      throw new FrontMatterError(`Unexpected value of \`${above.join('.')}\` in the front matter, expected \`key: value\` lines below it`);
    document.deleteIn(above);
  }
  document.setIn(path, value);
  return document.toString(STYLE);
}

function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((inner, key) => ({[key]: inner}), value);
}

function withLineEnds(text: string, eol: string): string {
  return eol === '\n' ? text : text.replaceAll('\n', eol);
}
