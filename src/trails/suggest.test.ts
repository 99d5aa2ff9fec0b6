import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTrailModel } from '../library/trail-model.ts';
import { mattersOf } from './matters.ts';
import { prepare } from './signs.ts';
import { suggestTrail } from './suggest.ts';
import { sentencesOf, termsOf } from './terms.ts';
import { cosine, vectorOf } from './vectors.ts';

const model = readTrailModel();

const REPORT = [
  {
    anchor: 'p1',
    section: 'Children who need help and protection',
    text: 'Families receive early help from skilled workers, who listen to children and act on what they say.',
  },
  {
    anchor: 'p2',
    section: 'Children in care and care leavers',
    text: 'Care leavers now know their health histories. Personal advisers give each care leaver a health passport before they are 18.',
  },
  {
    anchor: 'p3',
    section: 'The impact of leaders',
    text: 'Leaders audit casework each month and use performance information well.',
  },
];

const trailOf = (point: string) => suggestTrail(point, prepare(REPORT, model.frequencies), model);

test('what became of a point is the paragraph on the same matter and the same children', () => {
  const trail = trailOf('Ensure that care leavers are given their health histories.');
  expect(trail.map(({ anchor }) => anchor)).toEqual(['p2']);
});

test('nothing is suggested for a point that a report does not mention', () => {
  expect(trailOf('The timeliness of private fostering visits.')).toEqual([]);
});

test('at most three paragraphs are suggested, each likelier than the threshold, the likeliest first', () => {
  const words = ['care leavers', 'health', 'audit', 'early help', 'foster carers', 'plans', 'missing', 'school'];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
  const paragraph = fc.record({ anchor: fc.uuid(), section: fc.option(text), text });
  fc.assert(
    fc.property(text, fc.array(paragraph, { maxLength: 8 }), (point, paragraphs) => {
      const trail = suggestTrail(point, prepare(paragraphs, model.frequencies), model);
      expect(trail.length).toBeLessThanOrEqual(3);
      const probabilities = trail.map(({ probability }) => probability);
      expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
      for (const each of probabilities) expect(each).toBeGreaterThanOrEqual(model.threshold);
    }),
  );
});

test('terms are stems; a group of children is one term; words that say nothing are none', () => {
  expect(termsOf('The care leavers’ health histories')).toEqual(termsOf('care leaver health history'));
  expect(termsOf('Children looked after are safe')).toEqual(['children', 'lookedaft', 'incar', 'safe']);
});

test('a text of short lines has itself as its sentence', () => {
  expect(sentencesOf('Good.')).toEqual(['Good.']);
  expect(sentencesOf('Most visits are timely. Some are late for too long.')).toHaveLength(2);
});

test('a text is as near to itself as can be, and not at all to one with other words', () => {
  const [a, b] = ['audit of casework', 'pathway plans'].map((text) => vectorOf(termsOf(text), model.frequencies));
  expect(cosine(a as never, a as never)).toBeCloseTo(1);
  expect(cosine(a as never, b as never)).toBe(0);
});

test('a word that every object has is a term like others', () => {
  expect([...vectorOf(['constructor', 'toString'], model.frequencies)]).toEqual([]);
});

test('the matters of a text are whom and which service it names', () => {
  expect([...mattersOf('Pathway plans of care leavers')]).toEqual(['care leavers']);
});
