import { expect, test } from 'vitest';
import type { Manifest } from '../kept/index/manifest.ts';
import { FACETS } from '../kept/engine/catalogue.ts';
import { authorityName, valueName } from './names.ts';

const manifest = {
  authorities: { hull: { name: 'Hull', region: 'Yorkshire', aliases: [] } },
  themeTitles: { neglect: 'Neglect' },
} as unknown as Manifest;

test('the values of filters have the names that readers know', () => {
  expect(valueName('authority', 'hull', manifest)).toBe('Hull');
  expect(valueName('theme', 'neglect', manifest)).toBe('Neglect');
  expect(valueName('kind', 'ilacs-inspection', manifest)).toBe('ILACS inspection');
});

test.each(FACETS)('what an address asks for and nobody knows is called as it is written (%s)', (facet) => {
  for (const value of ['bogus', 'constructor', '__proto__']) expect(valueName(facet, value, manifest)).toBe(value);
  expect(authorityName('constructor', manifest)).toBeUndefined();
});
