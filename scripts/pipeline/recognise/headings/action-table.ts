import { KIND_FACTS } from '../../../../src/domain/kind.ts';
import { firstMonth } from '../../print/dates.ts';
import { blockOf, cellTexts, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';

const COLUMNS = /\barea for improvement\b|\brequired actions?\b|\brecommendation\b.*\b(?:action|lead|timescale)\b/u;
const PLAN_LINE = /^action plan\b.{0,60}$/u;

/** Whether a table is that of an action plan: by its first row. */
export function isActionTable(piece: Piece): boolean {
  if (piece.node.type !== 'table-block') return false;
  const first = piece.node.children[0];
  return first !== undefined && first.children.length > 3 && COLUMNS.test(cellTexts(first).join(' ').toLowerCase());
}

export const actionTable: Recogniser = {
  id: 'action-table',
  reason: 'An action plan is a table that repeats its headings on every page and runs its rows over pages.',
  examples: {
    takes: [
      {
        kind: 'action-plan',
        lines: [
          '▸ Area for Improvement\tRequired Actions\tResponsible Officer\tDate',
          '▸ Visits\tSee children alone\tHead of service\tMay 2017',
        ],
      },
      { kind: 'action-plan', lines: ['▸ Action Plan June 2017 Version 5'] },
    ],
    leaves: [
      { kind: 'action-plan', lines: ['▸ Judgement\tGrade', '▸ Leadership\tGood'] },
      { kind: 'council-report', lines: ['▸ Area for Improvement\tRequired Actions\tResponsible Officer\tDate'] },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    if (KIND_FACTS[facts.kind].points !== 'actions') return;
    for (const piece of pieces) {
      if (!piece.label && isActionTable(piece)) piece.label = { is: 'action-table' };
      if (blockOf(piece) && /^key:?$/u.test(piece.plain))
        piece.label = { is: 'heading', role: 'other', depth: 2, id: 'key' };
    }
    const first = pieces.find((piece) => piece.label?.is === 'action-table');
    if (first) first.opens = { role: 'other', id: 'actions' };
    const line = pieces.find((piece) => blockOf(piece) && PLAN_LINE.test(piece.plain));
    if (!line) return;
    line.label = { is: 'plain' };
    facts.title = line.text;
    facts.dated ??= firstMonth(line.text);
    const version = /\bversion (?<version>[\d.]+)/u.exec(line.plain)?.groups?.['version'];
    if (version !== undefined) facts.version = version;
  },
};
