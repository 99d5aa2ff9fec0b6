import { expect, test, vi } from 'vitest';
import { noteRead, readsOf } from '../domain/reads.ts';
import { digestOf } from './digest.ts';
import { derived, digestOfRead } from './derived.ts';

test('whoever calls a derived function has read its value, and not what that was made of', () => {
  const grades = derived('test-grades', (authority: string) => {
    noteRead('reports');
    return [authority, 'good'];
  });
  const { value, reads } = readsOf(() => grades('leeds'));
  expect(value).toEqual(['leeds', 'good']);
  expect([...reads]).toEqual(['test-grades leeds']);
});

test('the value is made once for each argument', () => {
  const make = vi.fn((authority: string) => authority.length);
  const length = derived('test-length', make);
  expect([length('leeds'), length('bury'), length('leeds')]).toEqual([5, 4, 5]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('what was read in an earlier build can be asked for by its name, before any page asks', () => {
  derived('test-region', (authority: string) => ({ region: `of ${authority}` }));
  expect(digestOfRead('test-region leeds')).toBe(digestOf({ region: 'of leeds' }));
});

test('a name that this code does not know has no hash, so that its page is made again', () => {
  expect(digestOfRead('test-of-older-code leeds')).toBeUndefined();
});

test('what was made of a report that is gone is another value than before', () => {
  const title = derived('test-title', (authority: string) => authority);
  expect(digestOfRead('test-title report:leeds/2018-11-ilacs')).not.toBe(digestOf(title('leeds')));
});
