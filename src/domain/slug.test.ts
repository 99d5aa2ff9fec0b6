import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test('a heading becomes lower case words with hyphens, its first eight', () => {
  expect(slugOf('Children’s services: the experiences & progress of Réal care leavers today')).toBe(
    'childrens-services-the-experiences-progress-of-real-care',
  );
});

test('a word of any length leaves an address that a disk can hold', () => {
  expect(slugOf('n'.repeat(10_000))).toHaveLength(120);
  expect(slugOf(`${'n'.repeat(119)} more`)).toBe('n'.repeat(119));
});
