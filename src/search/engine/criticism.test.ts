import { expect, test } from 'vitest';
import { asksForFaults, criticism, isCritical } from './criticism.ts';
import { parseQuery } from './query.ts';

const asks = (text: string, wider: { same: string[]; formerly: string[]; oneWay: true }[] = []): boolean =>
  parseQuery(text, { glossary: wider, common: [], hyphenated: [] }).isCritical;

test('a negation asks for what is wrong', () => {
  for (const text of ['partners don’t understand thresholds', 'cannot get a dentist', 'visits without a plan'])
    expect(asks(text)).toBe(true);
  expect(asks('partners understand thresholds')).toBe(false);
});

test('a word of criticism asks for what is wrong only where other words are looked for too', () => {
  expect(asks('visits late')).toBe(false);
  expect(asks('visits late', [{ same: ['late'], formerly: ['timeliness'], oneWay: true }])).toBe(true);
  expect(asksForFaults('timely visits', [])).toBe(false);
});

test('a sentence is critical by a negation or a fault, but not where the one takes back the other', () => {
  expect(isCritical('Visits are not within timescales.')).toBe(true);
  expect(isCritical('There is drift in some plans.')).toBe(true);
  expect(isCritical('Plans progress without delay.')).toBe(false);
  expect(isCritical('There is no unnecessary delay.')).toBe(false);
  expect(isCritical('Leaders know their strengths and weaknesses.')).toBe(false);
});

test('criticism counts as far as it stands with what was asked for', () => {
  const ways = ['visit', 'foster'].map((stem) => ({ stems: [stem], inRow: false }));
  expect(criticism('Fostering visits are regular. Housing is poor.', ways)).toBe(0);
  expect(criticism('Fostering visits are regular. Visits are not recorded.', ways)).toBe(0.5);
  expect(criticism('Fostering visits are not regular.', ways)).toBe(1);
});
