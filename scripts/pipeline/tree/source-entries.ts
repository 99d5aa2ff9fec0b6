import type { Block } from './source-tree.ts';
import { cellTexts, type Furniture, type Piece } from './draft.ts';
import { continuedBy, repeatsHeading } from './repeated-heading.ts';

/** A block of the source as the account of words sees it. */
export interface SourceEntry {
  block: Block;
  /** By this name it was dropped. */
  furniture: Furniture | undefined;
  /** Each keeps its own order: a footnote or a cell may stand after what it interrupts. */
  stream: 'text' | 'note' | 'cell';
}

/** What was read, block by block and cell by cell, and what was made of it. */
export function sourceEntries(pieces: readonly Piece[]): SourceEntry[] {
  let columns: string[] | undefined;
  return pieces.flatMap((piece): SourceEntry[] => {
    const { node, label } = piece;
    const furniture = label?.is === 'furniture' ? label.name : undefined;
    if (node.type === 'block') return [{ block: node, furniture, stream: label?.is === 'note' ? 'note' : 'text' }];
    const goesOn = continuedBy(piece, pieces) !== undefined;
    return node.children.flatMap((row, index) => {
      const again = label?.is === 'action-table' && columns !== undefined && repeatsHeading(row, columns);
      const repeated = again || (goesOn && index === 0);
      if (label?.is === 'action-table') columns ??= cellTexts(row).filter((text) => text !== '');
      const name = repeated ? 'repeated table heading' : furniture;
      return row.children.flatMap((cell) =>
        cell.children.map((block) => ({ block, furniture: name, stream: 'cell' as const })),
      );
    });
  });
}
