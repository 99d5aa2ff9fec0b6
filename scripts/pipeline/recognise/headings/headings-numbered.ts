import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { blockOf, type Draft, type HeadingLabel, type Piece, type Recogniser } from '../../tree/draft.ts';
import { printedNumber } from '../../tree/printed-number.ts';
import { countWords } from '../../print/printed.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

/** "1 What is the purpose of this report?": the number of a heading may stand without its stop. */
const BARE_NUMBER = /^(?<number>\d{1,2}) (?=\p{Lu})/u;

export const headingsNumbered: Recogniser = {
  id: 'headings-numbered',
  reason:
    'Council reports number their sections (1, 2, 3.0 …) and what stands below them (6.2, 6.2.1). A short line that ends no sentence is a heading; at the third level it is the title of the paragraph that follows.',
  examples: {
    takes: [
      { kind: 'council-report', lines: ['▸ 1. Who have we consulted?', 'We asked families.'] },
      { kind: 'council-report', lines: ['1.0 Summary', '▸ 2.0 Service Improvement', '▸ 2.1 Help & Protection'] },
    ],
    leaves: [
      { kind: 'council-report', lines: ['1. Summary', '▸ 1.1 There will be no impact.'] },
      { kind: 'council-report', lines: ['▸ 1. The council asked families, carers and', 'young people.'] },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    if (KIND_FACTS[facts.kind].headings !== 'numbered') return;
    let section = 0;
    for (const [index, piece] of pieces.entries()) {
      const number = numberOf(piece);
      if (piece.label || number === undefined || !isTitle(piece, pieces[index + 1])) continue;
      const levels = number.replace(/\.0$/u, '').split('.').map(Number);
      if (levels.length > 2) continue;
      if (levels.length === 1 && levels[0] !== section + 1) continue;
      section = levels[0] ?? section;
      piece.label = heading(number, levels.length, piece);
    }
  },
};

function numberOf(piece: Piece): string | undefined {
  const block = blockOf(piece);
  return printedNumber(block) ?? (block?.marker === '' ? BARE_NUMBER.exec(block.value)?.groups?.['number'] : undefined);
}

/** A line that ends no sentence, with nothing that finishes it in the next. */
function isTitle(piece: Piece, next: Piece | undefined): boolean {
  if (countWords(piece.text) > MOST_WORDS.heading || /[.;:,]$/u.test(piece.plain)) return false;
  return next === undefined || !/^\p{Ll}/u.test(next.text);
}

function heading(number: string, levels: number, piece: Piece): HeadingLabel {
  const depth = levels === 1 ? 2 : 3;
  return { is: 'heading', role: /recommendation/u.test(piece.plain) ? 'recommendations' : 'other', depth, number };
}
