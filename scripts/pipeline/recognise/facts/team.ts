import { blockOf, cellTexts, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { namesOf } from '../../print/people.ts';

const LEAD = /^(?:lead|reporting) inspectors?\b\s*:?\s*/iu;

export const team: Recogniser = {
  id: 'team',
  reason: 'Single inspections name their lead inspector on the last pages, under "The inspection team".',
  after: { cover: 'Where the cover names the lead inspector, the last pages are not asked.' },
  examples: {
    takes: [
      { kind: 'sif-inspection', lines: ['▸ Lead inspector: Graham Example'] },
      { kind: 'sif-inspection', lines: ['▸ Lead inspector', 'Graham Example'] },
    ],
    leaves: [{ kind: 'sif-inspection', lines: ['▸ Deputy lead inspector: Ian Example'] }],
  },
  recognise({ pieces, facts }: Draft): void {
    if (facts.leadInspectors.length > 0 || facts.kind === 'other') return;
    const lines = pieces.flatMap(linesOf);
    const at = lines.findLastIndex((line) => LEAD.test(line.trim()));
    if (at < 0) return;
    const names = namesOf((lines[at] ?? '').trim().replace(LEAD, ''));
    facts.leadInspectors = names.length > 0 ? names : namesOf(lines[at + 1] ?? '').slice(0, 1);
  },
};

function linesOf(piece: Piece): string[] {
  const { node } = piece;
  if (node.type === 'table-block') return node.children.map((row) => cellTexts(row).join(' '));
  return blockOf(piece) ? [piece.text] : [];
}
