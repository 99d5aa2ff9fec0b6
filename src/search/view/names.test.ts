import { expect, test } from 'vitest';
import type { Shown } from '../engine/library.ts';
import { FACETS } from '../engine/catalogue.ts';
import { authorityName, valueName } from './names.ts';

const shown = {
  authorities: { hull: { name: 'Hull', region: 'Yorkshire', aliases: [] } },
  themeTitles: { neglect: 'Neglect' },
} as unknown as Shown;

test('the values of filters have the names that readers know', () => {
  expect(valueName('authority', 'hull', shown)).toBe('Hull');
  expect(valueName('theme', 'neglect', shown)).toBe('Neglect');
  expect(valueName('kind', 'ilacs-inspection', shown)).toBe('ILACS inspection');
});

test.each(FACETS)('what an address asks for and nobody knows is called as it is written (%s)', (facet) => {
  for (const value of ['bogus', 'constructor', '__proto__']) expect(valueName(facet, value, shown)).toBe(value);
  expect(authorityName('constructor', shown)).toBeUndefined();
});
