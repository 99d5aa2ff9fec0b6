import { cellTexts, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { judgementsOfCover } from './judgements.ts';

/** Rows of 2013 that name no area of today: their grades are in the report, under their own headings. */
const OTHER_ROW = /^(?:capacity to improve|outcomes for|quality of provision)/iu;

export const mainFindings: Recogniser = {
  id: 'main-findings',
  reason: 'Inspections of 2013 print their judgements on the last page, as the "Record of main findings".',
  after: { cover: 'Where the cover has the judgements, the last page is not asked.' },
  examples: {
    takes: [
      {
        kind: 'looked-after-inspection',
        lines: ['Record of main findings', '▸ Overall effectiveness\tAdequate', '▸ Leadership and management\tGood'],
      },
    ],
    leaves: [
      {
        kind: 'looked-after-inspection',
        lines: [
          '▸ Outstanding (Grade 1)\tA service that significantly exceeds minimum requirements',
          '▸ Good (Grade 2)\tA service that exceeds them',
        ],
      },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    if (facts.framework !== 'looked-after-2013' || facts.judgements.length > 0) return;
    const rows = (inRecord: boolean): string[] =>
      pieces.slice(inRecord ? recordStart(pieces) : 0).flatMap((piece) => rowsOf(piece, inRecord));
    const judged = judgementsOfCover(withArea(rows(false)));
    const whole = judged.some(({ area }) => area === 'overall');
    facts.judgements = whole ? judged : judgementsOfCover(withArea(rows(true)));
  },
};

const withArea = (rows: readonly string[]): string[] => rows.filter((row) => !OTHER_ROW.test(row));

function recordStart(pieces: readonly Piece[]): number {
  const start = pieces.findLastIndex(({ plain }) => /^record of main findings\b/u.test(plain));
  return start < 0 ? pieces.length : start + 1;
}

/** The rows of a table; where no table holds the judgement on the whole, the lines of the record count as well. */
function rowsOf({ node, text }: Piece, alsoLines: boolean): string[] {
  if (node.type === 'table-block') return node.children.map((row) => cellTexts(row).join(' '));
  return alsoLines ? [text] : [];
}
