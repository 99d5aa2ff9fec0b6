import { expect, test } from 'vitest';
import { once } from './once.ts';
import { isRecorded, noteRead, readsOf, readsWhile, unread } from './reads.ts';

const namesOf = (run: () => unknown): string[] => [...readsOf(run).reads].sort();

test('what is read while something is made is known by name', () => {
  expect(
    namesOf(() => {
      noteRead('a');
      noteRead('b');
      noteRead('a');
    }),
  ).toEqual(['a', 'b']);
  expect(isRecorded()).toBe(false);
});

test('whoever uses a value that was made once has read what it was made of, also the second and by way of another', () => {
  const inner = once(() => noteRead('inner'));
  const outer = once(() => {
    noteRead('outer');
    inner();
  });
  for (let time = 0; time < 2; time += 1) expect(namesOf(outer)).toEqual(['inner', 'outer']);
  expect(namesOf(inner)).toEqual(['inner']);
});

test('a value made once before anybody asked is made of the same', () => {
  const value = once(() => noteRead('early'));
  value();
  expect(namesOf(value)).toEqual(['early']);
});

test('what is read apart belongs to nobody, and recording goes on behind it', () => {
  expect(
    namesOf(() => {
      unread(() => noteRead('apart'));
      noteRead('own');
    }),
  ).toEqual(['own']);
});

test('a page that fails leaves nothing recorded behind', async () => {
  await expect(readsWhile(() => Promise.reject(new Error('no page')))).rejects.toThrow('no page');
  expect(isRecorded()).toBe(false);
});

test('two pages at once are refused, for the reads of one would be counted to the other', async () => {
  let end = (): void => undefined;
  const first = readsWhile(() => new Promise<void>((resolve) => (end = resolve)));
  await expect(readsWhile(async () => undefined)).rejects.toThrow('one after the other');
  end();
  await first;
});
