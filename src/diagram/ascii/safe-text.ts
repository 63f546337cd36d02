const MARKUP: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const SPECIAL = /[&<>"]/g;
/** What XML does not allow: control characters, halves of a pair, non-characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;
/** What turns the order of the letters around without being seen. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const ORDINARY = /^[ !#-%'-;=?-~]*$/;

/** Text that can stand anywhere in an SVG: escaped, and always well-formed. */
export function safeText(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(TURNING, '')
    .replace(/[\t\r\n]/g, ' ')
    .replace(SPECIAL, (character) => MARKUP[character] ?? '');
}
