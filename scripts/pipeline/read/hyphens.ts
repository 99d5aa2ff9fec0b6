/** How the end of a line goes on in the next. */

const HYPHEN_END = /(?<![\p{L}\p{N}’'-])(?<first>[\p{L}\p{N}’'-]+)[-\u2010\u2011]$/u;
const NEXT_WORD = /^(?<second>[\p{L}\p{N}]+)/u;
/** "short- and long-term": the hyphen stands for what follows later. "up-" and "to-date" are one word. */
const SUSPENDED = /^(?:and|or|to|and\/or)(?![\p{L}\p{N}]|[-\u2010\u2011][\p{L}\p{N}])/iu;

export interface LineJoin {
  /** The last character of the line goes: it only broke the word. */
  drop: boolean;
  /** What stands between. */
  text: string;
}

/**
 * Joins two lines. A printed hyphen at the end of a line is kept ("multi-" / "agency" is "multi-agency"), unless the
 * document has the word without it elsewhere, and never with it; a soft hyphen goes.
 */
export function joinOf(line: string, next: string, words: ReadonlyMap<string, number>): LineJoin {
  const text = line.trimEnd();
  if (text.endsWith('\u00ad')) return { drop: true, text: '' };
  if (/\p{N}[–/]$/u.test(text) && /^\p{N}/u.test(next)) return { drop: false, text: '' };
  if (/[\p{L}\p{N}]\/$/u.test(text)) return { drop: false, text: '' };
  const first = HYPHEN_END.exec(text)?.groups?.['first'];
  const second = NEXT_WORD.exec(next)?.groups?.['second'];
  if (first === undefined || second === undefined || SUSPENDED.test(next)) return { drop: false, text: ' ' };
  const known = (word: string): number => words.get(word.toLowerCase()) ?? 0;
  const broken = known(`${first}-${second}`) === 0 && known(first + second) > 1;
  return { drop: broken && line === text, text: '' };
}

/** The words of a document inside its lines, by how often they occur. */
export function wordFrequencies(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
