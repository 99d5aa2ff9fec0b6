import type { Block, TableBlock } from '../../tree/source-tree.ts';
import { areaOf } from '../../print/areas.ts';
import { type Draft, type Piece, pieceOf, type Recogniser } from '../../tree/draft.ts';
import { gradeOf } from '../../print/grades.ts';

export const areaBoxes: Recogniser = {
  id: 'area-boxes',
  reason:
    'Single inspections of 2014 print the heading of an area as a small table: "Key judgement | Judgement grade" above the area and its grade. It is a heading and its grade, not a table; from the second on, its first row says again what the first said, and would end the part before.',
  examples: {
    takes: [
      {
        kind: 'sif-inspection',
        lines: ['▸ Key judgement\tJudgement grade', '▸ Leadership, management and governance\tRequires improvement'],
      },
    ],
    leaves: [
      {
        kind: 'sif-inspection',
        lines: ['▸ Judgement\tGrade', '▸ Adoption performance\tGood', '▸ Leadership, management and governance\tGood'],
      },
    ],
  },
  recognise(draft: Draft): void {
    if (draft.facts.framework !== 'sif') return;
    const printed = new Set<string>();
    draft.pieces = draft.pieces.flatMap((piece) => {
      if (piece.label || piece.node.type !== 'table-block') return [piece];
      return boxOf(piece.node, printed) ?? [piece];
    });
  },
};

/** The cells of a box as lines: its heading row, the area, the grade; `undefined` where the table is no such box. */
function boxOf(table: TableBlock, printed: Set<string>): Piece[] | undefined {
  const last = table.children.at(-1);
  if (!last || table.children.length > 2) return undefined;
  const cells = table.children.flatMap((row) => row.children.map((cell) => cell.children));
  const pieces = cells.flat().map((block, index) => pieceOf(hinted(block, table, index)));
  const area = pieces.at(-2);
  const grade = pieces.at(-1);
  if (!area || !grade || areaOf(area.text) === undefined || gradeOf(grade.text) === undefined) return undefined;
  for (const piece of pieces.slice(0, -2)) {
    piece.label = printed.has(piece.plain) ? { is: 'furniture', name: 'repeated table heading' } : { is: 'plain' };
    printed.add(piece.plain);
  }
  return pieces;
}

/** The first line keeps what is known of the table's place. */
function hinted(block: Block, table: TableBlock, index: number): Block {
  return index === 0 ? { ...block, hints: { ...block.hints, ...table.hints } } : block;
}
