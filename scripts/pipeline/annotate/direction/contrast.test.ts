import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Sentence, parseSentences } from '../evidence/sentences.ts';
import { beginsWithContrast, clausesOf, contrasts, goesOn } from './contrast.ts';

const sentence = (text: string): Sentence => parseSentences(text)[0] ?? [];
const words = (text: string): string[] =>
  clausesOf(sentence(text)).map((clause) => clause.map((w) => w.lower).join(' '));

test('a sentence is parted where it turns', () => {
  expect(words('Visits are regular, but plans are weak although timely.')).toEqual([
    'visits are regular',
    'but plans are weak',
    'although timely',
  ]);
  expect(words('However, plans are late.')).toEqual(['however plans are late']);
});

test('no word is lost between the parts', () => {
  const word = fc.constantFrom('Plans', 'but', 'late', 'while', 'however', 'good');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (some) => {
      const whole = sentence(some.join(' '));
      expect(clausesOf(whole).flat()).toEqual(whole);
    }),
  );
});

test('a contrast and a continuation are told by the first words', () => {
  expect(beginsWithContrast(sentence('However, plans are late.'))).toBe(true);
  expect(beginsWithContrast(sentence('Plans are late, however.'))).toBe(false);
  expect(contrasts(sentence('Plans are late, however.'))).toBe(true);
  expect(goesOn(sentence('As a result, children wait.'))).toBe(true);
  expect(goesOn(sentence('Children wait as a result.'))).toBe(false);
});
