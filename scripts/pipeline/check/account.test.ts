import { expect, it } from 'vitest';
import type { SourceEntry } from '../tree/source-entries.ts';
import { accountOf } from './account.ts';

const entry = (stream: SourceEntry['stream'], value: string): SourceEntry => ({
  stream,
  furniture: undefined,
  block: { type: 'block', shape: 'text', value, runs: [], marker: '', depth: 0, hints: {} },
});

it('a word of the running text that a cell has too leaves the cell its own', () => {
  const { words } = accountOf(
    [entry('cell', 'a b'), entry('cell', 'c d'), entry('text', 'a')],
    ['a', 'b', 'c', 'd', 'a'],
  );
  expect(words).toEqual({ source: 5, kept: 5, furniture: 0, lost: 0 });
});

it('a word that is not in the output is lost, in whatever order words are claimed', () => {
  const { words, lost } = accountOf([entry('cell', 'a b'), entry('text', 'a')], ['a', 'b']);
  expect([words.lost, lost.length]).toEqual([1, 1]);
});
