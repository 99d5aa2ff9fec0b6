import { expect, test } from 'vitest';
import { referenceIn } from './references.ts';

const authorities = {
  gateshead: { name: 'Gateshead', region: '', aliases: [] },
  'redcar-and-cleveland': { name: 'Redcar and Cleveland', region: '', aliases: [] },
  'stockton-on-tees': { name: 'Stockton-on-Tees', region: '', aliases: [] },
};

test.each([
  ['gateshead paragraph 12', 'gateshead', '', 'paragraph', '12'],
  ['redcar recommendation 3', 'redcar-and-cleveland', '', 'recommendation', '3'],
  ['stockton 2023 p12', 'stockton-on-tees', '2023', 'paragraph', '12'],
  ['Stockton-on-Tees para 6.2', 'stockton-on-tees', '', 'paragraph', '6.2'],
])('“%s” names a paragraph of an authority', (text, slug, year, kind, number) => {
  expect(referenceIn(text, authorities)).toEqual({ authorities: [slug], year, kind, number });
});

test.each(['paragraph 12', 'gateshead', 'gateshead early help', 'plan 12 gateshead', 'atlantis p12'])(
  '“%s” names none',
  (text) => {
    expect(referenceIn(text, authorities)).toBeUndefined();
  },
);
