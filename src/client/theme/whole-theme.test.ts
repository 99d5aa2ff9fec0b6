import { expect, test } from 'vitest';
import { joined, leftOutBy, statusOf } from './whole-theme.ts';

const yearOf = (group: string): string => group.slice(0, 4);

test('a year that a page break cuts is one year again, and the order stays', () => {
  expect(joined([['2024 a', '2023 a'], ['2023 b'], ['2023 c', '2022 a']], yearOf)).toEqual([
    ['2024 a'],
    ['2023 a', '2023 b', '2023 c'],
    ['2022 a'],
  ]);
});

test('only neighbours join: the order of the pages is never changed', () => {
  expect(joined([['2024 a', '2023 a'], ['2024 b']], yearOf)).toEqual([['2024 a'], ['2023 a'], ['2024 b']]);
  expect(joined([], yearOf)).toEqual([]);
});

test('the count says of what it is a count', () => {
  expect(statusOf({ kind: 'whole' }, 12, 1340)).toBe('12 of 1,340 paragraphs of this theme');
  expect(statusOf({ kind: 'page', of: 3 }, 40, 100)).toBe(
    '40 of 100 paragraphs of this theme, on the newest of 3 pages',
  );
  expect(statusOf({ kind: 'page' }, 40, 40)).toBe('40 paragraphs on this page');
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
