/** A text fragment that leads to exactly the words meant: whole words, each term within one block, first match on the page. */

/** One word as it stands on the page. */
export interface PlacedWord {
  /** Which block of the page it stands in; no term of a text fragment may cross from one to the next. */
  block: number;
  /** Where it stands in the text of its block. */
  from: number;
  to: number;
  text: string;
}

/** Runs of words, by their first and last place in the page. */
interface Terms {
  prefix: Run | undefined;
  start: Run;
  end: Run | undefined;
  suffix: Run | undefined;
}
type Run = readonly [first: number, last: number];

/** A word in the sense of browsers: apostrophes, and points between figures, belong to it. */
const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** The words of a page, given as the texts of its blocks in order. */
export function placedWords(blocks: readonly string[]): PlacedWord[] {
  return blocks.flatMap((text, block) =>
    [...text.matchAll(WORD)].map((match) => ({
      block,
      from: match.index,
      to: match.index + match[0].length,
      text: match[0].toLowerCase(),
    })),
  );
}

/** `text=first%20words,last%20words`, with words before and after as far as they are needed to meet no other place. */
export function textDirective(blocks: readonly string[], words: readonly PlacedWord[], [first, last]: Run): string {
  const candidates = candidatesFor(words, first, last);
  const exact = candidates.find((terms) => meets(words, terms, first, last)) ?? candidates[0];
  return exact ? `text=${written(blocks, words, exact)}` : '';
}

function candidatesFor(words: readonly PlacedWord[], first: number, last: number): Terms[] {
  const whole = sameBlock(words, first, last) && last - first < 12;
  const candidates: Terms[] = [];
  for (const around of [0, 2, 4, 8, 16]) {
    const prefix = runBefore(words, first, around);
    const suffix = around > 2 ? runAfter(words, last, around) : undefined;
    if (whole) candidates.push({ prefix, start: [first, last], end: undefined, suffix });
    for (const length of whole ? [] : [4, 8, 16]) {
      const start = runFrom(words, first, Math.min(length, Math.ceil((last - first) / 2)));
      candidates.push({ prefix, start, end: runTo(words, last, length, start[1] + 1), suffix });
    }
  }
  return candidates;
}

const sameBlock = (words: readonly PlacedWord[], one: number, other: number): boolean =>
  words[one]?.block === words[other]?.block;

function runFrom(words: readonly PlacedWord[], first: number, length: number): Run {
  let last = first;
  while (last - first + 1 < length && sameBlock(words, first, last + 1)) last += 1;
  return [first, last];
}

function runTo(words: readonly PlacedWord[], last: number, length: number, notBefore: number): Run {
  let first = last;
  while (last - first + 1 < length && first > notBefore && sameBlock(words, first - 1, last)) first -= 1;
  return [first, last];
}

const runBefore = (words: readonly PlacedWord[], first: number, length: number): Run | undefined =>
  length > 0 && first > 0 ? runTo(words, first - 1, length, 0) : undefined;

const runAfter = (words: readonly PlacedWord[], last: number, length: number): Run | undefined =>
  last + 1 < words.length ? runFrom(words, last + 1, length) : undefined;

/** Whether the first match on the page is the one meant, as a browser looks for it. */
function meets(
  words: readonly PlacedWord[],
  { prefix, start, end, suffix }: Terms,
  first: number,
  last: number,
): boolean {
  const before = prefix ? prefix[1] - prefix[0] + 1 : 0;
  for (let at = before; at <= first; at += 1) {
    if (!standsAt(words, start, at) || (prefix && !standsAt(words, prefix, at - before))) continue;
    if (!end) {
      if (!suffix || standsAt(words, suffix, at + start[1] - start[0] + 1)) return at === first;
      continue;
    }
    const length = end[1] - end[0] + 1;
    for (let tail = at + start[1] - start[0] + 1; tail < words.length; tail += 1) {
      if (!standsAt(words, end, tail) || (suffix && !standsAt(words, suffix, tail + length))) continue;
      return at === first && tail + length - 1 === last;
    }
  }
  return false;
}

/** Whether the words of a run stand once more from a place on, all in one block. */
function standsAt(words: readonly PlacedWord[], [first, last]: Run, at: number): boolean {
  for (let next = 0; next <= last - first; next += 1) {
    if (words[at + next]?.text !== words[first + next]?.text || !sameBlock(words, at, at + next)) return false;
  }
  return true;
}

function written(
  blocks: readonly string[],
  words: readonly PlacedWord[],
  { prefix, start, end, suffix }: Terms,
): string {
  const term = ([first, last]: Run): string => {
    const [from, to] = [words[first], words[last]];
    const text = from && to ? (blocks[from.block] ?? '').slice(from.from, to.to) : '';
    return encodeURIComponent(text).replaceAll('-', '%2D');
  };
  return [prefix && `${term(prefix)}-`, term(start), end && term(end), suffix && `-${term(suffix)}`]
    .filter((part) => part !== undefined)
    .join(',');
}
