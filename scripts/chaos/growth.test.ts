import { expect, test } from 'vitest';
import { convertText } from '../testing/reference.ts';
import { LONG_TEXTS } from './long-lines.ts';

const LETTERS = 1000;

/**
 * What comes out grows as what goes in: a rule that writes the same again for each of its findings shows here. A pattern
 * that doubles its time with each item never comes to an end; `npm run chaos` measures the rest.
 */
test.each(Object.keys(LONG_TEXTS))('of %s, four times the text makes at most four times the output', async (name) => {
  const bytes: number[] = [];
  for (const times of [1, 2, 4]) {
    const { outputs, words, messages } = await convertText(LONG_TEXTS[name]?.(LETTERS * times) ?? '');
    expect(messages.filter(({ ruleId }) => ruleId === 'fault')).toEqual([]);
    expect(words.lost).toBe(0);
    bytes.push(outputs.reduce((sum, { text }) => sum + text.length, 0));
  }
  const [once = 0, twice = 0, fourTimes = 0] = bytes;
  // The second step is of twice the letters of the first; numbers get longer, and a square would make it four.
  expect(fourTimes - twice).toBeLessThanOrEqual(2.6 * Math.max(twice - once, 200));
});
