import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { firstDate } from '../../print/dates.ts';
import { blockOf, type Draft, type Recogniser } from '../../tree/draft.ts';
import { countWords } from '../../print/printed.ts';
import { anyOf } from '../../../../src/domain/any-of.ts';

const GENERIC = anyOf(
  /^(?:member report|report|public|private|cabinet)$/u,
  /^(?:agenda item.*|part .|report to .*|to: .*|from: .*)$/u,
);
const SECTIONS = '(?:what is the purpose|purpose|summary|introduction|executive summary|background)';
const FIRST_SECTION = new RegExp(String.raw`^(?:1(?:\.0?)? )?${SECTIONS}\b`, 'u');

export const councilCover: Recogniser = {
  id: 'council-cover',
  reason:
    'A report to councillors says in its head to whom it goes, from whom, when, on what, before its first numbered section.',
  examples: {
    takes: [
      {
        kind: 'council-report',
        lines: ['▸ Member report', '▸ To: Cabinet Date: 11 July 2017', '1 What is the purpose of this report?'],
      },
    ],
    leaves: [
      '2.1 Cabinet agreed in July.',
      {
        kind: 'council-report',
        lines: ['Member report', '1. Summary', '▸ 1.1 To: Cabinet, the report of July is sent.'],
      },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    if (KIND_FACTS[facts.kind].head !== 'council-paper') return;
    const end = pieces.slice(0, 40).findIndex((piece, index) => index > 0 && FIRST_SECTION.test(piece.plain));
    if (end < 0) return;
    const head = pieces.slice(0, end);
    const title = head.find((piece) => blockOf(piece) && countWords(piece.text) > 1 && !GENERIC.test(piece.plain));
    if (title) facts.title = title.text;
    facts.dated ??= firstDate(head.map((piece) => piece.text).join(' | '));
    for (const piece of head) piece.label ??= { is: 'cover' };
    const first = head.find((piece) => piece.label?.is === 'cover');
    if (first) first.opens = { role: 'cover', id: 'cover' };
  },
};
