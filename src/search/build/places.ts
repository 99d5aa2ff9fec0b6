/** Where the paragraphs of a report stand among the words that Pagefind counted on its page. */
import type { SearchReport } from '../records.ts';
import type { Places } from '../layer/facts.ts';
import { indexedWords, isWord } from './as-indexed.ts';
import type { Fragment } from './bundle.ts';

/**
 * A paragraph begins behind its number and has as many words as its text. Fails where its number is not on the page:
 * nothing of the report could be found then, and nobody would know.
 */
export function placesOf(report: SearchReport, { content, anchors }: Fragment): Places {
  const at = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  const paragraphs = report.sections.flatMap(({ records }) => records);
  const start = paragraphs.map(({ anchor }) => {
    const found = at.get(anchor);
    if (found !== undefined) return found.location + indexedWords(found.text).length;
    throw new Error(`${report.authority}/${report.id}: Pagefind does not know the anchor #${anchor}, expected a link.`);
  });
  const length = paragraphs.map(({ text }, each) => {
    const next = start[each + 1] ?? Infinity;
    return Math.max(0, Math.min(indexedWords(text).length, next - (start[each] ?? 0)));
  });
  const blanks = content.split(/\s+/u).flatMap((word, place) => (isWord(word) ? [] : [place]));
  return { start: Uint32Array.from(start), length: Uint32Array.from(length), blanks: within(blanks, start, length) };
}

/** Only blanks inside paragraphs matter. */
function within(blanks: readonly number[], start: readonly number[], length: readonly number[]): Uint32Array {
  let paragraph = 0;
  const kept = blanks.filter((blank) => {
    while (paragraph < start.length && (start[paragraph] ?? 0) + (length[paragraph] ?? 0) <= blank) paragraph += 1;
    return paragraph < start.length && (start[paragraph] ?? 0) <= blank;
  });
  return Uint32Array.from(kept);
}
