import { areaOf } from './areas.ts';
import { blockOf, type Draft, type HeadingLabel, type Piece, type Recogniser } from './draft.ts';
import { gradeOf, splitGrade } from './grades.ts';
import { countWords, plain } from './printed.ts';

type Known = Omit<HeadingLabel, 'is'> & { printed: RegExp };

/** The headings that single inspections print, in the words of 2013 to 2018. */
const HEADINGS: readonly Known[] = [
  {
    printed: /^executive summary$|^summary of key findings$|^summary of findings$/u,
    role: 'summary',
    id: 'summary',
    depth: 2,
  },
  { printed: /^this local authority .{0,40}because$|^the local authority .{0,60}because$/u, role: 'summary', depth: 3 },
  { printed: /^the local authority$/u, role: 'facts', id: 'local-authority', depth: 2 },
  {
    printed: /^information about (?:the|this) local authority(?: area)?$/u,
    role: 'facts',
    id: 'local-authority-area',
    depth: 2,
  },
  {
    printed:
      /^previous ofsted inspections$|^other ofsted inspections$|^local leadership$|^other information about this area$|^children living in this area$|^child protection in this area$|^children looked after in this area$/u,
    role: 'facts',
    depth: 4,
  },
  {
    printed: /^recommendations$|^areas for improvement$|^priority and immediate action$/u,
    role: 'recommendations',
    id: 'recommendations',
    depth: 2,
  },
  { printed: /^what does the (?:local authority|lscb|board) need to improve$/u, role: 'recommendations', depth: 2 },
  { printed: /^summary for children and young people$/u, role: 'children-summary', id: 'children-summary', depth: 2 },
  { printed: /^summary$/u, role: 'summary', id: 'summary', depth: 3 },
  { printed: /^(?:inspection|key) findings$/u, role: 'findings', id: 'findings', depth: 3 },
  {
    printed: /^inspection findings - (?:the )?(?:effectiveness of the )?local safeguarding children.{0,30}$/u,
    role: 'findings',
    id: 'findings',
    depth: 3,
  },
  {
    printed: /^the (?:effectiveness of the )?local safeguarding children(?:'s)? board(?: \(lscb\))?$/u,
    role: 'judgement-area',
    id: 'lscb',
    area: 'lscb',
    depth: 2,
  },
  { printed: /^information about this (?:inspection|review)$/u, role: 'about', id: 'about', depth: 2 },
  { printed: /^(?:the )?inspection team$/u, role: 'team', id: 'team', depth: 2 },
  { printed: /^what the inspection judge?ments mean.{0,40}$/u, role: 'other', depth: 2 },
  {
    printed: /^(?:the )?inspection judge?ments? about the .{5,60}$|^how .{3,80} is inspected$/u,
    role: 'other',
    depth: 2,
  },
];

/** "Section 1: The local authority", "1. The local authority". */
const PREFIX = /^(?:section|part|annex) \d+[:.]? ?-? ?/u;
const AREA_TITLE =
  /^(?:the )?(?:experiences and progress of (?:children|care leavers)|children (?:who need help and protection|looked after)|leadership, management and governance|adoption performance|experiences? and progress of care leavers|key judgement: )/u;
const GRADED = /^the graded judge?ment (?:for|about|of|on)\b/u;
const LSCB = /\blocal safeguarding children\b|\blscb\b/u;
const LSCB_ROLES = ['summary', 'recommendations'];

/** Whether a line is one of the headings that follow the cover; those of areas stand on the cover too. */
export function endsCover(text: string): boolean {
  const heading = headingOf(text);
  return heading !== undefined && heading.role !== 'judgement-area';
}

export const headingsSif: Recogniser = {
  id: 'headings-sif',
  reason:
    'Single inspections print the same headings in every report of a year; those of the Board’s part repeat those of the authority’s, and stand below the Board’s heading.',
  examples: {
    takes: [
      'Executive summary',
      'Section 1: the local authority',
      'The graded judgement for adoption performance is that it is good.',
    ],
    leaves: ['The local authority has a clear focus on permanence.'],
  },
  recognise({ pieces, facts }: Draft): void {
    if (facts.framework !== 'sif' && facts.framework !== 'looked-after-2013') return;
    let inLscb = false;
    for (const [index, piece] of pieces.entries()) {
      if (piece.label || blockOf(piece)?.shape !== 'text') continue;
      const found = headingOf(piece.text) ?? wrapped(pieces, index);
      if (!found) continue;
      piece.label = { is: 'heading', ...found };
      const named: boolean = inLscb && LSCB.test(piece.plain) && found.area !== 'lscb';
      inLscb = found.depth === 2 ? named || belongsToLscb(inLscb, found) : inLscb;
      if (inLscb && (named || LSCB_ROLES.includes(found.role))) piece.label.depth = 3;
      gradeBelow(piece.label, pieces[index + 1]);
    }
  },
};

function belongsToLscb(before: boolean, found: Omit<HeadingLabel, 'is'>): boolean {
  if (found.area === 'lscb') return true;
  return before && LSCB_ROLES.includes(found.role);
}

function headingOf(text: string): Omit<HeadingLabel, 'is'> | undefined {
  if (countWords(text) > 30) return undefined;
  const line = plain(text)
    .replace(PREFIX, '')
    .replace(/[?:.]+$/u, '');
  const known = HEADINGS.find(({ printed }) => printed.test(line));
  if (known) {
    const { printed: _printed, ...heading } = known;
    return heading;
  }
  return gradedJudgement(text, line) ?? areaTitle(text, line);
}

/** "The graded judgement for adoption performance is that it is good." begins that part. */
function gradedJudgement(text: string, line: string): Omit<HeadingLabel, 'is'> | undefined {
  const graded = splitGrade(text);
  const area = areaOf(graded?.before ?? '');
  if (!GRADED.test(line) || !graded || !area) return undefined;
  return { role: 'judgement-area', id: area, area, depth: 3, grade: graded.grade, printedGrade: graded.printedGrade };
}

function areaTitle(text: string, line: string): Omit<HeadingLabel, 'is'> | undefined {
  if (!AREA_TITLE.test(line) || text.trim().endsWith('.') || countWords(text) > 22) return undefined;
  const graded = splitGrade(text);
  const area = areaOf(graded?.before ?? text);
  if (!area) return undefined;
  const heading: Omit<HeadingLabel, 'is'> = { role: 'judgement-area', id: area, area, depth: 2 };
  return graded ? { ...heading, grade: graded.grade, printedGrade: graded.printedGrade } : heading;
}

/** A heading that the source breaks over two lines. */
function wrapped(pieces: readonly Piece[], index: number): Omit<HeadingLabel, 'is'> | undefined {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (!first || !second || second.label || blockOf(second)?.shape !== 'text' || blockOf(second)?.marker !== '')
    return undefined;
  if (countWords(first.text) < 3 || gradeOf(second.text)) return undefined;
  const joined = headingOf(`${first.text} ${second.text}`);
  if (joined) second.label = { is: 'heading-continues' };
  return joined;
}

/** The grade on a line of its own below the heading of an area. */
function gradeBelow(heading: HeadingLabel, next: Piece | undefined): void {
  if (heading.role !== 'judgement-area' || heading.grade !== undefined || !next || next.label) return;
  const sentence = splitGrade(next.text);
  const grade =
    gradeOf(next.text) ?? (heading.area === 'lscb' && countWords(next.text) < 16 ? sentence?.grade : undefined);
  if (grade === undefined) return;
  heading.grade = grade;
  heading.printedGrade = gradeOf(next.text) ? next.text : (sentence?.printedGrade ?? next.text);
  next.label = { is: 'plain' };
}
