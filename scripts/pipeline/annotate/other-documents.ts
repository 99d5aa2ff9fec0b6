/** Words before a pointer that name another document: its paragraphs are not those of this report. */
import { anyOf } from '../../../src/domain/any-of.ts';

/** Which report, guidance or law: never "this report" or "the report". */
const WHOSE = String.raw`(?:(?:previous|last|earlier|former|annual|independent|national|statutory|improvement|public|department(?:al)?|government|council|cabinet|committee|commission|board|lscb|cqc|hmic(?:frs)?|hmi probation|20\d\d)(?:['’]s)?)`;
const DOCUMENT = String.raw`(?:inspection report|report|guidance|letter|strategy|framework|protocol|white paper|green paper|code of practice)`;
/** What is called by its title, and reviews by others: a "review" alone is most often one of a child's plan. */
const TITLED = String.raw`(?:(?:serious case|peer|case) review(?: report)?|working together|keeping children safe|statutory guidance|code of practice|schedule\s+\d+)`;
const LAW = String.raw`(?:regulations?|(?:children|education|care)[\p{L} ]{0,40} act)`;
/** "of May 2019", "of the Board", "to safeguard children", "(2015)". */
const ITS = String.raw`(?:[\s,]+(?!\b(?:and|but|which|that|is|are|was|were|has|have)\b)[\p{L}\d’'-]+){0,8}(?:\s*\(\d{4}\))?`;

/** A bracket right behind the document: "The annual report of the board (paragraphs 4-6)". */
const BEFORE_BRACKET = new RegExp(
  String.raw`\b(?:${WHOSE}\s+(?:[\p{L}-]+\s+)?${DOCUMENT}|${TITLED})${ITS}\s*\($`,
  'iu',
);
/** What the document says, and where: "the previous inspection report of May 2019 said at paragraph 5". */
const SAYS = String.raw`(?:[\s,]+(?:said|says|states?|stated|notes?|noted|found|finds|reported|reports|sets? out|recommended|recommends|concluded|concludes|identified|identifies|requires?|required)\b[^.;()]{0,60}?)?`;
const BEFORE_PLACE = new RegExp(
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- it is given LONGEST_SENTENCE letters
  String.raw`\b(?:${WHOSE}\s+(?:[\p{L}-]+\s+)?${DOCUMENT}|${TITLED}|${LAW})${ITS}${SAYS}[\s,]+(?:at|in|under|see|\(see)?\s*$`,
  'iu',
);
/** A word that each of these patterns holds: cheap to look for, and most sentences have none. */
const ANY = anyOf(
  /report/iu,
  /guidance/iu,
  /letter/iu,
  /strategy/iu,
  /framework/iu,
  /protocol/iu,
  /paper/iu,
  /code of practice/iu,
  /review/iu,
  /together/iu,
  /safe/iu,
  /schedule/iu,
  /regulation/iu,
  /act/iu,
);
const THIS = /\bthis (?:inspection )?report\b/iu;

/** So many letters before a pointer are looked at. */
export const LONGEST_SENTENCE = 240;

/** Whether the words before a pointer, back to the beginning of their sentence, name another document as its place. */
export function namesOther(before: string): boolean {
  const sentence = /(?:^|[.!?;]\s)(?<words>[^!?;]*)$/u.exec(before)?.groups?.['words'] ?? before;
  const own = sentence.replace(/^.*[.]\s+(?=\p{Lu})/su, '');
  return (
    ANY.test(own) && !THIS.test(own) && ((own.endsWith('(') && BEFORE_BRACKET.test(own)) || BEFORE_PLACE.test(own))
  );
}
