import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const rows = [
  { name: 'a', key: '4' },
  { name: 'b', key: undefined },
  { name: 'c', key: '1' },
  { name: 'd', key: '' },
  { name: 'e', key: '4' },
];
const names = (down: boolean): string =>
  inOrder(rows, ({ key }) => key, down)
    .map(({ name }) => name)
    .join('');

test('the best first or the worst first, a grade that was not given stands last', () => {
  expect(names(false)).toBe('caebd');
  expect(names(true)).toBe('aecbd');
});
