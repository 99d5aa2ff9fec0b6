/** Tables as CSV that a spreadsheet opens as it should: one mechanism for the build and for what a page saves. */

export type Cell = string | number | undefined;

/** What begins a formula in a spreadsheet (OWASP, "CSV injection"), also in its full-width form. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Excel takes UTF-8 without it for an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows by RFC 4180: lines end in CR LF, and a field that holds a comma, a quotation mark or a line end is quoted. A
 * text that a spreadsheet would run as a formula is made inert by an apostrophe before it; numbers stay as they are.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const inert = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
