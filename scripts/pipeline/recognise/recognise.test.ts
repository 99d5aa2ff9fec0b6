import { describe, expect, test } from 'vitest';
import { areaOf } from '../print/areas.ts';
import { dateRanges, firstDate, firstMonth } from '../print/dates.ts';
import { pieceOf } from '../tree/draft.ts';
import { gradeOf, splitGrade } from '../print/grades.ts';
import { judgementsOfCover } from './facts/judgements.ts';
import { kindOf } from './kind.ts';
import { personNames } from '../print/people.ts';
import { placeInSeries } from './body/series.ts';

describe('dates of inspection, as reports print them', () => {
  test.each([
    ['6 to 17 March 2023', [['2023-03-06', '2023-03-17']]],
    ['8 October 2018 to 19 October 2018', [['2018-10-08', '2018-10-19']]],
    ['22 April to 3 May 2024', [['2024-04-22', '2024-05-03']]],
    ['11 – 22 July 2022', [['2022-07-11', '2022-07-22']]],
    ['19 November–30 November 2018', [['2018-11-19', '2018-11-30']]],
    ['16 January 2017 – 9 February 2017', [['2017-01-16', '2017-02-09']]],
    ['1/06/2015 – 25/06/2015', [['2015-06-01', '2015-06-25']]],
    ['28 July 2016', [['2016-07-28', '2016-07-28']]],
    ['7 March 22 to 18 March 2022', [['2022-03-07', '2022-03-18']]],
    ['29 November to 10 January 2020', [['2019-11-29', '2020-01-10']]],
    [
      '5 to 9 December 2022 and 14 to 15 February 2023',
      [
        ['2022-12-05', '2022-12-09'],
        ['2023-02-14', '2023-02-15'],
      ],
    ],
    [
      '19 November-11 December 2013 and 28 – 30 January 2014',
      [
        ['2013-11-19', '2013-12-11'],
        ['2014-01-28', '2014-01-30'],
      ],
    ],
    ['12 and 13 February 2020', [['2020-02-12', '2020-02-13']]],
    ['no date at all', []],
  ])('%s', (printed, ranges) => {
    expect(dateRanges(printed).map(({ from, to }) => [from, to])).toEqual(ranges);
  });

  test('the first full date, and a month without a day', () => {
    expect(firstDate('Report published: 7 April 2017')).toBe('2017-04-07');
    expect(firstMonth('Action Plan June 2017 Version 5')).toBe('2017-06-01');
  });
});

describe('grades and areas', () => {
  test.each([
    ['Requires improvement to be good', 'requires-improvement'],
    ['Require improvement', 'requires-improvement'],
    ['is: inadequate', 'inadequate'],
    ['Inadequate Grade 4', 'inadequate'],
    ['Adequate', 'adequate'],
    ['Grade 3 (Adequate)', 'adequate'],
    ['Not judged', 'not-judged'],
    ['good enough', undefined],
  ])('"%s" alone', (printed, grade) => {
    expect(gradeOf(printed)).toBe(grade);
  });

  test('a heading is cut into its area and its grade, as printed', () => {
    expect(splitGrade('The experiences and progress of care leavers: Requires improvement to be Good')).toEqual({
      before: 'The experiences and progress of care leavers:',
      printedGrade: 'Requires improvement to be Good',
      grade: 'requires-improvement',
    });
  });

  test.each([
    ['The experiences and progress of children in care and care leavers', 'in-care-and-care-leavers'],
    ['The experiences and progress of children care leavers', 'care-leavers'],
    ['Children looked after and achieving permanence', 'in-care'],
    ['Leadership, management and governance', 'leadership'],
    ['Adoption performance', 'adoption'],
    ['The effectiveness of the Local Safeguarding Children Board (LSCB)', 'lscb'],
    ['Early years', undefined],
  ])('%s', (printed, area) => {
    expect(areaOf(printed)).toBe(area);
  });

  test('rows cut over lines are whole again, a sentence on the whole is the overall judgement', () => {
    const found = judgementsOfCover([
      'The overall judgement is that children’s services require improvement',
      '1. Children who need help and protection',
      'Good',
      'Requires',
      '2. Children looked after and achieving permanence',
      'improvement',
      'Inspectors were good to know.',
    ]);
    expect(found.map(({ area, grade }) => [area, grade])).toEqual([
      ['overall', 'requires-improvement'],
      ['help-and-protection', 'good'],
      ['in-care', 'requires-improvement'],
    ]);
  });
});

describe('numbers of paragraphs', () => {
  const accepted = (numbers: number[]) =>
    placeInSeries(numbers).map((place, index) => (place ? numbers[index] : undefined));

  test('a line that happens to begin with a number is none', () => {
    expect(accepted([1, 2, 3, 1990, 4, 2, 5])).toEqual([1, 2, 3, undefined, 4, undefined, 5]);
  });

  test('one missing in print is left out, one printed twice is kept', () => {
    expect(accepted([1, 2, 4, 5])).toEqual([1, 2, 4, 5]);
    expect(accepted([1, 2, 2, 3])).toEqual([1, 2, 2, 3]);
  });

  test('a second series begins at 1 where the first never goes on', () => {
    expect(placeInSeries([1, 2, 3, 1, 2]).map((place) => place?.series)).toEqual([0, 0, 0, 1, 1]);
  });
});

test.each([
  ['Joanna Warburton, His Majesty’s Inspector', ['Joanna Warburton']],
  ['Neil Penswick HMI', ['Neil Penswick']],
  ['Rebecca Quested, Matthew Reed and Máire Atherton, HMI', ['Rebecca Quested', 'Matthew Reed', 'Máire Atherton']],
  ['Jenny-ellen Scotland (OI)', ['Jenny-ellen Scotland']],
  ['to be confirmed', []],
])('names without ranks: %s', (printed, names) => {
  expect(personNames(printed)).toEqual(names);
});

const pieces = (...lines: string[]) =>
  lines.map((value) =>
    pieceOf({ type: 'block', shape: 'text', value, runs: [{ text: value }], marker: '', depth: 0, hints: {} }),
  );

test.each([
  ['ilacs-inspection', ['Stoke-on-Trent City Council', 'Inspection of children’s social care services']],
  ['ilacs-inspection', ['Inspection of Dorset local authority children’s services']],
  [
    'sif-inspection',
    [
      'London Borough of X',
      'Inspection of services for children in need of help and protection, children',
      'looked after and care leavers',
    ],
  ],
  ['sif-reinspection', ['Reinspection of services for children in need of help and protection']],
  ['sif-reinspection', ['Re- inspection of services for children in need of help and protection']],
  [
    'sif-reinspection',
    [
      'Inspection of services for children in need of help and protection',
      'This was a re-inspection of children’s services in Westmorland, as the last inspection judged them inadequate.',
    ],
  ],
  [
    'sif-inspection',
    [
      'Inspection of services for children in need of help and protection',
      'A re-inspection of one home in 2012 found that it had improved.',
    ],
  ],
  ['lscb-review', ['Review of the effectiveness of the Local Safeguarding Children Board']],
  ['looked-after-inspection', ['Inspection of looked after children services']],
  ['ilacs-focused-visit', ['Focused visit to Camden children’s services']],
  [
    'ilacs-monitoring-visit',
    ['Dear Ms Smith', 'This letter summarises the findings of the monitoring visit to Kirklees on 4 July 2018.'],
  ],
  ['jtai', ['Joint targeted area inspection of Dudley']],
  ['send-inspection', ['Area SEND inspection of Swindon Local Area Partnership']],
  [
    'annual-engagement-letter',
    [
      'Dear Martin',
      'Thank you for meeting with us. The information in your self-evaluation is clear; the JTAI in 2017 too.',
    ],
  ],
  ['council-report', ['Member Report', 'To: Cabinet']],
  ['other', ['A guide to the inspection of nurseries', 'It is short.']],
] as const)('the kind of a document is in its title: %s', (kind, lines) => {
  expect(kindOf(pieces(...lines))).toBe(kind);
});

test('what a long paragraph speaks of is no title', () => {
  const prose = `In May there was ${'a word and '.repeat(40)} an inspection of local authority children’s services.`;
  expect(kindOf(pieces('Minutes of a meeting', prose))).toBe('other');
});
