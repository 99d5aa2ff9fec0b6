import { expect, test } from 'vitest';
import { paragraphOn, reportOf } from './example.ts';
import { wrongTagLetter } from './wrong-tag.ts';

const report = reportOf('2023-03-ilacs', [paragraphOn('p1', 'neglect')]);
const paragraph = report.paragraphs[0] as (typeof report.paragraphs)[number];

test('a letter about a wrong tag names report, paragraph and theme', () => {
  const letter = decodeURIComponent(wrongTagLetter(report, paragraph, { theme: 'neglect' }));
  expect(letter).toMatch(/^mailto:/u);
  for (const part of ['somewhere/2023-03-ilacs', '#p1', 'neglect']) expect(letter).toContain(part);
});
