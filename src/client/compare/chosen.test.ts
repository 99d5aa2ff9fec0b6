import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenIn, MOST, comparedQuery } from './chosen.ts';

test('the letters of an address give the order, and each authority stands once', () => {
  expect(chosenIn('?b=walsall&a=sandwell&c=walsall&theme=neglect')).toEqual(['sandwell', 'walsall']);
});

test('what is no name of an authority is left out', () => {
  expect(chosenIn('?a=../../x&b=%3Cscript%3E&c=leeds')).toEqual(['leeds']);
  expect(chosenIn('')).toEqual([]);
  expect(comparedQuery([])).toBe('');
});

test('an address leads to the choice that made it', () => {
  const slug = fc.stringMatching(/^[a-z]{1,6}(?:-[a-z]{1,6})?$/u);
  fc.assert(
    fc.property(fc.uniqueArray(slug, { maxLength: MOST }), (slugs) => {
      expect(chosenIn(comparedQuery(slugs))).toEqual(slugs);
    }),
  );
});
