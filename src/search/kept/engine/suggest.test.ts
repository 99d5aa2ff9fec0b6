import { expect, test } from 'vitest';
import { nearest, distance } from './suggest.ts';
import { ask } from '../../sample.ts';

test('a misspelt word gets a suggestion from the index’s own words', async () => {
  expect((await ask('alegations ')).suggestion).toBe('allegations ');
  expect((await ask('allegations ')).suggestion).toBeUndefined();
});

test('a swapped pair of letters is one step away, and the frequent word wins', () => {
  expect(distance('saefguard', 'safeguard')).toBe(1);
  const words = [
    { word: 'carer', records: 3 },
    { word: 'cared', records: 9 },
  ];
  expect(nearest('carex', words)).toBe('cared');
});

test('a word whose first letter is out of its place gets a suggestion, and the words beside it still find', async () => {
  const answer = await ask('hcildren dentist ');
  expect(answer.suggestion).toBe('children dentist ');
  expect(answer.found).toBeGreaterThan(0);
});
