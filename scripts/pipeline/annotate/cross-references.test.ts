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
])('"%s" points elsewhere', (text) => {
  expect(linked(text)).toEqual([]);
});
