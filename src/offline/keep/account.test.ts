import { expect, test } from 'vitest';
import { Account } from './account.ts';
import { inTurn } from '../sets/in-turn.ts';

test('what was there before counts as done, and what costs more than planned is added', () => {
  const told: number[][] = [];
  const account = new Account(100, 60, (done, of) => told.push([done, of]));
  account.came(20);
  account.more(30);
  account.came(70);
  expect(told).toEqual([
    [40, 100],
    [60, 100],
    [60, 130],
    [130, 130],
  ]);
});

test('after a reason to stop nothing new begins', async () => {
  const begun: number[] = [];
  const stop = await inTurn([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    return item === 2 ? 'lost' : undefined;
  });
  expect(stop).toBe('lost');
  expect(begun).toEqual([1, 2, 3]);
});
