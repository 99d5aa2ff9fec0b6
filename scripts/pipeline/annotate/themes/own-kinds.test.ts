/** Themes that only documents of some kinds carry, and what themes made for others must show there. */
import { expect, test } from 'vitest';
import type { Kind } from '../../../../src/domain/kind.ts';
import { readThemes } from './read-themes.ts';
import { tagThemes } from './tag.ts';

const themes = readThemes();
const tagged = (text: string, kind: Kind): string[] =>
  (tagThemes([{ text, section: '', kind }], themes, [])[0] ?? []).map(({ theme }) => theme);

test.each([
  ['ehc-plans', 'The quality of EHC plans is inconsistent, and annual reviews do not take place on time.'],
  ['waiting-times', 'Children wait too long for a diagnosis of autism.'],
  ['send-transport', 'Families say that home-to-school transport is unreliable, and few are offered travel training.'],
  ['alternative-provision', 'Leaders commission alternative provision for pupils who are at risk of exclusion.'],
  [
    'preparation-for-adulthood',
    'Too few young people are helped to prepare for adulthood through supported internships.',
  ],
  ['co-production', 'The parent carer forum is a valued partner, and co-production is embedded in the partnership.'],
  ['short-breaks', 'Parents value short breaks, but too few clubs and holiday activities are accessible.'],
])('an area SEND inspection carries %s', (theme, text) => {
  expect(tagged(text, 'send-inspection')[0]).toBe(theme);
  expect(tagged(text, 'ilacs-inspection')).not.toContain(theme);
});

test('what all of an area SEND inspection is about makes no paragraph one on disabled children', () => {
  const text =
    'The arrangements lead to inconsistent experiences and outcomes for children and young people with SEND.';
  expect(tagged(text, 'send-inspection')).toEqual([]);
});

test('a theme of social care stands there where it holds', () => {
  const text =
    'Families receive early help from family hubs, and early help assessments bring the team around the family together.';
  expect(tagged(text, 'send-inspection')).toContain('early-help');
});

test('words of social care that such a document is full of hide no theme of its own', () => {
  const text =
    'With limited hours and long wait times for services such as autism assessments and CAMHS, many schools commission their own health services and partners.';
  expect(tagged(text, 'send-inspection')).toContain('waiting-times');
});

test('a word in passing makes no theme of its own', () => {
  expect(tagged('Suspensions are too high, and the transition is hard.', 'send-inspection')).toEqual([]);
});

test('what is of one group there is not tagged as what resembles it in social care', () => {
  const text = 'Preparation for adulthood starts too late, and the transition to adult services is not well planned.';
  expect(tagged(text, 'send-inspection')).toEqual(['preparation-for-adulthood']);
  expect(tagged(text, 'ilacs-inspection')).toContain('pathway-plans');
});

test('who is responsible in a local area is no finding on how partners work together', () => {
  const text =
    'The council and the NHS Integrated Care Board are jointly responsible for the planning and commissioning of services for children with SEND.';
  expect(tagged(text, 'send-inspection')).toEqual([]);
});

test('nurses and family doctors of a joint inspection say nothing of what care leavers are entitled to', () => {
  const text = 'GPs and school nurses share health information with each other, and nurses offer advice on health.';
  expect(tagged(text, 'jtai')).not.toContain('care-leaver-entitlements');
});
