import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinFiles, splitFiles } from './joined.ts';

test('files that were joined come apart as they were', () => {
  const files = fc.dictionary(fc.string(), fc.uint8Array());
  fc.assert(
    fc.property(files, (made) => {
      const before = new Map(Object.entries(made));
      const after = splitFiles(new Uint8Array(joinFiles(before)));
      expect([...after].map(([path, bytes]) => [path, [...bytes]])).toEqual(
        [...before].map(([path, bytes]) => [path, [...bytes]]),
      );
    }),
  );
});

test('a file that is cut short is not read as a shorter one', () => {
  const joined = new Uint8Array(joinFiles(new Map([['a', new Uint8Array(9)]])));
  expect(() => splitFiles(joined.subarray(0, -1))).toThrow(/end of the files/u);
});
