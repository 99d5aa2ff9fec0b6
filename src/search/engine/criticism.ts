/**
 * Whether a query or a sentence says that something is wrong. Words alone cannot tell “visits are within timescales”
 * from “visits are not within timescales”, and who asks “visits late” wants the second.
 */
import { tokens } from '../words.ts';
import type { Way } from '../ways.ts';
import type { Unit } from './units.ts';
import { matchIn, sentencesForSnippet } from './snippet.ts';

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const NEGATIONS = wordsIn(
  "not no never none nor neither cannot can't don't doesn't didn't isn't aren't wasn't weren't won't without few too lack lacks lacking",
);
/** Words of criticism; not “concern”, “risk” or “neglect”, which are what the service is about, nor “weaknesses” that leaders know. */
const FAULTS = wordsIn(
  `delay delays delayed delaying drift backlog backlogs late overdue slow slowly poor poorly weak weakly bad badly worse fail fails failed
  failing failure failures inadequate insufficient insufficiently ineffective inconsistent inconsistently irregular unclear unallocated
  struggle struggles struggling shortage shortages shortfall shortfalls variable limited wrong stretched low deficit deficits
  underdeveloped unacceptable`,
);
/** How many words on a fault may stand behind the negation that takes it back: “no unnecessary delay”. */
const REACH = 2;

/**
 * Whether a query asks for what is wrong: by a negation, or by a word of criticism for which reports have others. One
 * that they have too is looked for like any other word.
 */
export const asksForFaults = (text: string, units: readonly Unit[]): boolean =>
  wordsOf(text).some((word) => NEGATIONS.has(word)) ||
  units.some(({ words, options }) => options.length > 1 && wordsOf(words).some((word) => FAULTS.has(word)));

const wordsOf = (text: string): string[] => tokens(text).map(({ word }) => word);

/** Whether a sentence has a negation or a word of criticism; “without delay” has neither. */
export function isCritical(sentence: string): boolean {
  const words = wordsOf(sentence);
  const someOf = (set: ReadonlySet<string>, from: number, to: number): boolean =>
    words.slice(Math.max(0, from), to).some((word) => set.has(word));
  return words.some((word, at) => {
    if (FAULTS.has(word)) return !someOf(NEGATIONS, at - REACH, at);
    return NEGATIONS.has(word) && !someOf(FAULTS, at + 1, at + 1 + REACH);
  });
}

/** How much of what the best sentence has of a query stands in one that is critical: from 0 to 1. */
export function criticism(text: string, ways: readonly Way[]): number {
  const sentences = sentencesForSnippet(text).map((sentence) => ({ match: matchIn(sentence, ways), sentence }));
  const best = Math.max(...sentences.map(({ match }) => match));
  const critical = sentences.filter(({ match, sentence }) => match > 0 && isCritical(sentence));
  return best === 0 ? 0 : Math.max(0, ...critical.map(({ match }) => match)) / best;
}
