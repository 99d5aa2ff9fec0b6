import { expect, test } from 'vitest';
import { isAboutInspection } from './about-inspection.ts';
import { judgeDirections } from './judge.ts';
import { readDirections } from './read-directions.ts';

test.each([
  'This letter summarises the findings of the focused visit to Cumbria children’s services on 4 and 5 May 2021',
  'Her Majesty’s Inspectors for this visit were Jo Example and Sam Madeup',
  'Inspectors looked at the effectiveness of support for children who are in care',
  'They also talked to staff and managers',
  'This visit was carried out in line with the framework',
  'However, the delivery model was adapted to reflect the COVID-19 context',
  'A monitoring inspection will be carried out within approximately 18 months',
])('tells of the inspection: %s', (sentence) => {
  expect(isAboutInspection(sentence)).toBe(true);
});

test.each([
  'Inspectors looked at 12 cases and found that all were safe',
  'Inspectors met children who are happy where they live',
  'This report shows that plans are weak',
  'They considered themselves well supported, inspectors were told',
  'The inspection of 2019 found serious weaknesses',
])('tells what was found: %s', (sentence) => {
  expect(isAboutInspection(sentence)).toBe(false);
});

test('a paragraph that only tells of the inspection finds nothing; else its other sentences decide', () => {
  const about = 'Inspectors evaluated the effectiveness of leaders and the timeliness of help. They also met staff.';
  const [none, weak] = judgeDirections(
    [{ text: about }, { text: `${about} Plans are poor and children wait too long.` }],
    readDirections(),
  );
  expect(none).toEqual({ direction: 'neutral', matched: { strength: [], weakness: [] } });
  expect(weak?.direction).toBe('weakness');
});
