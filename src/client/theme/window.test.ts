import { expect, test } from 'vitest';
import type { PageOfTheme } from '../../domain/pages-of-theme.ts';
import { leftOn, leftOutBy, nextWindow, statusOf } from './window.ts';

const page = (number: number, weak: number, strong: number): PageOfTheme => ({
  number,
  address: `/${number}/`,
  found: [
    ['ilacs', 'good', 'weakness', weak],
    ['sif', '', 'strength', strong],
  ],
});
const numbers = (pages: readonly PageOfTheme[]): number[] => pages.map(({ number }) => number);

test('a page leaves the paragraphs of which no mark is unchecked', () => {
  expect(leftOn(page(1, 3, 40), [])).toBe(43);
  expect(leftOn(page(1, 3, 40), ['strength'])).toBe(3);
  expect(leftOn(page(1, 3, 40), ['good', 'sif'])).toBe(0);
});

test('a window ends with the page that fills it, and the next one begins behind it', () => {
  const pages = [page(4, 60, 0), page(3, 50, 0), page(2, 10, 0), page(1, 10, 0)];
  expect(numbers(nextWindow(pages, [], 0))).toEqual([4, 3]);
  expect(numbers(nextWindow(pages, [], 2))).toEqual([2, 1]);
  expect(nextWindow(pages, [], 4)).toEqual([]);
});

test('where each page has few, a window asks for few pages however many the theme has', () => {
  const pages = Array.from({ length: 700 }, (_, at) => page(700 - at, 1, 50));
  expect(numbers(nextWindow(pages, ['strength'], 0))).toEqual([700, 699, 698, 697, 696, 695, 694, 693]);
});

test('the count says of what it is a count', () => {
  expect(statusOf({ kind: 'whole' }, 12, 1340)).toBe('12 of 1,340 paragraphs of this theme');
  expect(statusOf({ kind: 'page', of: 3 }, 40, 100)).toBe(
    '40 of 100 paragraphs of this theme, on the newest of 3 pages',
  );
  expect(statusOf({ kind: 'page' }, 40, 40)).toBe('40 paragraphs on this page');
});

test('of a window it is said how many are left in the theme, and how many stand here', () => {
  expect(statusOf({ kind: 'window', left: 1203 }, 112, 5875)).toBe(
    '1,203 of 5,875 paragraphs of this theme; the newest 112 are shown',
  );
});

test('while the rest is being fetched, or when it could not be, the count is of this page alone', () => {
  expect(statusOf({ kind: 'fetching' }, 4, 40)).toMatch(/^4 of 40 paragraphs on this page; fetching/u);
  expect(statusOf({ kind: 'failed' }, 4, 40)).toMatch(/on this page only: .+ could not be fetched/u);
});

test('an unchecked box leaves out the paragraphs of its grade, its direction or its framework', () => {
  expect(leftOutBy([])).toEqual([]);
  expect(leftOutBy(['good', 'sif'])).toContain('.found[data-under="good"]');
  expect(leftOutBy(['good', 'sif'])).toContain('[data-framework="sif"] .found');
  expect(leftOutBy(['weakness'])).toContain('.found[data-direction="weakness"]');
});
