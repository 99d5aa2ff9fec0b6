import { expect, it } from 'vitest';
import { type Draft, type Label, type Piece, pieceOf } from '../tree/draft.ts';
import { type Block, type Hints, type Run, type TableBlock, textOfRuns } from '../tree/source-tree.ts';
import { divideBlocks } from './divide-blocks.ts';

function item(runs: Run[], hints: Hints = {}): Block {
  return { type: 'block', shape: 'item', value: textOfRuns(runs), runs, marker: '-', depth: 1, page: 7, hints };
}

function divided(...pieces: Piece[]): Piece[] {
  const draft = { pieces } as Draft;
  divideBlocks(draft);
  return draft.pieces;
}

it('a heading glued to the text above stands below it, neither of them labelled yet', () => {
  const runs: Run[] = [{ text: 'Plans are timely. Within ' }, { text: 'six months:', bold: true }];
  const label: Label = { is: 'glued-heading', at: 'Plans are timely. '.length };
  const block = item(runs, { left: 70, size: 12, gapBefore: true });
  const [above, heading, ...rest] = divided({ ...pieceOf(block), label, opens: { role: 'findings', id: 'text' } });
  expect(rest).toEqual([]);
  expect(above).toMatchObject({ text: 'Plans are timely.', opens: { id: 'text' } });
  expect(above?.node).toMatchObject({ shape: 'item', marker: '-', runs: [{ text: 'Plans are timely.' }] });
  expect(heading?.node).toEqual({
    ...block,
    shape: 'text',
    marker: '',
    depth: 0,
    value: 'Within six months:',
    runs: [{ text: 'Within ' }, { text: 'six months:', bold: true }],
    hints: { left: 70, size: 12 },
  });
  expect([above?.label, heading?.label, heading?.opens]).toEqual([undefined, undefined, undefined]);
});

it('the cells of the box of an area become lines with the labels said, the first at the place of the table', () => {
  const cells = [item([{ text: 'Key judgement' }]), item([{ text: 'Adoption performance' }]), item([{ text: 'Good' }])];
  const children = cells.map((cell) => ({
    type: 'row-block' as const,
    children: [{ type: 'cell-block' as const, children: [cell] }],
  }));
  const table: TableBlock = { type: 'table-block', children, hints: { pageStart: true } };
  const lines = divided({
    ...pieceOf(table),
    label: { is: 'area-box', lines: [{ is: 'plain' }, undefined, undefined] },
  });
  expect(lines.map(({ text, label, node }) => [text, label, node.hints])).toEqual([
    ['Key judgement', { is: 'plain' }, { pageStart: true }],
    ['Adoption performance', undefined, {}],
    ['Good', undefined, {}],
  ]);
});

it('what is labelled otherwise stays as it is', () => {
  const pieces: Piece[] = [pieceOf(item([{ text: 'Staff stay.' }])), { ...pieceOf(item([])), label: { is: 'cover' } }];
  expect(divided(...pieces)).toEqual(pieces);
});
