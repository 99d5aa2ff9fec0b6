import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from './lists.ts';
import type { ListedFile } from './sets.ts';

const file = (path: string, hash = path): ListedFile => [path, hash, 10, 5];
const SLUGS = ['bath', 'leeds', 'luton', 'york'];
const PATHS = [
  ...SLUGS.flatMap((slug) => [
    `reports/${slug}/2020-01-ilacs/`,
    `authorities/${slug}/`,
    `authorities/${slug}/compare/`,
  ]),
  ...['neglect', 'early-help'].flatMap((theme) => [
    `themes/${theme}/`,
    `themes/${theme}/1/`,
    `themes/${theme}/pages.json`,
  ]),
  ...['pagefind/index/a', 'pagefind/recent/index/a', 'judgements/map/in-care/', 'reports/', '', 'icon.svg'],
];
const names = (files: ListedFile[]): string[] => inParts(files).map((part) => JSON.stringify(part));

test('the parts hold every file once, and cut again they are the same', () => {
  fc.assert(
    fc.property(fc.subarray(PATHS), (paths) => {
      const files = paths.map((path) => file(path));
      const whole = inParts(files).flat();
      expect(whole.toSorted()).toEqual(files.toSorted());
      expect(names(whole)).toEqual(names(files));
    }),
  );
});

test('a new report changes the parts of its authorities’ letter, of what speaks of all reports, and of the last year', () => {
  const before = PATHS.map((path) => file(path));
  const changed = /^(?:reports\/leeds|authorities\/leeds|themes\/[^/]+\/$|judgements|reports\/$|pagefind\/recent)/u;
  const after = [
    ...before.map(([path]) => file(path, changed.test(path) ? `${path} anew` : path)),
    file('reports/leeds/2026-01-ilacs/'),
  ];
  const known = new Set(names(before));
  const differing = inParts(after).filter((part) => !known.has(JSON.stringify(part)));
  expect(differing.map((part) => part.map(([path]) => path)).map(([first]) => first)).toEqual([
    'reports/leeds/2020-01-ilacs/',
    'authorities/bath/compare/',
    'themes/neglect/',
    'pagefind/recent/index/a',
  ]);
});
