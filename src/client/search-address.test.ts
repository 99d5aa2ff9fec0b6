import { expect, test } from 'vitest';
import { addressOf, questionOf } from './search-address.client.ts';

test('a question goes into the address and comes out of it the same', () => {
  const question = {
    words: '"return home" interview',
    filters: { theme: ['Neglect', 'Adoption'] },
    sort: 'date' as const,
  };
  expect(questionOf(addressOf(question), ['authority', 'theme'])).toEqual(question);
});

test('an address without a question asks nothing', () => {
  expect(questionOf('', ['theme'])).toEqual({ words: '', filters: {}, sort: 'relevance' });
});
