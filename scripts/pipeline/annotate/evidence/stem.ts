/**
 * The stem of a word, so that `placement` finds `placements` and `adopted` finds `adoption`.
 * Porter's stemmer, remembered: a corpus has few different words.
 */
import { stemmer } from 'stemmer';

/** Porter takes `careful` for `care`; a careful plan is no care plan. */
const FULL = /(?<=\p{L}{3}ful)(?:ly|ness)$/u;
const ENDS_IN_FUL = /\p{L}{3}ful$/u;

const known = new Map<string, string>();

/** The stem of one word, in lower case, without `'s`. */
export function stemOf(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const plain = word.toLowerCase().replace(/['’](?:s|$)/u, '');
  const adjective = plain.replace(FULL, '');
  const stem = ENDS_IN_FUL.test(adjective) ? adjective : stemmer(plain);
  known.set(word, stem);
  return stem;
}
