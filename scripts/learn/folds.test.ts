import { expect, test } from 'vitest';
import { crossValidate, foldsOf } from './folds.ts';

const label = (file: string): { file: string } => ({ file });

test('the paragraphs of one report stand in one part', () => {
  expect(foldsOf([label('b'), label('a'), label('b'), label('c')], 2)).toEqual([1, 0, 1, 0]);
});

test('a label is judged by what was taught without its report, in the order of the labels', () => {
  const labels = [label('b'), label('a'), label('b')];
  const answers = crossValidate(
    labels,
    [label('a'), label('c')],
    (known) => (asked) => asked.map(({ file }) => `${file} by ${known.map((each) => each.file).join('')}`),
  );
  expect(answers).toEqual(['b by aac', 'a by bbc', 'b by aac']);
});
