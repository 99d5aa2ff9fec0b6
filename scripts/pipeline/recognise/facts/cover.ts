import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import type { Judgement } from '../../../../src/domain/report.ts';
import { coverEnd } from './cover-end.ts';
import { dateRanges, firstDate } from '../../print/dates.ts';
import { blockOf, cellTexts, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { judgementsOfCover } from './judgements.ts';
import { personNames } from '../../print/people.ts';
import { countWords, plain } from '../../print/printed.ts';
import { anyOf } from '../../../../src/domain/any-of.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

const TITLE = /\b(?:re-?inspection|inspection|review|visit|revisit)\b/u;
const DATES = anyOf(
  /^(?:inspection |visit )?dates?\b(?: of (?:the )?(?:inspection|visit))?(?:\(s\))? ?[:-]?/u,
  /^inspection dates?\b/u,
);
/** The same where another line of the cover runs into it. */
const DATES_WITHIN = /\binspection dates? ?: ?/u;
const PUBLISHED = /^(?:report )?published\b|\bpublished ?: ?\d/u;
/** Dates that are not those of this inspection. */
const OTHER_DATE = /\bpublished\b|\bprevious\b|\blast inspect/u;
const LEAD = /^(?:lead|reporting) inspectors?\b ?:?/u;
const MAJESTY = /^,? ?(?:(?:his|her) majesty's|hmi\b)/u;

export const cover: Recogniser = {
  id: 'cover',
  reason:
    'Until its first prose (ILACS) or its first heading (single inspections), a report says what it is: authority, title, dates, lead inspector, judgements. Footers repeat the dates and sometimes contradict: the cover counts.',
  after: { letter: 'The head of a letter is no cover: it ends with the greeting.' },
  examples: {
    takes: [
      {
        kind: 'ilacs-inspection',
        lines: [
          '▸ Inspection of Anytown local authority children’s services',
          '▸ Inspection dates: 6 to 17 March 2023',
          '▸ Lead inspector: Joanna Warburton, His Majesty’s Inspector',
          'Judgement\tGrade',
          'Overall effectiveness\tGood',
          'Children are safe.',
        ],
      },
    ],
    leaves: [
      'Inspectors visited on 6 March.',
      {
        kind: 'ilacs-inspection',
        lines: [
          'Inspection of Anytown local authority children’s services',
          'Inspection dates: 6 to 17 March 2023',
          'Judgement\tGrade',
          'Overall effectiveness\tGood',
          '▸ Inspectors found on 6 March 2023 that children who need help get it at once, and that nobody waits for it.',
          'Leaders know their services well, and what they say of them in their self-evaluation is what inspectors found.',
        ],
      },
    ],
  },
  recognise(draft: Draft): void {
    if (!draft.facts.byOfsted || draft.pieces.some(({ opens }) => opens?.role === 'cover')) return;
    const end = coverEnd(draft);
    const pieces = draft.pieces.slice(0, end).filter((piece) => piece.label?.is !== 'furniture');
    const lines = pieces.filter((piece) => piece.label?.is !== 'note');
    const { facts } = draft;
    const title = titleOf(lines);
    if (title) facts.title = title;
    facts.inspected = inspectedOf(lines);
    const published = lines.find((line) => PUBLISHED.test(line.plain));
    const date = published && firstDate(published.plain.replace(/^.*\bpublished\b/u, ''));
    if (date) facts.published = date;
    facts.leadInspectors = leadOf(lines);
    facts.judgements = judgementsOfCover(lines.flatMap(linesOf));
    const authority = authorityLine(lines);
    if (authority) facts.printedAuthority = authority;
    for (const piece of pieces) piece.label ??= labelOf(piece, facts.judgements);
    openNext(draft, end);
  },
};

function labelOf(piece: Piece, judgements: Judgement[]): Piece['label'] {
  return piece.node.type === 'block' || judgements.length === 0 ? { is: 'cover' } : { is: 'judgement-table' };
}

/** The opening paragraphs of an ILACS report have no heading. */
function openNext({ pieces, facts }: Draft, end: number): void {
  const first = pieces.slice(0, end).find((piece) => piece.label?.is !== 'furniture');
  if (first) first.opens = { role: 'cover', id: 'cover' };
  const next = pieces.slice(end).find((piece) => piece.label?.is !== 'furniture' && piece.label?.is !== 'note');
  if (next && KIND_FACTS[facts.kind].coverEnds === 'first-prose') {
    next.opens = { role: 'summary', id: 'summary' };
  }
}

/** A line of a cover: a block, or the row of a table. */
function linesOf(piece: Piece): string[] {
  const { node } = piece;
  if (node.type === 'table-block') return node.children.map((row) => cellTexts(row).join(' '));
  return [piece.text];
}

/** The lines from the first that speaks of an inspection up to the dates. */
function titleOf(lines: readonly Piece[]): string | undefined {
  const start = lines.findIndex((line) => blockOf(line) && TITLE.test(line.plain) && !DATES.test(line.plain));
  if (start < 0) return undefined;
  const title: string[] = [];
  for (const line of lines.slice(start, start + 6)) {
    const ends = !blockOf(line) || DATES.test(line.plain) || PUBLISHED.test(line.plain) || LEAD.test(line.plain);
    if (ends || (title.length > 0 && !goesOn(title.at(-1) ?? '', line.text))) break;
    title.push(line.text);
  }
  return title.join(' ').replace(/\s+/gu, ' ');
}

/** A title runs on where its line ends or the next begins in the middle of it. */
function goesOn(above: string, next: string): boolean {
  return (
    /^(?:\p{Ll}|&|And$)/u.test(next) || /(?:\b(?:of|and|the|for|to|in|local|authority)|[&,-])$/iu.test(above.trim())
  );
}

/** From the line that says "Inspection dates" to the next that says something else: dates may run over lines. */
function inspectedOf(lines: readonly Piece[]): Draft['facts']['inspected'] {
  const own = lines.findIndex((line) => DATES.test(line.plain) && !OTHER_DATE.test(line.plain));
  const start = own < 0 ? lines.findIndex((line) => DATES_WITHIN.test(line.plain)) : own;
  if (start < 0) return [];
  const texts = [lines[start]?.plain.replace(new RegExp(`^.*?${DATES_WITHIN.source}`, 'u'), '') ?? ''];
  for (const line of lines.slice(start + 1, start + 4)) {
    if (
      !blockOf(line) ||
      OTHER_DATE.test(line.plain) ||
      !/^\d|\d{4}$/u.test(line.plain) ||
      countWords(line.text) > MOST_WORDS.dateLine
    )
      break;
    texts.push(line.text);
  }
  return dateRanges(
    texts.join(' ').replace(/\b(?:(?:report )?published|dates? of (?:the )?(?:previous|last))\b.*$/iu, ''),
  );
}

/** The names after "Lead inspector", in its line or table row; ranks may stand below them, and so may the name. */
function leadOf(lines: readonly Piece[]): string[] {
  const start = lines.findIndex((line) => linesOf(line).some((text) => LEAD.test(plain(text))));
  const found = lines[start];
  if (!found) return [];
  const own = linesOf(found).find((text) => LEAD.test(plain(text))) ?? '';
  const after = lines.slice(start + 1, start + 3).filter((line) => blockOf(line) && MAJESTY.test(line.plain));
  const text = [own, ...after.map((line) => line.text)].join(' ');
  const names = personNames(text.replace(/^.*?inspectors?\s*[:–—-]?/iu, ''));
  const next = lines[start + 1];
  // The table of judgements may come next: the heads of its columns look like a name.
  if (names.length > 0 || !next || !blockOf(next)) return names;
  return personNames(next.text).slice(0, 1);
}

/** The short line above the title. */
function authorityLine(lines: readonly Piece[]): string | undefined {
  const title = lines.findIndex((line) => TITLE.test(line.plain));
  const above = lines
    .slice(0, Math.max(title, 0))
    .filter((line) => blockOf(line) && countWords(line.text) <= MOST_WORDS.authorityLine);
  return above.find((line) => /^\p{Lu}/u.test(line.text))?.text;
}
