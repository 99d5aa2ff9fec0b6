import { expect, it } from 'vitest';
import type { Block, Hints } from '../tree.ts';
import { levelItems } from './levels.ts';

function block(shape: Block['shape'], marker: string, value: string, hints: Hints): Block {
  return { type: 'block', shape, value, runs: [{ text: value }], marker, depth: shape === 'item' ? 1 : 0, hints };
}

const first = (value: string): Block => block('item', '■', value, { tag: 'LI', left: 72 });
const nested = (value: string, hints: Hints = {}): Block =>
  block('item', '−', value, { tag: 'LI', left: 116.7, ...hints });

function depths(...blocks: Block[]): number[] {
  levelItems(blocks);
  return blocks.map(({ depth }) => depth);
}

it('a footnote at the end of the page ends no list: what is nested there is nested on the next page', () => {
  const note = block('note', '2', 'Schools that look after children for 295 days or less per year.', { tag: 'P' });
  const rest = nested('there have been 27 adoptions', { pageStart: true });
  expect(depths(first('In the last 12 months:'), note, rest)).toEqual([1, 0, 2]);
});

it('a paragraph does', () => {
  const text = block('text', '', 'Services for children are good.', { tag: 'P' });
  expect(depths(first('In the last 12 months:'), text, nested('there have been 27 adoptions'))).toEqual([1, 0, 1]);
});
