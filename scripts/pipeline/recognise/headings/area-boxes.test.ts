import { expect, it } from 'vitest';
import type { Block, TableBlock } from '../../tree/source-tree.ts';
import { areaBoxes } from './area-boxes.ts';
import type { Draft, Label } from '../../tree/draft.ts';
import { pieceOf } from '../../tree/draft.ts';

function box(...rows: string[][]): TableBlock {
  const cell = (value: string): Block => {
    return { type: 'block', shape: 'text', value, runs: [{ text: value }], marker: '', depth: 0, hints: {} };
  };
  const children = rows.map((texts) => ({
    type: 'row-block' as const,
    children: texts.map((text) => ({ type: 'cell-block' as const, children: [cell(text)] })),
  }));
  return { type: 'table-block', children, hints: {} };
}

function labelsOf(...tables: TableBlock[]): (Label | undefined)[] {
  const draft = { pieces: tables.map((table) => pieceOf(table)), facts: { framework: 'sif' } } as unknown as Draft;
  areaBoxes.recognise(draft);
  expect(draft.pieces.map(({ node }) => node)).toEqual(tables);
  return draft.pieces.map(({ label }) => label);
}

const HEAD = ['Key judgement', 'Judgement grade'];

it('the box of an area is its heading and its grade', () => {
  expect(labelsOf(box(HEAD, ['Leadership, management and governance', 'Good']))).toEqual([
    { is: 'area-box', lines: [{ is: 'plain' }, { is: 'plain' }, undefined, undefined] },
  ]);
});

it('the first row of the boxes after it repeats the first box’s, and is no line of the part before', () => {
  const labels = labelsOf(
    box(HEAD, ['The experiences and progress of children who need help and protection', 'Inadequate']),
    box(HEAD, ['Leadership, management and governance', 'Good']),
  );
  const repeated = { is: 'furniture', name: 'repeated table heading' };
  expect(labels[1]).toEqual({ is: 'area-box', lines: [repeated, repeated, undefined, undefined] });
});

it('a table of several areas stays a table', () => {
  const table = box(['1. Adoption', 'Good'], ['2. Care leavers', 'Good'], ['3. Leadership', 'Good']);
  expect(labelsOf(table)).toEqual([undefined]);
});
