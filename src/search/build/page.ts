/** A built page as Pagefind is given it. Only the index sees this; the page stays as it is. */
import { asIndexed } from './as-indexed.ts';

/** An element other than a link that can be pointed at. */
const OTHER_ID = /(<(?!a[\s>])[a-z][a-z0-9]*\b[^>]*?) id="[^"]*"/gu;
/** The number of a paragraph, with its spoken name. */
const NUMBER = /<a class="n"([^>]*?) aria-label="([^"]*)"/gu;
/** The mark of a note, which the page links. */
const NOTE_MARK = /<a class="noteref[^>]*>([^<]*)<\/a>/gu;
/** Elements inside a word or between two: Pagefind sees through them, and so must what parts words. */
const INSIDE_WORDS = /<\/?(?:abbr|em|strong|sub|sup|del)(?: [^>]*)?>/gu;
/** What stands between two tags. */
const TEXT = /(?<=>)[^<>]+(?=<)/gu;

/**
 * Pagefind keeps with every anchor the text of its element. Of the numbers of paragraphs, which are short links, that
 * is little; of a section it would be much of the section once more, so only links keep their ids. A number gets a
 * title, by which Pagefind's own results (`sub_results`) lead to paragraphs.
 */
export function forPagefind(html: string): string {
  const marked = html
    .replace(NOTE_MARK, '$1')
    .replace(INSIDE_WORDS, '')
    .replace(OTHER_ID, '$1')
    .replace(NUMBER, '<a class="n"$1 aria-label="$2" data-pagefind-title="$2"');
  return marked.replace(TEXT, asIndexed);
}
