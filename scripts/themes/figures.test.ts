import { expect, test } from 'vitest';
import { themeFigures } from './figures.ts';
import type { Labelled } from './labels.ts';

const label = (themes: string[], maybe: string[] = []): Labelled => ({
  id: themes.join(),
  file: 'a.pdf',
  section: '',
  text: '',
  themes,
  maybe,
  primary: themes[0] ?? null,
});

test('precision counts the right among the given, recall the given among the right', () => {
  const { micro, themes } = themeFigures(
    [label(['adoption', 'permanence']), label(['neglect'])],
    [['adoption'], ['neglect', 'assessment']],
  );
  expect(micro.precision).toBeCloseTo(2 / 3);
  expect(micro.recall).toBeCloseTo(2 / 3);
  expect(micro.f1).toBeCloseTo(2 / 3);
  expect(themes['permanence']).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
});

test('a theme that one reader of two gave counts neither for nor against', () => {
  const labels = [label(['adoption'], ['permanence'])];
  const { micro, primary } = themeFigures(labels, [['permanence', 'adoption']]);
  expect({ micro, primary }).toEqual({ micro: { precision: 1, recall: 1, f1: 1 }, primary: 1 });
});

test('the primary theme is right where it comes first, over the paragraphs that have one', () => {
  const labels = [label(['adoption', 'permanence']), label(['neglect']), label([])];
  expect(themeFigures(labels, [['permanence', 'adoption'], ['neglect'], []]).primary).toBe(0.5);
});
