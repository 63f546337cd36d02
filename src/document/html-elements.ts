/**
 * The HTML elements whose words a reader sees. Left out on purpose: what a browser hides or reads as raw text (`script`, `style`,
 * `title`, `select`, `template`, ...), most of which GitHub shows as text too: https://github.github.com/gfm/#disallowed-raw-html-extension-
 */
const SHOWN = new Set(
  (
    'a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code col ' +
    'colgroup data dd del details dfn dir div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr i iframe img input ins kbd label legend li main map mark marquee math menu meter nav nobr object ol ' +
    'output p param picture pre progress q rb rp rt rtc ruby s samp search section small source span strike strong sub ' +
    'summary sup svg table tbody td tfoot th thead time tr track tt u ul var video wbr'
  ).split(' '),
);

const VOID = new Set('area br col embed hr img input param source track wbr'.split(' '));

const TABLE_PARTS = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));

const WHOLES = new Map(
  Object.entries({
    area: ['map'],
    dd: ['dl'],
    dt: ['dl'],
    li: ['ul', 'ol', 'menu', 'dir'],
    param: ['object'],
    rb: ['ruby'],
    rp: ['ruby'],
    rt: ['ruby'],
    rtc: ['ruby'],
    source: ['audio', 'picture', 'video'],
    track: ['audio', 'video'],
  }),
);

/**
 * Whether a tag name, as written, is an HTML element that shows its words. Case matters, although not to HTML:
 * `<T>` and `<Button>` are a type parameter and a component, `<BR>` is HTML as it used to be written.
 */
function isShown(name: string): boolean {
  const lower = name.toLowerCase();
  return SHOWN.has(lower) && (name === lower || (name.length > 1 && name === name.toUpperCase()));
}

/** Whether the element, in lower case, never has content and so no closing tag. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Whether the element, in lower case, means nothing outside a table: a browser drops such a tag, and with `<col>` the text behind it. */
export function isTablePart(name: string): boolean {
  return TABLE_PARTS.has(name);
}

/** The elements that the one given, in lower case, is a part of and may end with: `ul` and `ol` for `li`, none for `div`. */
export function wholesOf(name: string): readonly string[] {
  return TABLE_PARTS.has(name) ? ['table'] : (WHOLES.get(name) ?? []);
}

/**
 * Whether a page shows a tag as it is written, like any other text: one that is no element, and one with a program in an attribute
 * (`<img onerror=…>`), which React refuses and a browser would run.
 * @param attributes as written
 */
export function isWords(name: string, attributes: string): boolean {
  return !isShown(name) || hasHandler(attributes);
}

/** Whether an attribute is a program. */
export function hasHandler(attributes: string): boolean {
  return /\son[a-z]+\s*=/i.test(attributes.replaceAll(/"[^"]*"|'[^']*'/g, '""'));
}
