import type { Grade } from '../../../src/domain/judgement.ts';
import { plain } from './printed.ts';

/** A grade as reports print it, inside a longer text; `require` is a printed slip that is kept as printed. */
export const GRADE = 'outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate|not judged';

/** "Good", "is: good", "Adequate Grade 3", and of 2013 "Grade 3 (Adequate)". */
const ONLY_GRADE = new RegExp(
  `^(?:grade \\d \\(|(?:(?:is|are)\\b)?[ :-]*)(?<grade>${GRADE})(?: ?\\(?grade \\d\\)?|\\))?[.:]?$`,
  'u',
);
const ENDS_IN_GRADE = new RegExp(`\\b(?<grade>${GRADE})(?: ?\\(?grade \\d\\)?)?\\.?$`, 'u');

/** The normal form of a printed grade, or `undefined` where the text is more or less than a grade. */
export function gradeOf(text: string): Grade | undefined {
  const found = ONLY_GRADE.exec(plain(text))?.groups?.['grade'];
  return found === undefined ? undefined : normalGrade(found);
}

/** The marker of a footnote that a source glues to the last word: `improvement.2`. */
const GLUED_MARKER = /(?<=[\p{L}.])\d{1,2}$/u;

/** A text that ends in a grade, cut into what stands before and the grade, both as printed. */
export function splitGrade(text: string): { before: string; printedGrade: string; grade: Grade } | undefined {
  const printed = text.replace(/\s+/gu, ' ').trim().replace(GLUED_MARKER, '');
  const found = ENDS_IN_GRADE.exec(plain(printed))?.groups;
  if (found?.['grade'] === undefined) return undefined;
  const start = lastIndexOf(printed, found['grade']);
  return {
    before: printed.slice(0, start).trim(),
    printedGrade: printed.slice(start).replace(/[.:]$/u, ''),
    grade: normalGrade(found['grade']),
  };
}

/** A narrow column sets the grade into the middle of its row: "… of children Requires improvement who need help …". */
const CAPITAL_GRADE = 'Outstanding|Good|Requires improvement(?: to be good)?|Inadequate';
const WITHIN = new RegExp(String.raw`^(?<start>.+\p{Ll}) (?<grade>${CAPITAL_GRADE}) (?<end>\p{Ll}.*)$`, 'u');

/** The same words with such a grade at their end, for matching. */
export function gradeLast(text: string): string {
  return splitGrade(text) ? text : text.replace(WITHIN, '$<start> $<end> $<grade>');
}

/** `plain` changes the length of raised figures only, and a grade has none. */
function lastIndexOf(printed: string, grade: string): number {
  return printed.toLowerCase().lastIndexOf(grade);
}

function normalGrade(plainGrade: string): Grade {
  if (plainGrade.startsWith('require')) return 'requires-improvement';
  if (plainGrade === 'not judged') return 'not-judged';
  return plainGrade as Grade;
}
