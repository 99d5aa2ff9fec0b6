import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import type { ReportFrontmatter } from '../../../../src/domain/report.ts';
import { firstDate } from '../../print/dates.ts';
import { blockOf, type Draft, type Piece, type Recogniser } from '../../tree/draft.ts';
import { personNames } from '../../print/people.ts';

const SALUTATION = /^dear\b/u;
/**
 * The longest greeting, in characters. A longer line that begins like one is a sentence, unless it greets a
 * partnership of several bodies.
 */
const LONGEST_GREETING = 60;
const TO_PARTNERSHIP = /^[^.,;:]{1,110}\b(?:partnership|partners|board)$/iu;
const CLOSING = /^yours (?:sincerely|faithfully|truly)\b/u;
const MEETING = /\bmeeting\b.{0,160}?\bon (?<date>\d{1,2} \p{L}+ \d{4})/u;
const HONORIFIC = /^(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Professor)\.? /u;
const DIRECTOR = '(?:Interim |Acting |Executive |Strategic |Corporate )*Director';
/** The post of the person written to, after the name. */
const POST = new RegExp(
  String.raw`(?:, *|(?<![ ,]) *)\b(?:${DIRECTOR}|Chief Executive|Head of|Lead Member|Assistant)\b.*$`,
  'u',
);

export const letter: Recogniser = {
  id: 'letter',
  reason:
    'A letter has a head (sender’s address, date, recipient), a greeting, paragraphs without numbers, a closing and the sender’s name. Head and closing stand without addresses.',
  examples: {
    takes: [
      {
        lines: [
          '▸ 24 July 2018',
          '▸ Martin Example',
          '▸ Director of children’s services',
          '▸ Dear Martin',
          'Thank you.',
        ],
      },
      { lines: ['Dear Martin', 'Thank you for meeting us.', '▸ Yours sincerely', '▸ Jo Warburton'] },
    ],
    leaves: [
      'What is dear to all of us is that children are safe.',
      'Dear reader, this booklet, which we made with children, says what inspectors look at.',
      { lines: ['Dear Martin', '▸ Thank you for meeting us.', 'Yours sincerely'] },
    ],
  },
  recognise({ pieces, facts }: Draft): void {
    const greeting = pieces.findIndex(
      (piece, index) => index < 40 && SALUTATION.test(piece.plain) && isGreeting(piece.text),
    );
    if (greeting < 0) return;
    const closing = pieces.findIndex((piece, index) => index > greeting && CLOSING.test(piece.plain));
    for (const piece of pieces.slice(0, greeting + 1)) piece.label ??= { is: 'cover' };
    const body = pieces.slice(greeting + 1).find((piece) => !piece.label);
    const first = pieces.slice(0, greeting + 1).find((piece) => piece.label?.is === 'cover');
    if (first) first.opens = { role: 'cover', id: 'cover' };
    if (body) body.opens = { role: 'other', id: 'letter' };
    if (closing >= 0) close(pieces, closing);
    facts.dated ??= firstDate(
      pieces
        .slice(0, greeting)
        .map((piece) => piece.text)
        .join(' | '),
    );
    // A joint letter goes from several inspectorates to several bodies.
    if (KIND_FACTS[facts.kind].joint) return;
    const correspondence = partiesOf(pieces, greeting, closing);
    if (correspondence) facts.letter = correspondence;
  },
};

function isGreeting(text: string): boolean {
  return text.length < LONGEST_GREETING || TO_PARTNERSHIP.test(text.trim());
}

function close(pieces: readonly Piece[], closing: number): void {
  const first = pieces[closing];
  if (first && !first.opens) first.opens = { role: 'back-matter', id: 'closing' };
  for (const piece of pieces.slice(closing)) if (blockOf(piece)) piece.label ??= { is: 'plain' };
}

/** The recipient is named in the last line of the head that holds a post, the sender below the closing. */
function partiesOf(pieces: readonly Piece[], greeting: number, closing: number): ReportFrontmatter['letter'] {
  const recipient = pieces.slice(0, greeting).findLast((piece) => POST.test(piece.text));
  const line = recipient && pieces[pieces.indexOf(recipient) - 1];
  const to = [recipient?.text.replace(POST, ''), line?.text]
    .map((text) => personNames(text?.replace(HONORIFIC, '') ?? '')[0])
    .find(Boolean);
  const above = pieces.slice(0, greeting).findLast((piece) => personNames(piece.text).length === 1);
  const from =
    closing < 0
      ? undefined
      : pieces
          .slice(closing + 1, closing + 5)
          .map((piece) => personNames(piece.text)[0])
          .find(Boolean);
  const addressee = to ?? above?.text ?? recipient?.text;
  if (from === undefined || addressee === undefined) return undefined;
  const met = MEETING.exec(pieces.map((piece) => piece.text).join('\n'))?.groups?.['date'];
  const meeting = met === undefined ? undefined : firstDate(met);
  return meeting === undefined ? { from, to: addressee } : { from, to: addressee, meeting };
}
