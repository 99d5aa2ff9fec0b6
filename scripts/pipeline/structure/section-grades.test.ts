import { expect, test } from 'vitest';
import { type Draft, type HeadingLabel, pieceOf } from '../tree/draft.ts';
import { gradeSections } from './section-grades.ts';

function graded(label: Omit<HeadingLabel, 'is' | 'role' | 'depth'>): HeadingLabel {
  const block = {
    type: 'block' as const,
    shape: 'text' as const,
    value: 'Adoption',
    runs: [],
    marker: '',
    depth: 0,
    hints: {},
  };
  const heading: HeadingLabel = { is: 'heading', role: 'judgement-area', depth: 2, ...label };
  const judgements = [{ area: 'adoption', grade: 'good', printedArea: 'Adoption performance', printedGrade: 'Good' }];
  gradeSections({ pieces: [{ ...pieceOf(block), label: heading }], facts: { judgements } } as unknown as Draft);
  return heading;
}

test('a part whose heading prints no grade has that of its area', () => {
  expect(graded({ area: 'adoption' })).toMatchObject({ grade: 'good', printedGrade: 'Good' });
});

test('a grade of its own stays, and an area that was not judged gets none', () => {
  expect(graded({ area: 'adoption', grade: 'inadequate' })).toMatchObject({ grade: 'inadequate' });
  expect(graded({ area: 'lscb' }).grade).toBeUndefined();
});
