import type { Judgement } from '../../src/domain/report.ts';
import { areaOf } from './areas.ts';
import { gradeOf, splitGrade } from './grades.ts';
import { countWords, plain } from './printed.ts';

/** "1.", "2.1" before a row. */
const ROW_NUMBER = /^\d(?:\.\d)?\.? +/u;
const OVERALL = /^(?:the overall judge?ment\b|children's services?\b)/u;
/** A row names an area and gives a grade: prose that does both is longer. */
const LONGEST_ROW = 24;

/**
 * The judgements that a cover prints, in printed order: rows of a table, or lines; a row may be cut into
 * the area on one line and its grade on the next, or the grade around the area.
 */
export function judgementsOfCover(lines: readonly string[]): Judgement[] {
  const found: Judgement[] = [];
  let area = '';
  let half = '';
  for (const line of lines) {
    const text = line.replace(ROW_NUMBER, '').trim();
    if (plain(text) === 'requires' || plain(text) === 'require') {
      half = text;
      continue;
    }
    const whole = half && plain(text).startsWith('improvement') ? `${half} ${text}` : text;
    if (whole !== text) half = '';
    const judgement = rowOf(whole, area);
    if (judgement) found.push(judgement);
    area = judgement || !startsRow(text) ? '' : `${area} ${text}`.trim();
  }
  return withoutDoubles(found);
}

function rowOf(text: string, areaBefore: string): Judgement | undefined {
  if (countWords(text) > LONGEST_ROW) return undefined;
  const graded = splitGrade(text);
  if (!graded) return undefined;
  if (gradeOf(text)) return areaBefore === '' ? undefined : judgement(areaBefore, graded);
  if (OVERALL.test(plain(text))) return overall(graded);
  return judgement(graded.before === '' ? areaBefore : `${areaBefore} ${graded.before}`.trim(), graded);
}

type Graded = NonNullable<ReturnType<typeof splitGrade>>;

/** "Children's services in X require improvement", "The overall judgement is good". */
function overall(graded: Graded): Judgement {
  const printedArea = graded.before.replace(/,? *\b(?:is|are)(?: that)?$/u, '').trim();
  return { area: 'overall', grade: graded.grade, printedArea, printedGrade: graded.printedGrade };
}

function judgement(before: string, graded: Graded): Judgement | undefined {
  const area = areaOf(before);
  if (area === undefined) return undefined;
  const printedArea = before
    .replace(ROW_NUMBER, '')
    .replace(/[ :-]*\b(?:is|are)?[ :-]*$/u, '')
    .trim();
  return { area, grade: graded.grade, printedArea, printedGrade: graded.printedGrade };
}

function startsRow(text: string): boolean {
  return countWords(text) <= 16 && !/[.:]$/u.test(text) && areaOf(text) !== undefined;
}

/** The sentence on the whole and its row, or a row and its repetition: the first counts. */
function withoutDoubles(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter((each, index) => judgements.findIndex((other) => other.area === each.area) === index);
}
