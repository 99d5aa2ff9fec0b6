import { cellTexts, type Draft, type Piece, type Recogniser } from './draft.ts';
import { judgementsOfCover } from './judgements.ts';

/** Rows of 2013 that name no area of today: their grades are in the report, under their own headings. */
const OTHER_ROW = /^(?:capacity to improve|outcomes for|quality of provision)/iu;

export const mainFindings: Recogniser = {
  id: 'main-findings',
  reason: 'Inspections of 2013 print their judgements on the last page, as the "Record of main findings".',
  examples: {
    takes: ['Overall effectiveness	Adequate'],
    leaves: ['Outstanding (Grade 1)	A service that significantly exceeds …'],
  },
  recognise({ pieces, facts }: Draft): void {
    if (facts.framework !== 'looked-after-2013' || facts.judgements.length > 0) return;
    const record = pieces.findLastIndex(({ plain }) => /^record of main findings\b/u.test(plain));
    const rows = pieces.flatMap((piece, at) => rowsOf(piece, record >= 0 && at > record));
    facts.judgements = judgementsOfCover(rows.filter((row) => !OTHER_ROW.test(row)));
  },
};

/** The rows of a table; in the record itself also lines, where no table was seen. */
function rowsOf({ node, text }: Piece, inRecord: boolean): string[] {
  if (node.type === 'table-block') return node.children.map((row) => cellTexts(row).join(' '));
  return inRecord ? [text] : [];
}
