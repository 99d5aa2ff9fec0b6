import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnPdf, line } from '../../../testing/drawn-pdf.ts';
import type { SourceTree } from '../../tree/source-tree.ts';
import { readPdf } from './read-pdf.ts';

const textOf = ({ words }: SourceTree): string => words.join(' ');

/** Words as lines of a column. */
function set(words: readonly string[], perLine = 5): string[] {
  return Array.from({ length: Math.ceil(words.length / perLine) }, (_, index) =>
    words.slice(index * perLine, (index + 1) * perLine).join(' '),
  );
}

function column(lines: readonly string[], x: number): { y: number; drawn: string }[] {
  return lines.map((text, index) => ({ y: 700 - 14 * index, drawn: line(text, x, 700 - 14 * index, 10) }));
}

it('columns are read one after the other, in whatever order they are drawn', async () => {
  const word = fc.stringMatching(/^[a-z]{4,8}$/u);
  const words = fc.array(word, { minLength: 30, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(words, words, fc.boolean(), async (left, right, byRow) => {
      const drawn = [...column(set(left), 60), ...column(set(right), 320)];
      if (byRow) drawn.sort((a, b) => b.y - a.y);
      const head = line('A heading over both of the columns of this page', 60, 760, 16, 'F2');
      const foot = line('A line below both of the columns, from one edge of this page to the other', 60, 400, 12);
      const tree = await readPdf(drawnPdf([{ content: [head, ...drawn.map((each) => each.drawn), foot].join('\n') }]));
      expect(textOf(tree)).toBe(
        [
          'A heading over both of the columns of this page',
          ...left,
          ...right,
          'A line below both of the columns, from one edge of this page to the other',
        ].join(' '),
      );
    }),
    { numRuns: 20 },
  );
});

it('a table of two columns is read row by row', async () => {
  const rows = [
    ['Help and protection', 'Requires improvement to be good'],
    ['Children in care', 'Good in most of what was seen'],
    ['Care leavers', 'Outstanding for all of them'],
    ['Leadership', 'Good, and better than it was'],
  ];
  const content = rows.flatMap(([area = '', grade = ''], index) => [
    line(area, 60, 700 - 20 * index),
    line(grade, 320, 700 - 20 * index),
  ]);
  expect(textOf(await readPdf(drawnPdf([{ content: content.join('\n') }])))).toBe(rows.flat().join(' '));
});

it.each([
  ['up the page', 'q 0 1 -1 0 595 0 cm', '/Rotate 90'],
  ['down the page', 'q 0 -1 1 0 0 842 cm', '/Rotate 270'],
  ['on its head', 'q -1 0 0 -1 595 842 cm', '/Rotate 180'],
])('text that runs %s is read in its lines', async (_, turn, entries) => {
  const lines = [
    '1. Plans are reviewed in time, and children',
    'are heard in each of the reviews.',
    '2. Visits are timely.',
  ];
  const content = [turn, ...lines.map((text, index) => line(text, 60, 500 - 15 * index)), 'Q'].join('\n');
  expect(textOf(await readPdf(drawnPdf([{ content, entries }])))).toBe(lines.join(' '));
});
