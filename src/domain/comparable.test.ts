import { expect, test } from 'vitest';
import { notComparable, type LatestInspection } from './comparable.ts';

const ilacs = { framework: 'ilacs', together: false, overall: true } as const;
const sif = { ...ilacs, framework: 'sif' } as const;

test('inspections of one framework and the same areas need no word', () => {
  expect(notComparable([ilacs, ilacs])).toEqual([]);
  expect(notComparable([sif, sif])).toEqual([]);
  expect(notComparable([])).toEqual([]);
});

test('another framework, a joint grade, no overall grade and no inspection are told', () => {
  const all: LatestInspection[] = [
    ilacs,
    sif,
    { ...ilacs, together: true },
    { ...ilacs, together: true },
    { ...ilacs, overall: false },
    undefined,
  ];
  expect(notComparable(all)).toEqual([
    'These judgements are not comparable as they stand.',
    'One of these inspections followed an older framework, with other areas and criteria.',
    '2 of these inspections gave children in care and care leavers one grade together.',
    'One of these inspections gave no overall grade.',
    'Of one authority no inspection with judgements is here.',
  ]);
});

test('where no inspection is here there is nothing to compare', () => {
  expect(notComparable([undefined, undefined])).toEqual([
    'No inspection with judgements of any of these authorities is here.',
  ]);
  expect(notComparable([ilacs, undefined])).toEqual(['Of one authority no inspection with judgements is here.']);
});
