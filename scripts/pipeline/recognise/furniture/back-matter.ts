import { blockOf, type Draft, type Recogniser } from '../../tree/draft.ts';

/**
 * What Ofsted prints at the end of every report, in the order of time: the first of them in its second half begins
 * the back matter. Reports of 2013 print their copyright on the cover as well.
 */
const BEGINNINGS = [
  /^if you are not happy with the (?:inspection|report)/u,
  /^any complaints about the (?:inspection|report|review)/u,
  /^the office for standards in education, children's services and skills \(ofsted\)/u,
  /^if you would like a copy of this document in a different format/u,
  /^© crown copyright/u,
];

export const backMatter: Recogniser = {
  id: 'back-matter',
  reason:
    'Ofsted ends each report with the same paragraphs (complaints, who Ofsted is, licence, address). They are part of the record, and no finding: they stand last, without addresses.',
  after: {
    'page-numbers': 'A number at the edge of its pages is none of it.',
    'running-heads': 'What its pages repeat is none of it.',
  },
  examples: {
    takes: [
      {
        lines: [
          'Inspection of Anytown',
          'Children are safe.',
          'Leaders know their services.',
          'Care leavers are helped.',
          '▸ The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects …',
          '▸ Piccadilly Gate, Store Street, Manchester',
        ],
      },
    ],
    leaves: [
      'Ofsted judged the authority in 2014.',
      {
        lines: [
          'Inspection of Anytown',
          '▸ © Crown copyright 2013',
          'Children are safe.',
          'Leaders know their services.',
          'Care leavers are helped.',
          'Staff stay.',
        ],
      },
    ],
  },
  recognise({ pieces }: Draft): void {
    const half = Math.max(4, pieces.length / 2);
    const start = pieces.findIndex((piece, index) => index >= half && !piece.label && begins(piece.plain));
    if (start < 0) return;
    const first = pieces[start];
    if (first) first.opens = { role: 'back-matter', id: 'back-matter' };
    for (const piece of pieces.slice(start)) {
      if (!piece.label && blockOf(piece)) piece.label = { is: 'plain' };
    }
  },
};

function begins(text: string): boolean {
  return BEGINNINGS.some((beginning) => beginning.test(text));
}
