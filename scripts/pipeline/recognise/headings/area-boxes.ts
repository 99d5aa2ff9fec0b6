import type { TableBlock } from '../../tree/source-tree.ts';
import { areaOf } from '../../print/areas.ts';
import { type Draft, type Label, pieceOf, type Recogniser } from '../../tree/draft.ts';
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
    for (const piece of draft.pieces) {
      if (piece.label || piece.node.type !== 'table-block') continue;
      const lines = linesOf(piece.node, printed);
      if (lines) piece.label = { is: 'area-box', lines };
    }
  },
};

/**
 * The labels of the lines of a box: of its heading row, and none yet of the area and the grade; `undefined` where the
 * table is no such box.
 */
function linesOf(table: TableBlock, printed: Set<string>): (Label | undefined)[] | undefined {
  if (table.children.length === 0 || table.children.length > 2) return undefined;
  const blocks = table.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
  const pieces = blocks.map((block) => pieceOf(block));
  const area = pieces.at(-2);
  const grade = pieces.at(-1);
  if (!area || !grade || areaOf(area.text) === undefined || gradeOf(grade.text) === undefined) return undefined;
  const heads = pieces.slice(0, -2).map(({ plain }): Label => {
    const label: Label = printed.has(plain) ? { is: 'furniture', name: 'repeated table heading' } : { is: 'plain' };
    printed.add(plain);
    return label;
  });
  return [...heads, undefined, undefined];
}
