/**
 * The stem of a word, so that `placement` finds `placements` and `adopted` finds `adoption`.
 * Porter's stemmer, remembered: a corpus has few different words.
 */
import { stemmer } from 'stemmer';

const known = new Map<string, string>();

/** The stem of one word, in lower case, without `'s`. */
export function stemOf(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const plain = word.toLowerCase().replace(/['’](?:s|$)/u, '');
  const stem = stemmer(plain);
  known.set(word, stem);
  return stem;
}
