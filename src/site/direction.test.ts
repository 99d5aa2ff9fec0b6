import { expect, test } from 'vitest';
import type { Paragraph } from '../domain/report.ts';
import { shownDirection } from './direction.ts';

const report = { authority: 'stockton-on-tees', id: '2023-03-ilacs' };
const paragraph = (more: Partial<Paragraph>): Paragraph => ({
  anchor: 'p1',
  kind: 'paragraph',
  number: '1',
  text: 'Plans are good. Visits are late.',
  section: 'summary',
  themes: [],
  ...more,
});

test('a mixed finding says which words speak for which side', () => {
  const matched = { strength: ['good'], weakness: ['late'] };
  const shown = shownDirection(report, paragraph({ direction: 'mixed', directionMatched: matched }));
  expect(shown).toMatchObject({ name: 'Mixed', reason: 'Strength: good. Weakness: late.' });
  expect(decodeURIComponent(shown?.letter ?? '')).toMatch(
    /Wrong direction\? mixed: stockton-on-tees\/2023-03-ilacs#p1/u,
  );
});

test('a point to improve is wanting, though no word of it says so', () => {
  const shown = shownDirection(report, paragraph({ direction: 'weakness', kind: 'improvement' }));
  expect(shown?.reason).toMatch(/asks to improve/u);
});

test('what evaluates nothing, and a row of a plan, show none', () => {
  expect(shownDirection(report, paragraph({ direction: 'neutral' }))).toBeUndefined();
  expect(shownDirection(report, paragraph({ kind: 'action' }))).toBeUndefined();
});
