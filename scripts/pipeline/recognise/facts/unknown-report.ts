import { firstDate } from '../../print/dates.ts';
import { countWords } from '../../print/printed.ts';
import { blockOf, type Draft, type Recogniser } from '../../tree/draft.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

/** A cover that stands alone has no more lines above its first text. */
const COVER = 15;
const TITLE = /^(?:re-?)?(?:inspection|review|report|survey|visit)\b/u;
/** A line of its own that names who publishes. */
const INSPECTORATE = /^(?:ofsted|office for standards in education\b.{0,60})$/u;
const PUBLISHED = /^(?:report )?published\b:?/u;

export const unknownReport: Recogniser = {
  id: 'unknown-report',
  reason:
    'A report of a kind that has no rules here still says on its cover that Ofsted published it, and when. No more is read from it than that.',
  after: {
    cover: 'A document without rules has no cover that is read line by line.',
    letter: 'The same holds of its lines as a letter.',
    joint: 'What it says of inspectorates is read from what it is known to be.',
  },
  examples: {
    takes: [{ lines: ['▸ Inspection of progress in Anytown', '▸ Ofsted', '▸ Published: 3 July 2009'] }],
    leaves: [{ lines: ['Our plan', '▸ Published: 3 July 2009'] }],
  },
  recognise({ pieces, facts }: Draft): void {
    if (facts.kind !== 'other') return;
    const lines = pieces
      .slice(0, COVER)
      .filter((piece) => blockOf(piece) && countWords(piece.text) <= MOST_WORDS.coverLine);
    if (!lines.some(({ plain }) => TITLE.test(plain)) || !lines.some(({ plain }) => INSPECTORATE.test(plain))) return;
    facts.byOfsted = true;
    const published = lines.find(({ plain }) => PUBLISHED.test(plain));
    const date = published && firstDate(published.plain);
    if (date !== undefined) facts.published ??= date;
  },
};
