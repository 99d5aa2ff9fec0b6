import { expect, it } from 'vitest';
import type { Block, Hints } from '../../tree/source-tree.ts';
import { levelItems } from './levels.ts';

function at(shape: Block['shape'], value: string, page: number, hints: Hints): Block {
  const depth = shape === 'item' ? 1 : 0;
  return {
    type: 'block',
    shape,
    value,
    runs: [{ text: value }],
    marker: '',
    depth,
    page,
    hints: { left: 70.9, ...hints },
  };
}

function shapeOf(top: Block): string {
  levelItems([at('item', 'The report gives examples of lessons learned.', 40, { size: 12 }), top]);
  return top.shape;
}

it('a list whose marks are drawn goes on at the top of the next page', () => {
  expect(shapeOf(at('text', 'The board checks its work.', 41, { size: 12, pageStart: true }))).toBe('item');
});

it('a heading at the top of a page ends the list of the page before', () => {
  const heading = at('text', 'Recommendations', 41, { size: 14, pageStart: true, bold: true, large: true });
  expect(shapeOf(heading)).toBe('text');
});

it('items set in further than those of the second level, with another mark, are of the third', () => {
  const item = (left: number, marker: string, page = 5): Block => ({
    ...at('item', 'Adoption: good', page, { left }),
    marker,
  });
  const items = [
    item(72, '■'),
    item(122, '−'),
    item(143, '–'),
    item(143, '–'),
    item(122, '−'),
    item(136, '–', 6),
    item(72, '■'),
  ];
  levelItems(items);
  expect(items.map(({ depth }) => depth)).toEqual([1, 2, 3, 3, 2, 2, 1]);
});
