/** The shipped documents, as they must come out: read from the sources, not from what was written before. */
import { expect, test } from 'vitest';
import { anchorsOf, grades, only, paragraphAt, run } from '../testing/shipped.ts';

test('Stockton-on-Tees 2023: five judgements, four improvements, paragraphs 1–47 in four graded sections', async () => {
  const report = await only('stockton-on-tees-2023-03-ilacs');
  expect(report).toMatchObject({
    id: '2023-03-ilacs',
    kind: 'ilacs-inspection',
    authority: 'stockton-on-tees',
    title: "Inspection of Stockton-on-Tees local authority children's services",
    inspected: [{ from: '2023-03-06', to: '2023-03-17' }],
    leadInspectors: ['Joanna Warburton'],
    numbers: { numbered: 47, first: 1, last: 47, missing: [], doubled: [] },
  });
  expect(new Set(Object.values(grades(report)))).toEqual(new Set(['requires-improvement']));
  expect(report.judgements.map(({ area }) => area)).toEqual([
    'leadership',
    'help-and-protection',
    'in-care',
    'care-leavers',
    'overall',
  ]);
  expect(report.improvements.map(({ anchor }) => anchor)).toEqual(['improve-1', 'improve-2', 'improve-3', 'improve-4']);
  const graded = report.sections.filter(({ role }) => role === 'judgement-area');
  expect(graded.map(({ id, grade }) => `${id}: ${grade}`)).toEqual([
    'help-and-protection: requires-improvement',
    'in-care: requires-improvement',
    'care-leavers: requires-improvement',
    'leadership: requires-improvement',
  ]);
  expect(anchorsOf(report, 'summary-')).toEqual(['summary-1', 'summary-2', 'summary-3']);
  expect(anchorsOf(report, 'p')).toEqual(run(1, 47));
  expect(paragraphAt(report, 'p4').text).toContain('an adult who works with children. The LADO');
  expect(paragraphAt(report, 'p20').text).toContain('more complex needs. A new build strategy');
});

test('Stoke-on-Trent 2019: four judgements, all inadequate, fifteen improvements, headings that say "is"', async () => {
  const report = await only('stoke-on-trent-2019-02-ilacs');
  expect(report).toMatchObject({
    id: '2019-02-ilacs',
    kind: 'ilacs-inspection',
    authority: 'stoke-on-trent',
    inspected: [{ from: '2019-02-04', to: '2019-02-15' }],
    leadInspectors: ['Neil Penswick'],
  });
  expect(grades(report)).toEqual({
    leadership: 'inadequate',
    'help-and-protection': 'inadequate',
    'in-care-and-care-leavers': 'inadequate',
    overall: 'inadequate',
  });
  expect(report.improvements).toHaveLength(15);
  expect(anchorsOf(report, 'p')).toEqual(run(1, 39));
  expect(report.sections.find(({ id }) => id === 'leadership')).toMatchObject({ grade: 'inadequate' });
});

test('South Tyneside 2022–23: a short inspection in two visits; paragraph 41, cut by a page break, is whole', async () => {
  const report = await only('south-tyneside-2022-12-ilacs-short');
  expect(report).toMatchObject({
    id: '2023-02-ilacs-short',
    kind: 'ilacs-short-inspection',
    authority: 'south-tyneside',
    inspected: [
      { from: '2022-12-05', to: '2022-12-09' },
      { from: '2023-02-14', to: '2023-02-15' },
    ],
    leadInspectors: ['Rebecca Quested'],
  });
  expect(new Set(Object.values(grades(report)))).toEqual(new Set(['inadequate', 'requires-improvement']));
  expect(report.judgements).toHaveLength(4);
  expect(report.improvements).toHaveLength(7);
  expect(anchorsOf(report, 'p')).toEqual(run(1, 47));
  expect(paragraphAt(report, 'p41').text).toMatch(/\p{L} not monitored or reviewed the care/u);
  expect(paragraphAt(report, 'p47').text).toContain('care leavers benefit from a range of themed workshops');
});

test('the letter of 24 July 2018: sender, recipient, meeting, and an address for each paragraph', async () => {
  const report = await only('stockton-on-tees-2018-07-annual-engagement');
  expect(report).toMatchObject({
    id: '2018-07-annual-engagement',
    kind: 'annual-engagement-letter',
    authority: 'stockton-on-tees',
    title: 'Annual engagement letter, 24 July 2018',
    dated: '2018-07-24',
    letter: { from: 'Cathryn Kirby', to: 'Martin Gray', meeting: '2018-07-16' },
    numbers: { numbered: 0, first: null, last: null },
  });
  expect(report.paragraphs.map(({ anchor }) => anchor)).toEqual(
    Array.from({ length: 14 }, (_, index) => `letter-${index + 1}`),
  );
  expect(paragraphAt(report, 'letter-12').text).toContain('You hope to see the impact of the edge of care');
});
