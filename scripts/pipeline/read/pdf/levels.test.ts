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
