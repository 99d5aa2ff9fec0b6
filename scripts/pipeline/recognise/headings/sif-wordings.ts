import { areaOf } from '../../print/areas.ts';
import type { HeadingLabel } from '../../tree/draft.ts';
import { gradeLast, splitGrade } from '../../print/grades.ts';
import { countWords, plain } from '../../print/printed.ts';
import { anyOf } from '../../../../src/domain/any-of.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

/** A heading of a single inspection, before its place in the report is known. */
export type SifHeading = Omit<HeadingLabel, 'is'>;
type Known = SifHeading & { printed: RegExp };

/** The headings that single inspections print, in the words of 2013 to 2018. */
const HEADINGS: readonly Known[] = [
  {
    printed: anyOf(
      /^executive summary$/u,
      /^summary of key findings$/u,
      /^summary of findings$/u,
      /^the local authority - summary of (?:key )?findings$/u,
    ),
    role: 'summary',
    id: 'summary',
    depth: 2,
  },
  {
    printed: anyOf(
      /^(?:this local authority|the board) .{0,60}because$/u,
      /^(?:the \w{0,4}scb|the local safeguarding children board) .{0,60}because$/u,
      /^the local authority (?!- )[^:]{0,60}because$/u,
      /^children's services in [^:]{3,60} (?:are|is|requires?) [^:]{3,30} because$/u,
    ),
    role: 'summary',
    depth: 3,
  },
  { printed: /^th(?:e|is) local authority has the following strengths$/u, role: 'findings', depth: 3 },
  { printed: /^the local authority$/u, role: 'facts', id: 'local-authority', depth: 2 },
  {
    printed: /^information about (?:the|this) local authority(?: area)?$/u,
    role: 'facts',
    id: 'local-authority-area',
    depth: 2,
  },
  {
    printed: anyOf(
      /^previous ofsted inspections$/u,
      /^other ofsted inspections$/u,
      /^local leadership$/u,
      /^other information about this area$/u,
      /^(?:other |children|child|looked)[^.]{0,50} in this area$/u,
    ),
    role: 'facts',
    depth: 4,
  },
  {
    printed: /^recommendations$|^areas for improvement$|^priority and immediate action$/u,
    role: 'recommendations',
    id: 'recommendations',
    depth: 2,
  },
  {
    printed: /^what does the (?:local authority|\w{0,4}scb|board) need to improve$/u,
    role: 'recommendations',
    depth: 2,
  },
  {
    printed: /^(?:immediately|with immediate effect|within (?:\w+|\d+) (?:weeks?|months?|years?))$/u,
    role: 'recommendations',
    depth: 3,
  },
  {
    printed: /^summary for children(?: and young people)?$/u,
    role: 'children-summary',
    id: 'children-summary',
    depth: 2,
  },
  { printed: /^summary$/u, role: 'summary', id: 'summary', depth: 3 },
  { printed: /^(?:inspection|key) findings$/u, role: 'findings', id: 'findings', depth: 3 },
  {
    printed: /^inspection findings - (?:the )?(?:effectiveness of the )?local safeguarding children.{0,30}$/u,
    role: 'findings',
    id: 'findings',
    depth: 3,
  },
  {
    printed: anyOf(
      /^(?:the )?local safeguarding children(?:'s)? board(?: \(lscb\))?$/u,
      /^(?:the )?effectiveness (?:of )?(?:the )?local safeguarding children(?:'s)? board(?: \(lscb\))?$/u,
      /^(?:the )?effectiveness (?:of )?(?:the )?lscb$/u,
    ),
    role: 'judgement-area',
    id: 'lscb',
    area: 'lscb',
    depth: 2,
  },
  {
    printed: /^information about (?:this|the) (?:inspection|review)(?: and the review)?$/u,
    role: 'about',
    id: 'about',
    depth: 2,
  },
  {
    printed: anyOf(
      /^the (?:local authority|lscb|board)(?:'s?|s')? strengths$/u,
      /^progress since the last inspection$/u,
      /^key strengths and weaknesses\b.{0,60}$/u,
    ),
    role: 'findings',
    depth: 2,
  },
  { printed: /^about this inspection$/u, role: 'about', id: 'about', depth: 2 },
  {
    printed: anyOf(
      /^the inspection judge?ments and what they mean$/u,
      /^service information$/u,
      /^capacity to improve$/u,
      /^quality of provision$/u,
      /^outcomes for looked after children.{0,20}$/u,
      /^record of main findings$/u,
    ),
    role: 'other',
    depth: 2,
  },
  { printed: /^the lscb$/u, role: 'other', depth: 2 },
  { printed: /^(?:the )?inspection team$/u, role: 'team', id: 'team', depth: 2 },
  { printed: /^what the inspection judge?ments mean.{0,40}$/u, role: 'other', depth: 2 },
  {
    printed: /^(?:the )?inspection judge?ments? about the .{3,60}$|^how .{3,80} is inspected$/u,
    role: 'other',
    depth: 2,
  },
];

/** "Section 1: The local authority", "Annex A: Information about the local authority area". */
const PREFIX = /^(?:section|part|annex) (?:\d+|[a-z](?=[:.]))[:.]? ?-? ?/u;
/** Areas by their first words, which nothing else has. */
const AREA_BEGINS = anyOf(
  /^(?:the )?experiences? (?:and|of) progress of (?:children|care leavers)/u,
  /^(?:the )?effectiveness of the (?:lscb|local safeguarding)\b/u,
  /^(?:the )?overall effectiveness of services/u,
  /^(?:the )?key judgement: /u,
);
/** And by their whole name: "Children looked after in Gateshead" are facts. Their grade may follow. */
const AREA_NAME = anyOf(
  /^(?:the )?children who need help and protection$/u,
  /^(?:the )?children looked after(?: and achieving permanence)?$/u,
  /^(?:the )?children looked after(?:,| and) [^.]*(?:care leavers|adoption)$/u,
  /^(?:the )?(?:leadership, management and governance|leadership and management)$/u,
  /^(?:the )?(?:adoption performance|care leavers)$/u,
);
/** Judged within an area. */
const WITHIN = new Set<HeadingLabel['area']>(['adoption', 'care-leavers']);
const GRADED = /^the graded judge?ment (?:for|about|of|on)\b/u;

/** Whether a line is one of the headings that follow the cover; those of areas stand on the cover too. */
export function endsCover(text: string): boolean {
  const heading = sifHeadingOf(text);
  return heading !== undefined && heading.role !== 'judgement-area';
}

/** The heading that a line prints, or `undefined`. */
export function sifHeadingOf(text: string): SifHeading | undefined {
  if (countWords(text) > MOST_WORDS.sifHeading) return undefined;
  const line = plain(text)
    .replace(PREFIX, '')
    .replace(/(?<![?:.])[?:.]+$/u, '')
    .replace(/(?<=\p{L})\d{1,2}$/u, '');
  const known = HEADINGS.find(({ printed }) => printed.test(line));
  if (known) {
    const { printed: _printed, ...heading } = known;
    return heading;
  }
  return gradedJudgement(text, line) ?? areaTitle(text, line);
}

/** "The graded judgement for adoption performance is that it is good." begins that part. */
function gradedJudgement(text: string, line: string): SifHeading | undefined {
  const graded = splitGrade(text);
  const area = areaOf(graded?.before ?? '');
  if (!GRADED.test(line) || !graded || !area) return undefined;
  return { role: 'judgement-area', id: area, area, depth: 3, grade: graded.grade, printedGrade: graded.printedGrade };
}

function areaTitle(text: string, line: string): SifHeading | undefined {
  if (countWords(text) > MOST_WORDS.sifAreaHeading || /[,;]$/u.test(text.trim())) return undefined;
  const graded = splitGrade(gradeLast(text));
  const name = plain(graded?.before ?? line)
    .replace(/(?<![:?.])[:?.]+$/u, '')
    .replace(/,? (?:is|are)(?: that (?:it|they))?(?: is| are)?$/u, '');
  if (!AREA_BEGINS.test(line) && !AREA_NAME.test(name)) return undefined;
  // A sentence is one only where it is short and ends in the grade: "… need help and protection are good."
  if (text.trim().endsWith('.') && (!graded || countWords(text) > MOST_WORDS.sifAreaSentence)) return undefined;
  const area = areaOf(graded?.before ?? text);
  if (!area) return undefined;
  const heading: SifHeading = { role: 'judgement-area', id: area, area, depth: WITHIN.has(area) ? 3 : 2 };
  return graded ? { ...heading, grade: graded.grade, printedGrade: graded.printedGrade } : heading;
}
