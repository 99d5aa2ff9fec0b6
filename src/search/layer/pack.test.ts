import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeNumbers, NumberReader } from './bytes.ts';
import type { Facts, Places } from './facts.ts';
import { decodeFacts, decodeThemes, decodeWords, encodeFacts, encodeThemes, encodeWords } from './pack.ts';

const whole = fc.integer({ min: 0, max: 2 ** 31 });

test('numbers come back as they were written, and the end of the bytes is an error', () => {
  fc.assert(
    fc.property(fc.array(whole), (numbers) => {
      const reader = new NumberReader(encodeNumbers(numbers));
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(() => reader.next()).toThrow('Unexpected end');
    }),
  );
});

const placesOf = (spans: readonly [gap: number, length: number][]): Places => {
  let end = 0;
  const start = spans.map(([gap, length]) => {
    const from = end + gap;
    end = from + length;
    return from;
  });
  const blanks = start.filter((_, at) => at % 2 === 0);
  return {
    start: Uint32Array.from(start),
    length: Uint32Array.from(spans.map(([, length]) => length)),
    blanks: Uint32Array.from(blanks),
  };
};

test('facts and places come back as they were written, whatever their numbers', () => {
  const small = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(small, small))), (reports) => {
      const facts = {
        version: 2,
        reports: reports.map((_, at) => ({ id: String(at), texts: [at, 300] })),
      } as unknown as Facts;
      const places = reports.map(placesOf);
      expect(decodeFacts(encodeFacts(facts, places))).toEqual({ facts, places });
    }),
  );
});

test('themes and words come back as they were written', () => {
  const themes = new Map([
    ['neglect', [0, 3, 400]],
    ['private-fostering', [2]],
  ]);
  expect([...decodeThemes(encodeThemes(themes))].map(([theme, found]) => [theme, [...found]])).toEqual([...themes]);
  expect(decodeThemes(encodeThemes(new Map())).size).toBe(0);
  const words = [{ word: 'care', paragraphs: 9 }];
  expect(decodeWords(encodeWords(words))).toEqual(words);
});
