import type { RowBlock } from './source-tree.ts';
import { cellTexts, type Piece } from './draft.ts';
import { plain } from '../print/printed.ts';

/** Whether a row repeats the headings of the plan. */
export function repeatsHeading(row: RowBlock, columns: readonly string[]): boolean {
  return (
    plain(
      cellTexts(row)
        .filter((text) => text !== '')
        .join(' '),
    ) === plain(columns.join(' '))
  );
}

/** The table on the page before that a table goes on with: its first row repeats the headings of that one. */
export function continuedBy(piece: Piece, pieces: readonly Piece[]): Piece | undefined {
  if (!isTable(piece)) return undefined;
  const before = pieces.slice(0, pieces.indexOf(piece)).findLast(({ label }) => label?.is !== 'furniture');
  if (!before || !isTable(before) || before.node.page !== (piece.node.page ?? 0) - 1) return undefined;
  const [head, first] = [before.node.children[0], piece.node.children[0]];
  const columns = head ? cellTexts(head).filter((text) => text !== '') : [];
  return first && columns.length > 1 && repeatsHeading(first, columns) ? before : undefined;
}

function isTable(piece: Piece): piece is Piece & { node: Extract<Piece['node'], { type: 'table-block' }> } {
  return piece.node.type === 'table-block' && piece.label?.is === 'table';
}
