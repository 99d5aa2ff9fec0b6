import { expect, test } from 'vitest';
import { prepare } from '../../src/trails/signs.ts';
import { suggestTrail } from '../../src/trails/suggest.ts';
import { suggestionFigures } from './figures.ts';
import { frequenciesOf } from './frequencies.ts';
import { parseTrailLabels } from './labels.ts';
import { trailExamples, learnTrails } from './learn.ts';

test('what is near counts neither for nor against, silence counts where nothing is to be shown', () => {
  const points = [
    { about: ['p1', 'p2'], near: ['p3'] },
    { about: ['p4'], near: [] },
    { about: [], near: ['p9'] },
    { about: [], near: [] },
  ];
  const shown = [['p1', 'p3', 'p7'], [], ['p9'], []];
  expect(suggestionFigures(points, shown)).toEqual({ precision: 0.5, recall: 0.5, silent: 0.5, points: 4 });
});

test('a line of labels that lacks something is named', () => {
  expect(() => parseTrailLabels('\n{"authority":"x"}\n')).toThrow(/^Line 1: from/u);
});

/** Each point is followed by the paragraph with its own words, among others. */
const WORDS = ['advocacy', 'passports', 'caseloads', 'audits', 'visits', 'placements', 'thresholds', 'attendance'];
const POINTS = WORDS.map((word, at) => ({
  authority: `council-${at}`,
  from: '2015-01-sif',
  anchor: 'p1',
  text: `Improve ${word}.`,
  to: '2019-01-ilacs',
  about: [`p${at}`],
  near: [],
  paragraphs: WORDS.map((other, number) => ({
    anchor: `p${number}`,
    section: null,
    text: `Work on ${other} is good.`,
  })),
}));
const REPORTS = [
  { paragraphs: WORDS.flatMap((word) => Array(5).fill({ text: `Inspectors looked at ${word} in this city.` })) },
];

test('from points with their paragraphs it is learnt what speaks for a paragraph', () => {
  const frequencies = frequenciesOf(REPORTS as never);
  const model = learnTrails(
    POINTS.flatMap((point) => trailExamples(point, frequencies)),
    frequencies,
  );
  expect(model.weights.cosine).toBeGreaterThan(0);
  const [first] = POINTS;
  const trail = suggestTrail(first?.text ?? '', prepare(first?.paragraphs ?? [], frequencies), {
    ...model,
    threshold: 0,
  });
  expect(trail[0]?.anchor).toBe('p0');
});

test('terms in fewer than five paragraphs are not kept', () => {
  const { terms, paragraphs } = frequenciesOf([
    ...REPORTS,
    { paragraphs: [{ text: 'Seldom is the word kaleidoscope found in a report of inspectors.' }] },
  ] as never);
  expect(paragraphs).toBe(41);
  expect(Object.keys(terms)).not.toContain('kaleidoscop');
  expect(terms['passport']).toBe(5);
});
