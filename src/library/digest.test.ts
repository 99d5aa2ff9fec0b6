import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3, noNullPrototype: true }),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 2 }).map((entries) => new Map(entries)),
  ),
})).value;

test('the same content has the same hash, and another has another', () => {
  fc.assert(
    fc.property(data, data, (one, other) => {
      expect(digestOf(structuredClone(one))).toBe(digestOf(one));
      if (!isDeepStrictEqual(one, other)) expect(digestOf(one)).not.toBe(digestOf(other));
    }),
  );
});

test('a paragraph is told from another by its words alone', () => {
  const paragraph = (text: string) => ({ found: [{ anchor: 'p1', text }] });
  expect(digestOf(paragraph('one'))).toBe(digestOf(paragraph('one')));
  expect(digestOf(paragraph('one'))).not.toBe(digestOf(paragraph('two')));
});

test.each([
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['a promise', Promise.resolve()],
])('%s has no content to see and is refused', (_, value) => {
  expect(() => digestOf({ value })).toThrow('expected data');
});
