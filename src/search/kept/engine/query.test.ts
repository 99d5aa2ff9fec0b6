import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

test('a word that merely shares its stem with a term of the glossary widens nothing', () => {
  const glossary = [{ same: ['sufficiency', 'placement duty'], formerly: [] }];
  expect(parseQuery('sufficiently ', glossary).widened).toEqual([]);
  expect(parseQuery('sufficiency ', glossary).widened).toEqual(['placement duty']);
  const plural = [{ same: ['IRO', 'independent reviewing officer'], formerly: [] }];
  expect(parseQuery('IROs ', plural).widened).toEqual(['independent reviewing officer']);
});

test('nothing is said of a wider name that the words asked for stand in', () => {
  const glossary = [{ same: ['sufficiency', 'sufficiency strategy'], formerly: [] }];
  expect(parseQuery('sufficiency ', glossary).widened).toEqual([]);
});

test('stop words ask for nothing', () => {
  expect(parseQuery('what is the ', []).units).toEqual([]);
});
