import { expect, test } from 'vitest';
import { parseQuery, type Lexicon } from './query.ts';

const lexicon = (change: Partial<Lexicon> = {}): Lexicon => ({ glossary: [], common: [], hyphenated: [], ...change });
const wordsOf = (text: string, with_: Lexicon = lexicon()): string[] =>
  parseQuery(text, with_).units.map(({ words }) => words);

test('a word that merely shares its stem with a term of the glossary widens nothing', () => {
  const glossary = [{ same: ['sufficiency', 'placement duty'], formerly: [] }];
  expect(parseQuery('sufficiently ', lexicon({ glossary })).widened).toEqual([]);
  expect(parseQuery('sufficiency ', lexicon({ glossary })).widened).toEqual(['placement duty']);
});

test('everyday words find those of the reports, and not the other way round', () => {
  const glossary = [{ same: ['slow'], formerly: ['delay'], oneWay: true as const }];
  expect(parseQuery('slow ', lexicon({ glossary })).widened).toEqual(['delay']);
  expect(parseQuery('delay ', lexicon({ glossary })).widened).toEqual([]);
});

test('every way to write a section of an Act is one word', () => {
  for (const text of ['s.47', 's 47', '§47', '§ 47', 'sec 47', 'section 47', 'S47'])
    expect(wordsOf(text)).toEqual(['s47']);
  expect(wordsOf('children’s 47 plans')).toEqual(['children', '47', 'plans']);
});

test('a hyphenated word is looked for in its parts and as one', () => {
  const [unit] = parseQuery('well-being', lexicon()).units;
  expect(unit?.options.map(({ steps }) => steps.map(({ word }) => word))).toEqual([['well', 'being'], ['wellbeing']]);
  const [joined] = parseQuery('wellbeing', lexicon({ hyphenated: ['well-being'] })).units;
  expect(joined?.options).toEqual(unit?.options);
});

test('a decimal is one thing, not two numbers', () => {
  expect(wordsOf('£2.5 million')).toEqual(['2-5', 'million']);
});

test('soft hyphens and curly apostrophes make no difference', () => {
  expect(wordsOf('safe\u00ADguarding')).toEqual(wordsOf('safeguarding'));
  expect(wordsOf('children’s')).toEqual(wordsOf("children's"));
});

test('an exact phrase asks for its small words too, as they are printed', () => {
  const [unit] = parseQuery('"in the home"', lexicon()).units;
  expect(unit?.options[0]?.steps.map(({ word }) => word)).toEqual(['=in', '=the', '=home']);
});

test('common words are passed over only where three others are asked for', () => {
  const common = ['children'];
  const passed = (text: string): boolean[] =>
    parseQuery(text, lexicon({ common })).units.map(({ passedOver }) => passedOver === true);
  expect(passed('children neglect')).toEqual([false, false]);
  expect(passed('children neglect thresholds caseloads')).toEqual([true, false, false, false]);
});

test('stop words ask for nothing', () => {
  expect(wordsOf('what is the ')).toEqual([]);
});
