import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englandOf, GRID, MAP, type Boundaries } from './england.ts';

const boundaries = JSON.parse(readFileSync('content/geo/authorities.topojson', 'utf8')) as Boundaries;
const england = englandOf(boundaries, new Set(['camden', 'hackney']));

test('every authority has an outline on the map and a tile of its own', () => {
  expect(england.outlines).toHaveLength(153);
  expect(england.london.map(({ slug }) => slug).sort()).toEqual(['camden', 'hackney']);
  const cells = england.tiles.map(({ column, row }) => `${column} ${row}`);
  expect(new Set(cells).size).toBe(153);
  for (const { column, row } of england.tiles) {
    expect(column).toBeLessThan(GRID.columns);
    expect(row).toBeLessThan(GRID.rows);
  }
});

test('north is up and east is right', () => {
  const tile = (slug: string): { column: number; row: number } =>
    england.tiles.find((each) => each.slug === slug) ?? { column: NaN, row: NaN };
  expect(tile('northumberland').row).toBeLessThan(tile('cornwall').row);
  expect(tile('cornwall').column).toBeLessThan(tile('kent').column);
});

test('an outline stays inside the map', () => {
  const numbers = england.outlines.flatMap(({ path }) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)]);
  expect(Math.max(...numbers.map(([, x]) => Number(x)))).toBeLessThanOrEqual(MAP.width + 0.1);
  expect(Math.max(...numbers.map(([, , y]) => Number(y)))).toBeLessThanOrEqual(MAP.height + 0.1);
});
