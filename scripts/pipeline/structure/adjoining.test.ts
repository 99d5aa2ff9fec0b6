import { expect, it } from 'vitest';
import type { Hints } from '../tree/source-tree.ts';
import { type Draft, type Label, type Piece, pieceOf } from '../tree/draft.ts';
import { joinAdjoining } from './adjoining.ts';

function piece(label: Label, hints: Hints, page = 7): Piece {
  const value = 'Partnership arrangements are mature.';
  const runs = [{ text: value }];
  return {
    ...pieceOf({
      type: 'block',
      shape: 'text',
      value,
      runs,
      marker: '',
      depth: 0,
      page,
      hints: { size: 12, ...hints },
    }),
    label,
  };
}

const numbered = { is: 'numbered', number: '23', series: 1 } as const;
const unnumbered = { is: 'unnumbered' } as const;
const above = piece(numbered, { left: 72, top: 284.2, bottom: 296.2 });

function labelOf(below: Piece): string | undefined {
  joinAdjoining({ pieces: [above, below], facts: { byOfsted: true } } as unknown as Draft);
  return below.label?.is;
}

it('the next line of a numbered paragraph is of it, though the tags begin another there', () => {
  expect(labelOf(piece(unnumbered, { left: 108, top: 298.7, bottom: 441.1 }))).toBe('continuation');
});

it('a text a blank line below is a further one, and so is a bold line or one of the next page', () => {
  expect(labelOf(piece(unnumbered, { left: 108, top: 310.7, bottom: 441.1 }))).toBe('unnumbered');
  expect(labelOf(piece(unnumbered, { left: 108, top: 298.7, bottom: 310.7, bold: true }))).toBe('unnumbered');
  expect(labelOf(piece(unnumbered, { left: 108, top: 298.7, bottom: 310.7 }, 8))).toBe('unnumbered');
});

it('two paragraphs of one item are one where the line above is full, and two where it is not', () => {
  const labels = (lastRight: number): (string | undefined)[] => {
    const item = piece({ is: 'bullet', level: 1 }, { left: 88.9, top: 383, bottom: 395, right: 520, lastRight });
    const rest = piece(unnumbered, { left: 106.9, top: 397.6, bottom: 453, right: 520, lastRight: 300 });
    joinAdjoining({ pieces: [item, rest], facts: { byOfsted: true } } as unknown as Draft);
    return [item.label?.is, rest.label?.is];
  };
  expect(labels(480)).toEqual(['bullet', 'continuation']);
  expect(labels(280)).toEqual(['bullet', 'unnumbered']);
});

it('what stands a blank line below a line that is neither full nor ends a sentence stands apart', () => {
  const apart = (value: string, lastRight: number, top: number): boolean => {
    const runs = [{ text: value }];
    const hints = { left: 72, top: 600, bottom: 660, right: 500, lastRight, size: 12 };
    const before: Piece = {
      ...pieceOf({ type: 'block', shape: 'text', value, runs, marker: '', depth: 0, page: 7, hints }),
      label: { is: 'unnumbered' },
    };
    const below = piece({ is: 'unnumbered' }, { left: 72, top, bottom: top + 24, right: 500, lastRight: 300 });
    joinAdjoining({ pieces: [before, below], facts: { byOfsted: true } } as unknown as Draft);
    return below.label?.is === 'unnumbered' && below.label.apart === true;
  };
  expect(apart('Leaders know the work of the Corporate Parenting Board', 260, 676)).toBe(true);
  expect(apart('Leaders know the work of the Corporate Parenting Board.', 260, 676)).toBe(false);
  expect(apart('Leaders know the work of the Corporate Parenting Board', 480, 676)).toBe(false);
  expect(apart('Leaders know the work of the Corporate Parenting Board', 260, 663)).toBe(false);
});

it('a line set in below a nested item that leads to further ones is inside the item', () => {
  const inside = (value: string, left: number, level: number): boolean => {
    const item = piece({ is: 'bullet', level }, { left: 134, top: 129, bottom: 155, right: 508, lastRight: 176 });
    const runs = [{ text: value }];
    const hints = { left, top: 164, bottom: 176, right: 486, lastRight: 486, size: 12 };
    const below: Piece = {
      ...pieceOf({ type: 'block', shape: 'text', value, runs, marker: '', depth: 0, page: 7, hints }),
      label: { is: 'unnumbered' },
    };
    joinAdjoining({ pieces: [item, below], facts: { byOfsted: true } } as unknown as Draft);
    return below.label?.is === 'unnumbered' && below.label.inside === true;
  };
  expect(inside('The data below refer to March:', 153, 2)).toBe(true);
  expect(inside('The data below refer to March.', 153, 2)).toBe(false);
  expect(inside('The data below refer to March:', 72, 2)).toBe(false);
  expect(inside('The data below refer to March:', 153, 1)).toBe(false);
});
