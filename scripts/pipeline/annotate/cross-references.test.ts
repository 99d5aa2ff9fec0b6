import { expect, test } from 'vitest';
import { pointersIn } from './cross-references.ts';

const linked = (text: string): string[] =>
  pointersIn(text).map(({ kind, number, start, end }) => `${kind} ${number}: ${text.slice(start, end)}`);

test.each([
  ['improve the use of this provision (paragraph 114)', ['paragraph 114: paragraph 114']],
  ['(Page 33, paragraph 126)', ['paragraph 126: paragraph 126']],
  ['see paragraphs 12 and 13.', ['paragraph 12: 12', 'paragraph 13: 13']],
  [
    'planning (paragraphs 112–119, 123 & 140)',
    ['paragraph 112: 112', 'paragraph 119: 119', 'paragraph 123: 123', 'paragraph 140: 140'],
  ],
  ['(paragraphs 45,100).', ['paragraph 45: 45', 'paragraph 100: 100']],
  ['The table in 5.8 below highlights', ['paragraph 5.8: table in 5.8']],
  ['as section 6 shows', ['section 6: section 6']],
  ['is attached as Appendix 2.', ['appendix 2: Appendix 2']],
  ['looked after out of borough. (Recommendation 9)', ['recommendation 9: Recommendation 9']],
  ['(Recommendations 2 and 4)', ['recommendation 2: 2', 'recommendation 4: 4']],
  ['The annual report of the board is late. See paragraphs 4 to 6 below.', ['paragraph 4: 4', 'paragraph 6: 6']],
  ['Improve the independent review of plans (paragraph 48).', ['paragraph 48: paragraph 48']],
  ['Act on the last review of each plan (see paragraph 9)', ['paragraph 9: paragraph 9']],
  ['the previous report said so; paragraph 5 of this report', ['paragraph 5: paragraph 5']],
  ['in paragraph 14 of this report', ['paragraph 14: paragraph 14']],
])('"%s" points into the report', (text, expected) => {
  expect(linked(text)).toEqual(expected);
});

test.each([
  'under section 152 of the Education and Inspections Act 2006',
  'a section 11 audit and section 47 enquiries, section 20 accommodation',
  'paragraph 7 of the guidance',
  'paragraphs 12 and 13 of Working Together',
  'recommendations 50% of which were met',
  'section 15A of the Children Act 2004',
  'paragraphs. 12 children',
  'As the previous inspection report of May 2019 said at paragraph 5, plans were late.',
  'The annual report of the board (paragraphs 4-6) describes the same pattern.',
  'Working together to safeguard children (paragraph 2) sets out what is expected.',
  'The serious case review report found in paragraph 12 that help came late.',
  'Schedule 2 to the Children Act 1989 (paragraph 3)',
  'recommendations 1 and 2 of the peer review held in June',
])('"%s" points elsewhere', (text) => {
  expect(linked(text)).toEqual([]);
});

test('a page printed beside a number is kept: it must be that of the paragraph', () => {
  expect(pointersIn('(Page 33, paragraph 126)')[0]?.page).toBe(33);
  expect(pointersIn('(paragraph 2, page 14)')[0]?.page).toBe(14);
  expect(pointersIn('(paragraph 2)')[0]?.page).toBeUndefined();
});
