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

it('an item further right, below one that ends in a colon, is nested though its mark is the same', () => {
  const judged = block('item', '■', 'overall effectiveness: Inadequate', { tag: 'LI', left: 99.3 });
  expect(depths(first('The judgements were:'), judged, first('Local leadership'))).toEqual([1, 2, 1]);
});

it('lines without a mark below an item that ends in a colon are its items, where they stand further right', () => {
  const line = (left: number): Block => block('text', '', 'in primary schools is 12%', { tag: 'P', left });
  const inner = line(116.3);
  expect(depths(first('Entitled to free school meals:'), inner)).toEqual([1, 2]);
  expect(inner.shape).toBe('item');
  expect(depths(first('Entitled to free school meals:'), line(90))).toEqual([1, 0]);
});
