import type { Block } from '../tree/source-tree.ts';
import { countWords, endsSentence, startsInSentence } from '../print/printed.ts';

/** What is known where a block without number or heading follows an open paragraph. */
export interface Meeting {
  /** The text of the open paragraph so far. */
  before: string;
  /** Whether its last block is an item of a list. */
  inList: boolean;
  /** Whether the open paragraph has a printed number. */
  numbered: boolean;
  next: Block;
  /** Whether every paragraph of this part of the document has a number, as Ofsted's have. */
  allNumbered: boolean;
  /** Whether this part lists people by what they do, a line for each. */
  ofPeople?: boolean;
  /** Whether print leaves a gap before it, on the same page, below a line that is not full. */
  apart?: boolean;
}

/** `join`: the rest of the open sentence or paragraph; `append`: a further block of it; `new`: not of it. */
export type Joint = 'join' | 'append' | 'new';

/** From this many words on, a text without a full stop is not a title but a sentence cut short. */
const NO_TITLE = 12;

/** "Shadow inspectors: …", "Senior data analyst: …" */
const PEOPLE = /^\p{Lu}[\p{L} ’-]{2,40}:\s/u;
/** Words of a line between the items of a list that leads to more of them: "Within three months:". */
const LEADING = 6;

/** Whether a text belongs to the paragraph before it. */
export function jointOfText({ before, inList, numbered, next, allNumbered, ofPeople, apart }: Meeting): Joint {
  if (ofPeople === true && PEOPLE.test(next.value)) return 'new';
  // The number stood alone on its line: "89." above its text.
  if (numbered && allNumbered && before === '' && !inList) return 'join';
  if (/\d[-\u2010-\u2013]$/u.test(before) && /^\d/u.test(next.value)) return 'join';
  if (!endsSentence(before)) {
    // A number in the middle of a sentence does not number a paragraph: a line happened to begin with it.
    if (startsInSentence(next.value) || next.marker !== '') return 'join';
    if (countWords(before) >= NO_TITLE && apart !== true) return 'join';
  }
  const newPage = next.hints.pageStart === true || (next.page === undefined && next.hints.gapBefore === true);
  if (next.hints.pageStart === true && /[;:,]$/u.test(before) && startsInSentence(next.value)) return 'join';
  if (!numbered || !allNumbered) return 'new';
  if (inList && next.value.endsWith(':') && countWords(next.value) <= LEADING) return 'append';
  return newPage ? 'join' : 'append';
}

/**
 * Whether an item is the rest of the numbered paragraph before it: some sources give a list mark to what a page
 * break cut off ("… However, these r" / "- has taken steps …").
 */
export function itemContinues({ before, inList, numbered, next }: Meeting): boolean {
  if (!numbered || inList || !startsInSentence(next.value)) return false;
  const broken = next.hints.gapBefore === true || next.hints.pageStart === true;
  return broken && !endsSentence(before);
}
