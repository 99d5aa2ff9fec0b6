import { KIND_FACTS } from '../../../../src/domain/kind-facts.ts';
import { blockOf, type Draft, type HeadingLabel, type Piece, type Recogniser } from '../../tree/draft.ts';
import { gradeOf, splitGrade } from '../../print/grades.ts';
import { countWords } from '../../print/printed.ts';
import { type SifHeading, sifHeadingOf } from './sif-wordings.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

const LSCB = /\blocal safeguarding children\b|\blscb\b/u;
/** What a Board's part has as well as the authority's, under the same headings. */
const LSCB_ROLES = ['summary', 'recommendations', 'findings'];
const MEANING = /^what the inspection judge?ments mean\b/u;
/** The headings in the list of what the grades mean. */
const WHOSE = /^the (?:local authority|lscb|local safeguarding children board)$/u;

/** What was judged in 2013 and is no area of today has its grade below its heading too. */
const GRADE_OF_2013 = /^grade \d \(/u;
/** The heading of the findings in a review of the Board alone. */
const BOARDS_FINDINGS = /^inspection findings\b|^(?:the )?inspection judge?ments? about the\b/u;
const STRENGTHS = /\bhas the following strengths\b/u;
/** Of these, two with nothing between them are one: "The inspection team" above "The inspection team". */
const ONCE = new Set<HeadingLabel['role']>(['facts', 'findings', 'team']);

/** Where in a report a heading stands. */
interface Place {
  /** Below the Board's heading. */
  inLscb: boolean;
  /** Below the heading of recommendations, which have headings of their own. */
  inRecommendations: boolean;
  /** In the list of what the grades mean. */
  inMeaning: boolean;
  /** Below the summary of the whole report, which may go by areas. */
  inSummary: boolean;
  /** In what is said of the area and of earlier inspections. */
  inFacts: boolean;
  /** Below the heading of those facts: where there is none, their headings stand for themselves. */
  belowFacts: boolean;
  /** Below the graded judgement of a part of an area, such as adoption. */
  inPart: boolean;
}

export const headingsSif: Recogniser = {
  id: 'headings-sif',
  reason:
    'Single inspections print the same headings in every report of a year; those of the Board’s part repeat those of the authority’s, and stand below the Board’s heading.',
  examples: {
    takes: [
      { kind: 'sif-inspection', lines: ['▸ Executive summary'] },
      { kind: 'sif-inspection', lines: ['▸ Section 1: the local authority'] },
      { kind: 'sif-inspection', lines: ['▸ The graded judgement for adoption performance is that it is good.'] },
    ],
    leaves: [
      { kind: 'sif-inspection', lines: ['▸ The local authority has a clear focus on permanence.'] },
      { kind: 'sif-inspection', lines: ['▸ 44. Children looked after have an advocate and'] },
      { kind: 'ilacs-inspection', lines: ['▸ Section 1: the local authority'] },
    ],
  },
  recognise(draft: Draft): void {
    const { pieces, facts } = draft;
    if (KIND_FACTS[facts.kind].headings !== 'single-inspection') return;
    const place: Place = {
      inLscb: false,
      inRecommendations: false,
      inMeaning: false,
      inFacts: false,
      belowFacts: false,
      inSummary: false,
      inPart: false,
    };
    for (const [index, piece] of pieces.entries()) {
      if (piece.label || blockOf(piece)?.shape !== 'text') continue;
      const whole = sifHeadingOf(piece.text);
      const found = whole ?? wrapped(pieces, index);
      if (!found || (isTimescale(found) && !place.inRecommendations)) continue;
      // A line of a numbered paragraph: "44. Children looked after have an advocate and"
      if (found.role === 'judgement-area' && isParagraph(found, piece)) continue;
      // Facts on earlier inspections: "Children who need help and protection: Inadequate."
      if (place.inFacts && found.role === 'judgement-area' && piece.text.trim().endsWith('.')) continue;
      // A subheading of the summary: "Leadership, management and governance require improvement" is judged below.
      if (place.inSummary && found.grade !== undefined && comesAgain(found, pieces.slice(index + 1))) {
        piece.label = { is: 'heading', role: 'summary', depth: 4 };
        continue;
      }
      const heading: HeadingLabel = { is: 'heading', ...found, ...boardsPart(found, piece, draft) };
      const rest = whole ? undefined : pieces[index + 1];
      gradeBelow(heading, pieces[index + (rest ? 2 : 1)]);
      const above = pieces.slice(0, index).filter(({ label }) => label?.is !== 'furniture');
      const again = repeats(heading, above.slice(-4));
      piece.label = again ? { is: 'plain' } : placed(heading, piece, place);
      if (rest) rest.label = again ? { is: 'plain' } : { is: 'heading-continues' };
    }
  },
};

/** A number before an area is that of a paragraph: "61. Leadership and management are inadequate." */
function isParagraph({ grade }: SifHeading, piece: Piece): boolean {
  return blockOf(piece)?.marker !== '' && (grade === undefined || piece.text.trim().endsWith('.'));
}

/** "Within three months" heads recommendations, and is a part of a sentence elsewhere. */
function isTimescale({ role, depth }: SifHeading): boolean {
  return role === 'recommendations' && depth === 3;
}

function comesAgain({ area }: SifHeading, rest: readonly Piece[]): boolean {
  return rest.some(({ text }) => {
    const found = sifHeadingOf(text);
    return found?.area !== undefined && found.area === area;
  });
}

/** In a review of the Board alone, its findings are the area that is judged. */
function boardsPart({ role }: SifHeading, { plain }: Piece, { pieces, facts }: Draft): Partial<HeadingLabel> {
  if (facts.kind !== 'lscb-review' || !BOARDS_FINDINGS.test(plain)) return {};
  if (role === 'summary' || pieces.some(({ label }) => label?.is === 'heading' && label.area === 'lscb')) return {};
  return { role: 'judgement-area', id: 'lscb', area: 'lscb', depth: 2 };
}

/** A heading printed twice, or a box that repeats the area above it, most often with the grade that that one lacks. */
function repeats(heading: HeadingLabel, before: readonly Piece[]): boolean {
  const last = before.findLast(({ label }) => label?.is !== 'heading-continues')?.label;
  if (last?.is === 'heading' && last.role === heading.role && ONCE.has(heading.role) && last.id === heading.id)
    return heading.id !== undefined;
  const above = before.findLast(({ label }) => label?.is !== 'plain')?.label;
  if (above?.is !== 'heading' || heading.area === undefined || above.area !== heading.area) return false;
  if (above.grade !== undefined && heading.grade !== undefined) return false;
  above.grade ??= heading.grade;
  above.printedGrade ??= heading.printedGrade;
  return true;
}

/** The heading at its depth: some stand below others that print the same. */
function placed(found: HeadingLabel, piece: Piece, place: Place): HeadingLabel {
  const heading = standsAlone(found, piece, place) ? { ...found, depth: 2 as const } : found;
  place.inMeaning = MEANING.test(piece.plain) || (place.inMeaning && WHOSE.test(piece.plain));
  if (place.inMeaning && !MEANING.test(piece.plain)) return { is: 'heading', role: 'other', depth: 3 };
  const topic = heading.role === 'judgement-area' && heading.grade === undefined && heading.area !== 'lscb';
  if (topic && (place.inRecommendations || place.inSummary)) {
    return { is: 'heading', role: place.inSummary ? 'summary' : 'recommendations', depth: 4 };
  }
  place.inSummary = heading.role === 'summary' && (heading.depth === 2 || place.inSummary);
  place.inRecommendations = heading.role === 'recommendations';
  place.inFacts = heading.role === 'facts';
  const judged = heading.role === 'judgement-area';
  if (judged || heading.depth === 2) place.inPart = judged && heading.depth === 3;
  const named = place.inLscb && !place.inMeaning && LSCB.test(piece.plain) && heading.area !== 'lscb';
  if (heading.depth === 2)
    place.inLscb = named || heading.area === 'lscb' || (place.inLscb && LSCB_ROLES.includes(heading.role));
  const below = place.inLscb && (named || LSCB_ROLES.includes(heading.role));
  if (below) return { ...heading, depth: 3, role: BOARDS_FINDINGS.test(piece.plain) ? 'findings' : heading.role };
  return place.inPart && !judged ? { ...heading, depth: 4 } : heading;
}

/** Facts without the heading above them; strengths that do not end the summary, but follow what is to improve. */
function standsAlone(found: HeadingLabel, piece: Piece, place: Place): boolean {
  place.belowFacts = found.role === 'facts' && (found.depth === 2 || (place.inFacts && place.belowFacts));
  if (found.role === 'facts') return !place.belowFacts;
  return STRENGTHS.test(piece.plain) && !place.inSummary;
}

/** A heading that the source breaks over two lines. */
function wrapped(pieces: readonly Piece[], index: number): SifHeading | undefined {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (!first || !second || second.label || blockOf(second)?.shape !== 'text' || blockOf(second)?.marker !== '')
    return undefined;
  if (countWords(first.text) < 3 || gradeOf(second.text)) return undefined;
  return sifHeadingOf(`${first.text} ${second.text}`);
}

/** The grade on a line of its own below the heading of an area. */
function gradeBelow(heading: HeadingLabel, next: Piece | undefined): void {
  if (heading.grade !== undefined || !next || next.label) return;
  if (heading.role !== 'judgement-area' && !GRADE_OF_2013.test(next.plain)) return;
  const sentence = splitGrade(next.text);
  const grade =
    gradeOf(next.text) ??
    (heading.area === 'lscb' && countWords(next.text) <= MOST_WORDS.gradeSentence ? sentence?.grade : undefined);
  if (grade === undefined) return;
  heading.grade = grade;
  heading.printedGrade = gradeOf(next.text) ? next.text : (sentence?.printedGrade ?? next.text);
  next.label = { is: 'plain' };
}
