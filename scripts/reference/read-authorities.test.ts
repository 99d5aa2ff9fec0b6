import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAuthorities } from './read-authorities.ts';

const authorities = readAuthorities('content/authorities');
const bySlug = new Map(authorities.map((each) => [each.slug, each]));

test('every file holds the authority it is named after', () => {
  const files = readdirSync('content/authorities').map((name) => name.replace('.yaml', ''));
  expect(authorities.map(({ slug }) => slug).sort()).toEqual(files.sort());
});

test('England has 153 authorities with children’s services duties, four more have gone since 2013', () => {
  const abolished = authorities.filter((each) => each.abolished !== undefined).map(({ slug }) => slug);
  expect(authorities).toHaveLength(153 + abolished.length);
  expect(abolished).toEqual(['bournemouth', 'cumbria', 'northamptonshire', 'poole']);
});

test('no code belongs to two authorities', () => {
  for (const code of ['ons', 'dfe', 'ofsted'] as const) {
    const codes = authorities.flatMap(({ codes }) => codes[code] ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test('statistical neighbours are ten others that exist today', () => {
  for (const { slug, statisticalNeighbours, abolished } of authorities) {
    expect(statisticalNeighbours, slug).toHaveLength(abolished === undefined ? 10 : 0);
    expect(statisticalNeighbours).not.toContain(slug);
    for (const neighbour of statisticalNeighbours) expect(bySlug.get(neighbour)?.abolished, neighbour).toBeUndefined();
    for (const neighbour of statisticalNeighbours) expect(bySlug.has(neighbour), neighbour).toBe(true);
  }
});

test('successors and predecessors name each other, and the one ends on the day before the other begins', () => {
  for (const old of authorities.filter((each) => each.successors.length > 0)) {
    for (const successor of old.successors) {
      const next = bySlug.get(successor);
      expect(next?.predecessors, successor).toContain(old.slug);
      expect(Date.parse(next?.created ?? '') - Date.parse(old.abolished ?? '')).toBe(24 * 60 * 60 * 1000);
    }
  }
  for (const next of authorities) {
    for (const old of next.predecessors) expect(bySlug.get(old)?.successors, old).toContain(next.slug);
  }
});
