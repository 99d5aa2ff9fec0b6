import type { Judgement } from '../../../../src/domain/report.ts';
import { areaOf } from '../../print/areas.ts';
import { gradeLast, gradeOf, splitGrade } from '../../print/grades.ts';
import { countWords, plain } from '../../print/printed.ts';
import { MOST_WORDS } from '../../print/most-words.ts';

/** "1.", "2.1" before a row. */
const ROW_NUMBER = /^\d(?:\.\d)?\.? +/u;
const OVERALL = /^(?:the overall judge?ment\b|children's services?\b)/u;
/** A sentence about what the grade means, or what it is not: "The LSCB is not yet demonstrating the characteristics of good". */
const NO_ROW = /\b(?:not|demonstrat\w+|characteristics)\b/u;
/** The beginning of a grade, its end on another line: "Requires", "Requires improvement to". */
const HALF_GRADE = /^requires?(?: improvement to(?: be)?)?$/u;

/**
 * The judgements that a cover prints, in printed order: rows of a table, or lines; a row may be cut into
 * the area on one line and its grade on the next, or the grade around the area.
 */
export function judgementsOfCover(lines: readonly string[]): Judgement[] {
  const found: Judgement[] = [];
  let area = '';
  let half = '';
  let sentence = '';
  for (const line of withCutGrades(lines)) {
    const text = rowLast(line);
    const whole = sentence === '' || !endsSentence(line) ? undefined : rowOf(`${sentence} ${text}`, '');
    sentence = !whole && OVERALL.test(plain(text)) && !rowOf(text, '') ? text : '';
    if (whole) {
      found.push(whole);
      area = '';
      continue;
    }
    if (HALF_GRADE.test(plain(text))) {
      half = text;
      continue;
    }
    const row = half === '' ? text : withHalf(half, text);
    if (row !== text) half = '';
    const judgement = rowOf(row, area);
    if (judgement) found.push(judgement);
    area = judgement || !startsRow(text) ? '' : `${area} ${text}`.trim();
  }
  return withoutDoubles(found);
}

/** "The effectiveness of the LSCB is requires" above "improvement": one line. */
function withCutGrades(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((joined, line) => {
    const above = joined.at(-1) ?? '';
    if (/\S\s+requires?$/iu.test(above) && /^improvement\b/iu.test(line)) joined.splice(-1, 1, `${above} ${line}`);
    else joined.push(line);
    return joined;
  }, []);
}

/** A row without its number, its grade at its end. */
function rowLast(line: string): string {
  const text = line.replace(ROW_NUMBER, '').trim();
  return startsRow(text) ? gradeLast(text) : text;
}

/** The rest of a sentence that a line cut: a few words that are no row of their own. */
function endsSentence(line: string): boolean {
  return countWords(line) <= MOST_WORDS.judgementRowRest && !ROW_NUMBER.test(line) && areaOf(line) === undefined;
}

/** "Requires" above its row, "improvement" at the row's start or end; "Requires improvement to" above, "be good" below. */
function withHalf(half: string, text: string): string {
  if (/^(?:improvement|(?:to )?be good)\b/u.test(plain(text))) return `${half} ${text}`;
  const end = /(?<=\s)improvement(?: to be good)?$/iu.exec(text);
  const area = text.slice(0, end?.index).trimEnd();
  return end && area !== '' ? `${area} ${half} ${end[0]}` : text;
}

function rowOf(text: string, areaBefore: string): Judgement | undefined {
  if (countWords(text) > MOST_WORDS.judgementRow) return undefined;
  const graded = splitGrade(text);
  if (!graded) return undefined;
  if (gradeOf(text)) return areaBefore === '' ? undefined : judgement(areaBefore, graded);
  if (OVERALL.test(plain(text))) return overall(graded);
  return judgement(graded.before === '' ? areaBefore : `${areaBefore} ${graded.before}`.trim(), graded);
}

type Graded = NonNullable<ReturnType<typeof splitGrade>>;

/** "Children's services in X require improvement", "The overall judgement is good". */
function overall(graded: Graded): Judgement {
  const printedArea = graded.before.replace(/,? ?\b(?:is|are)(?: that)?$/u, '').trim();
  return { area: 'overall', grade: graded.grade, printedArea, printedGrade: graded.printedGrade };
}

function judgement(before: string, graded: Graded): Judgement | undefined {
  const area = areaOf(before);
  if (area === undefined || NO_ROW.test(plain(before))) return undefined;
  const printedArea = before
    .replace(ROW_NUMBER, '')
    .replace(/(?<![ :-])[ :-]*\b(?:is|are)?[ :-]*$/u, '')
    .trim();
  return { area, grade: graded.grade, printedArea, printedGrade: graded.printedGrade };
}

function startsRow(text: string): boolean {
  return countWords(text) <= MOST_WORDS.judgementRowStart && !/[.:]$/u.test(text) && areaOf(text) !== undefined;
}

/** The sentence on the whole and its row, or a row and its repetition: the first counts. */
function withoutDoubles(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter((each, index) => judgements.findIndex((other) => other.area === each.area) === index);
}
