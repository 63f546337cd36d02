/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Without it Excel reads UTF-8 as the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV by RFC 4180, in UTF-8 with byte order mark. What would be a formula begins with an apostrophe. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map((cell) => csvCell(cell)).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
