import { expect, test } from 'vitest';
import { labelsFrom } from './texts.ts';

const row = (paragraph: number): string =>
  JSON.stringify({
    file: 'stockton-on-tees-2023-03-ilacs.txt',
    paragraph,
    themes: ['private-fostering'],
    maybe: [],
    primary: 'private-fostering',
  });

test('a label that names a paragraph gets its text and its section from the reports of a folder', () => {
  const [label] = labelsFrom(row(14), 'content/reports');
  expect(label?.text).toMatch(/^Children who are living in private fostering arrangements/u);
  expect(label?.section).toMatch(/help and protection/u);
});

test('a paragraph that the folder does not hold teaches nothing', () => {
  expect(labelsFrom(`${row(9999)}\n`, 'content/reports')).toEqual([]);
});
