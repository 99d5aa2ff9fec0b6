/** Words that point into the same report: "(paragraphs 12 and 13)", "the table in 5.8", "Appendix 2". */

import { LONGEST_SENTENCE, namesOther } from './other-documents.ts';

/** What is pointed at, as printed. */
export type Pointed = 'paragraph' | 'recommendation' | 'section' | 'appendix';

export interface Pointer {
  kind: Pointed;
  number: string;
  /** The page of it that is printed with it: "(Page 33, paragraph 126)". */
  page?: number;
  /** The words to link: the whole phrase where it names one, else each number. */
  start: number;
  end: number;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})*`;
/** One way for each joint: two ways to read " & " would double the time with each. */
const JOINT = String.raw`(?:\s*[,–-]\s*(?:and\s+)?|\s+(?:and|to|or)\s+|\s*&\s*)`;
/** `14`, `12 and 13`, `112–119, 123 and 140`. */
const NUMBERS = String.raw`${NUMBER}(?:${JOINT}${NUMBER})*`;
/** Not a quantity, not part of a longer number or list, not of another document ("paragraph 7 of the guidance"). */
const END = String.raw`(?!${JOINT}\d|[\p{L}\p{N}%/]|\.\d|\s*(?:per cent|%)|\s+(?:of|in|to)\s+(?!(?:the|this) report\b))`;
/**
 * "section 6" of a council report; sections of Acts, and audits, duties and enquiries under them, are not references.
 */
const NO_STATUTE = String.raw`(?!\s+(?:\(\p{L}\)|audits?|dut(?:y|ies)|enquir|inquir|checks?|assessments?|accommodat|orders?|notices?|investigat|strategy|meetings?|funding|agreements?))`;

const EACH_NUMBER = new RegExp(NUMBER, 'gu');

const POINTERS: [Pointed, RegExp][] = [
  ['paragraph', new RegExp(String.raw`\bparagraphs?\s+(${NUMBERS})${END}`, 'giu')],
  ['recommendation', new RegExp(String.raw`\brecommendations?\s+(${NUMBERS})${END}`, 'giu')],
  ['section', new RegExp(String.raw`\bsections?\s+(${NUMBERS})${END}${NO_STATUTE}`, 'giu')],
  ['paragraph', new RegExp(String.raw`\btable\s+(?:in|at)\s+(\d{1,3}(?:\.\d{1,3})+)(?!\.?\d)`, 'giu')],
  ['appendix', /\bappendix\s+(\d{1,2})(?![\p{L}\p{N}.]\d)/giu],
];

/** The pointers of a text into its own report, in order. */
export function pointersIn(text: string): Pointer[] {
  const found = POINTERS.flatMap(([kind, words]) =>
    [...text.matchAll(words)].filter((match) => !isOfOther(text, match)).flatMap((match) => pointersOf(kind, match)),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the sentence speaks of the paragraphs of another document. "Of this report" and "below" say that it does not. */
function isOfOther(text: string, { index = 0, 0: phrase }: RegExpMatchArray): boolean {
  if (/^\s+(?:above|below|of this report)\b/iu.test(text.slice(index + phrase.length, index + phrase.length + 40)))
    return false;
  return namesOther(text.slice(Math.max(0, index - LONGEST_SENTENCE), index));
}

function pointersOf(kind: Pointed, match: RegExpMatchArray): Pointer[] {
  const [phrase, list = ''] = match;
  const start = match.index ?? 0;
  const from = start + phrase.lastIndexOf(list);
  const page = pageBeside(match);
  const numbers = [...list.matchAll(EACH_NUMBER)];
  if (numbers.length === 1) return [{ kind, number: list, ...page, start, end: start + phrase.length }];
  return numbers.map(({ index, 0: number }) => ({
    kind,
    number,
    ...page,
    start: from + index,
    end: from + index + number.length,
  }));
}

/** "on page 126," with some room. */
const LONGEST_PAGE = 40;

/** "(Page 33, paragraph 126)", "(paragraph 2, page 14)". */
function pageBeside({ index = 0, 0: phrase, input = '' }: RegExpMatchArray): Pick<Pointer, 'page'> {
  const before = /\bpages?\s+(\d{1,3}),?\s*$/iu.exec(input.slice(Math.max(0, index - LONGEST_PAGE), index));
  const end = index + phrase.length;
  const after = /^,?\s*(?:on\s+)?page\s+(\d{1,3})\b/iu.exec(input.slice(end, end + LONGEST_PAGE));
  const page = before?.[1] ?? after?.[1];
  return page === undefined ? {} : { page: Number(page) };
}
