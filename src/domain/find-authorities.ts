/** The authorities that a running text names. */
import type { Authority } from './authority.ts';
import { plainName } from './authority-name.ts';
import { type NameIndex, nameIndexOf } from './find-authority.ts';

/** A word of the text, plain, and whether it is printed with a capital. */
interface Word {
  plain: string;
  capital: boolean;
}

/** Places whose names are also words, or are part of other names: they count only where called a council. */
const NEEDS_COUNCIL = new Set(['reading', 'bury', 'richmond', 'stoke', 'newcastle', 'blackburn', 'brighton', 'poole']);
/** "Greater Manchester", "New York". */
const NOT_AFTER = /^(?:greater|new|mr|mrs|ms|miss|dr|sir|dame)$/u;
/** "Essex Police": a body of the place, not the council. */
const NOT_BEFORE = /^(?:police|hospital|hospitals|university|college|road|street|house|court|airport|prison)$/u;
const COUNCIL = /^(?:council|city|county|borough|metropolitan|district|unitary|local|childrens)$/u;
/** The longest name has this many words. */
const LONGEST = 9;

/** The authorities that a text names, in order, each once: two where two stand in one document. */
export function findAuthorities(text: string, authorities: readonly Authority[]): Authority[] {
  const names = nameIndexOf(authorities);
  const words = wordsIn(text);
  const found = new Set<Authority>();
  for (let at = 0; at < words.length;) {
    const hit = words[at]?.capital ? longestAt(words, at, names) : undefined;
    if (hit) found.add(hit.authority);
    at += hit?.length ?? 1;
  }
  return [...found];
}

function wordsIn(text: string): Word[] {
  return text.split(/[\s/–—]+/u).flatMap((word) => {
    const parts = plainName(word)
      .split(' ')
      .filter((each) => each !== '');
    const capital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(word);
    return parts.map((plain) => ({ plain, capital }));
  });
}

function longestAt(
  words: readonly Word[],
  at: number,
  names: NameIndex,
): { authority: Authority; length: number } | undefined {
  if (NOT_AFTER.test(words[at - 1]?.plain ?? '')) return undefined;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const plain = words
      .slice(at, at + length)
      .map((word) => word.plain)
      .join(' ');
    const known = names.known.get(plain) ?? [];
    const [authority] = known;
    if (!authority) continue;
    const next = words[at + length]?.plain ?? '';
    if (NOT_BEFORE.test(next) || (NEEDS_COUNCIL.has(plain) && !isCalledCouncil(words, at, next))) return undefined;
    return known.length === 1 ? { authority, length } : undefined;
  }
  return undefined;
}

function isCalledCouncil(words: readonly Word[], at: number, next: string): boolean {
  return COUNCIL.test(next) || (words[at - 1]?.plain === 'of' && COUNCIL.test(words[at - 2]?.plain ?? ''));
}
