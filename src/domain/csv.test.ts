import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('a field with a comma, a quotation mark or a new line is quoted, after the mark that Excel needs', () => {
  expect(csv([['a', 'b, c', 'd "e"', 'f\ng', 7, undefined]])).toBe('\uFEFFa,"b, c","d ""e""","f\ng",7,\r\n');
});

test('a spreadsheet finds no formula in a text, and numbers stay numbers', () => {
  const row = ["=cmd|' /C calc'!A0", '-1', '+1', '@SUM(A1)', '\t=1', -1];
  const [read] = parse(csv([row]), { bom: true }) as string[][];
  expect(read?.slice(0, 5)).toEqual(row.slice(0, 5).map((cell) => `'${String(cell)}`));
  expect(read?.[5]).toBe('-1');
});

test('any text comes back out of the CSV as it went in, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (row) => {
      const [read] = parse(csv([['x', ...row]]), { bom: true, record_delimiter: '\r\n' }) as string[][];
      const unmarked = read?.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/u, ''));
      const given = row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/u, ''));
      expect(unmarked).toEqual(['x', ...given]);
    }),
  );
});
