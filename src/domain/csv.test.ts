import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('a field with a comma, a quotation mark or a new line is quoted', () => {
  expect(csv([['a', 'b, c', 'd "e"', 'f\ng']])).toBe('a,"b, c","d ""e""","f\ng"\r\n');
});

/** A reader of CSV, as strict as RFC 4180. */
function parse(text: string): string[] {
  return [...text.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

test('any text comes back out of the CSV as it went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (row) => {
      expect(parse(csv([['x', ...row]]))).toEqual(['x', ...row]);
    }),
  );
});
