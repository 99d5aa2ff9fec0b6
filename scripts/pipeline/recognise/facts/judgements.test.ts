import { expect, test } from 'vitest';
import { judgementsOfCover } from './judgements.ts';

const grades = (lines: string[]) => judgementsOfCover(lines).map(({ area, grade }) => [area, grade]);

test('the sentence on the whole may be cut by the end of a line', () => {
  expect(
    grades([
      'Children’s services in the London Borough of Anytown require',
      'improvement to be good',
      '1. Children who need help and protection Good',
    ]),
  ).toEqual([
    ['overall', 'requires-improvement'],
    ['help-and-protection', 'good'],
  ]);
});

test('a sentence that gives no grade does not take that of the first row', () => {
  expect(grades(['Children’s services in Anytown', '1. Children who need help and protection Inadequate'])).toEqual([
    ['help-and-protection', 'inadequate'],
  ]);
});

test('a grade on two lines, the area between them, is one grade', () => {
  expect(
    grades([
      'Requires',
      '1. Children who need help and protection improvement',
      '2. Children looked after and achieving permanence Good',
    ]),
  ).toEqual([
    ['help-and-protection', 'requires-improvement'],
    ['in-care', 'good'],
  ]);
});

test('"Requires improvement to" above its row and "be good" below it are one grade', () => {
  const lines = ['Requires improvement to', '1. Children who need help and protection', 'be good', '2.1 Adoption Good'];
  expect(grades(lines)).toEqual([
    ['help-and-protection', 'requires-improvement'],
    ['adoption', 'good'],
  ]);
});

test('a grade that a narrow column set into the middle of its row counts, the area reads on', () => {
  const [row] = judgementsOfCover(['Children looked after and achieving Good permanence']);
  expect(row).toMatchObject({ grade: 'good', printedArea: 'Children looked after and achieving permanence' });
});

test('what the board is not yet demonstrating is no judgement', () => {
  expect(
    grades([
      'The effectiveness of the Local Safeguarding Children Board (LSCB) is requires',
      'improvement',
      'The LSCB is not yet demonstrating the characteristics of good.',
    ]),
  ).toEqual([['lscb', 'requires-improvement']]);
});
