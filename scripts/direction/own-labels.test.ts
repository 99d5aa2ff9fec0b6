import { expect, test } from 'vitest';
import { furtherLabels, referencesOf, withSentences } from './own-labels.ts';

const file = 'stockton-on-tees-2023-03-ilacs.txt';

test('what was read of single sentences joins the label that is given elsewhere', () => {
  const rows = referencesOf(`{"file":"a.pdf","paragraph":3,"sentences":"+-"}\n`);
  const [label] = withSentences([{ file: 'a.pdf', paragraph: 3, text: 'Good. Late.', direction: 'mixed' }], rows);
  expect(label?.sentences).toBe('+-');
});

test('a paragraph labelled for Pilcrow gets its text from the reports of a folder', () => {
  const rows = referencesOf(
    `{"file":"${file}","paragraph":14,"sentences":"+","direction":"strength"}\n{"file":"${file}","paragraph":9999,"direction":"mixed"}\n`,
  );
  const labels = furtherLabels(rows, 'content/reports');
  expect(labels).toHaveLength(1);
  expect(labels[0]?.text).toMatch(/^Children who are living in private fostering arrangements/u);
});
