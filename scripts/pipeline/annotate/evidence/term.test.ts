import { expect, test } from 'vitest';
import { parseSentences } from './sentences.ts';
import { termPositions, termOf } from './term.ts';

const finds = (term: string, text: string): boolean => {
  const [sentence = []] = parseSentences(text);
  return sentence.some((_, at) => termPositions(termOf(term), sentence, at) !== undefined);
};

test('endings do not matter, hyphens part two words', () => {
  expect(finds('care plan', 'Children’s care plans are updated.')).toBe(true);
  expect(finds('return home interview', 'return-home interviews')).toBe(true);
  expect(finds('care plan', 'careful planning')).toBe(false);
});

test('one of two words', () => {
  expect(finds('strategy meeting|discussion', 'strategy discussions')).toBe(true);
});

test('up to four words may stand between, in one sentence', () => {
  expect(finds('visits ... timely', 'Visits to children are mostly timely.')).toBe(true);
  expect(finds('visits ... timely', 'Visits to the children whom they know well are timely.')).toBe(false);
  expect(parseSentences('They pay visits. Timely plans follow.')).toHaveLength(2);
});

test('a capital asks for a capital, an equals sign for that very word', () => {
  expect(finds('Channel', 'the Channel panel')).toBe(true);
  expect(finds('Prevent', 'to prevent harm')).toBe(false);
  expect(finds('=sufficiency', 'sufficient homes')).toBe(false);
});
