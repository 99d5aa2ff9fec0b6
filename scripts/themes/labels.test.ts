import { expect, test } from 'vitest';
import { themeExamples } from './examples.ts';
import { isOpen, parseThemeLabels } from './labels.ts';
import { readEvidence } from '../pipeline/annotate/themes/read-themes.ts';

const ROW = { id: 'a', file: 'a.pdf', section: '', text: 'Young carers get help.', themes: ['young-carers'] };

test('a label that was asked about one theme leaves all others open', () => {
  const [label] = parseThemeLabels(JSON.stringify({ ...ROW, asked: ['young-carers'] }));
  expect(label && isOpen(label, 'early-help')).toBe(true);
  expect(label && isOpen(label, 'young-carers')).toBe(false);
});

test('an example teaches nothing about what is left open', () => {
  const themes = readEvidence();
  const [example] = themeExamples(parseThemeLabels(JSON.stringify({ ...ROW, asked: ['young-carers'] })), themes);
  expect(example?.carries).toEqual(['young-carers']);
  expect(example?.maybe).toHaveLength(themes.length - 1);
});
