/** A table as CSV by RFC 4180: lines end in CR LF, and a field that holds a comma, a quotation mark or a line end is quoted. */
export function csv(rows: readonly (readonly string[])[]): string {
  const field = (value: string): string => (/[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
