import { expect, test } from 'vitest';
import { draftOf } from '../../../testing/example.ts';
import { visits } from './visits.ts';

/** The days that a letter of 9 May 2023 with this sentence gives. */
function daysOf(sentence: string, dated = '2023-05-09'): string {
  const { draft } = draftOf({ kind: 'ilacs-focused-visit', lines: [sentence] });
  draft.facts.dated = dated;
  visits.recognise(draft);
  return draft.facts.inspected.map(({ from, to }) => `${from}…${to}`).join(' ');
}

const LETTER = 'This letter summarises the findings of the focused visit to Anytown children’s services on';

test.each([
  ['12 and 13 February 2020.', '2020-02-12…2020-02-13'],
  ['4 December 2018.', '2018-12-04…2018-12-04'],
  ['15, 16 and 21 July 2025.', '2025-07-15…2025-07-16 2025-07-21…2025-07-21'],
  ['30 April and 1 May 2025.', '2025-04-30…2025-05-01'],
  ['31 October 2023 and 1 November 2023.', '2023-10-31…2023-11-01'],
  ['the 15 and 16 of May 2019.', '2019-05-15…2019-05-16'],
  ['22–23 October 2019.', '2019-10-22…2019-10-23'],
  ['3 to 4 November 2021.', '2021-11-03…2021-11-04'],
  ['1st and 2nd March 2023.', '2023-03-01…2023-03-02'],
  ['11 December and 12 December 2018.', '2018-12-11…2018-12-12'],
  ['31 January and 1 and 2 February 2022.', '2022-01-31…2022-02-02'],
  ['6, 7 and 8 February 2018.', '2018-02-06…2018-02-08'],
])('a letter on a visit on %s', (days, expected) => {
  expect(daysOf(`${LETTER} ${days} Inspectors looked at plans.`)).toBe(expected);
});

test.each([
  ['23 and 24 March. Inspectors looked at plans.', '2023-03-23…2023-03-24'],
  ['23 and 24 November. Inspectors looked at plans.', '2022-11-23…2022-11-24'],
  ['4 May. Inspectors looked at plans made in 2019.', '2023-05-04…2023-05-04'],
])('the letter has the year that its sentence leaves out: %s', (days, expected) => {
  expect(daysOf(`${LETTER} ${days}`)).toBe(expected);
});

test.each([
  ['This inspection took place from 27 June 2022 to 1 July 2022.', '2022-06-27…2022-07-01'],
  ['Between 7 March 2016 and 12 March 2016, Ofsted undertook a joint inspection.', '2016-03-07…2016-03-12'],
  ['Between 31 October and 4 November 2016, Ofsted undertook a joint inspection.', '2016-10-31…2016-11-04'],
  ['The visit took place between 6 and 8 October 2020 and was carried out by two inspectors.', '2020-10-06…2020-10-08'],
])('"%s"', (sentence, expected) => {
  expect(daysOf(sentence)).toBe(expected);
});

test('a visit takes days: where a year is misprinted, the later one counts', () => {
  expect(daysOf(`${LETTER} 24 October 2022 to 25 October 2023.`, '2023-11-28')).toBe('2023-10-24…2023-10-25');
});

test('what a letter finds has days of its own', () => {
  const found = 'Referrals rose between 1 April 2022 and 30 April 2022.';
  expect(daysOf(`${LETTER} 4 and 5 May 2023. ${found}`)).toBe('2023-05-04…2023-05-05');
});

test('the days of the inspection before are not those of the visit', () => {
  expect(daysOf(`${LETTER} 4 and 5 May 2023. At the last inspection, on 6 to 17 March 2017, it was good.`)).toBe(
    '2023-05-04…2023-05-05',
  );
});
