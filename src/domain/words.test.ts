import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test('a bullet or a dash alone is no word, a number or an abbreviation is', () => {
  expect(wordsOf('- 14. The LADO – and the s20\tare\n• 8% (PLO)')).toEqual([
    '14.',
    'The',
    'LADO',
    'and',
    'the',
    's20',
    'are',
    '8%',
    '(PLO)',
  ]);
});
