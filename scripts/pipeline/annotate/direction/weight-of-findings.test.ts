import { expect, test } from 'vitest';
import { type MeasuredSentence, weightOfFindings } from './weight-of-findings.ts';

const strong = { strength: 5, weakness: -5 };
const weak = { strength: -5, weakness: 5 };
const finding = (text: string, scores: typeof strong, more: Partial<MeasuredSentence> = {}): MeasuredSentence => ({
  ...scores,
  text,
  contrasts: false,
  clauses: [scores],
  ...more,
});

test('each side of a turn weighs by itself', () => {
  const turning = finding('Visits are good, but plans are late.', weak, { contrasts: true, clauses: [strong, weak] });
  const weighed = weightOfFindings([turning]);
  expect(weighed.firstClauseStrength).toBeGreaterThan(0.9);
  expect(weighed.lastClauseWeakness).toBeGreaterThan(0.9);
  expect(weighed.lastClauseStrength).toBeLessThan(0.1);
  expect(weighed).toMatchObject({ contrast: 1, plainWeakness: 0, however: 0 });
});

test('praise of what leaders mean to do is told from praise of practice', () => {
  const meant = weightOfFindings([finding('Leaders are aware and have plans.', strong)]);
  expect(meant.praiseOfIntentOnly).toBeGreaterThan(0.9);
  expect(meant).toMatchObject({ praiseOfPractice: 0, plainPraise: 0 });
  const found = weightOfFindings([finding('Visits are timely and effective.', strong)]);
  expect(found.plainPraiseOfPractice).toBeGreaterThan(0.9);
  expect(found.praiseOfIntent).toBe(0);
});
