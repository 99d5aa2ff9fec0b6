/**
 * The paragraphs chosen of a theme of many pages, a window at a time: which pages have any, which to fetch next, and
 * what is said of those shown. Knows no document.
 */

import type { PageOfTheme } from '../../domain/pages-of-theme.ts';

/** Selectors of the paragraphs that unchecked boxes leave out: the rules of the style sheet beside the boxes, in script. */
export const leftOutBy = (unchecked: readonly string[]): string[] =>
  unchecked.flatMap((value) => [
    `.found[data-under="${value}"]`,
    `.found[data-direction="${value}"]`,
    `[data-framework="${value}"] .found`,
  ]);

/** How many paragraphs of a page the unchecked boxes leave. */
export const leftOn = ({ found }: PageOfTheme, unchecked: readonly string[]): number =>
  sum(found.filter((each) => !each.some((mark) => unchecked.includes(String(mark)))).map(([, , , count]) => count));

const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);

/** A window ends with the page that fills it: so many paragraphs, or so many pages where each has few. */
const PARAGRAPHS_A_WINDOW = 100;
const PAGES_A_WINDOW = 8;

/** The next pages to show of those that have chosen paragraphs, once the first `shown` of them are. */
export function nextWindow(
  pages: readonly PageOfTheme[],
  unchecked: readonly string[],
  shown: number,
): readonly PageOfTheme[] {
  const next = pages.slice(shown, shown + PAGES_A_WINDOW);
  const totals = next.map((_, at) => sum(next.slice(0, at + 1).map((page) => leftOn(page, unchecked))));
  const full = totals.findIndex((total) => total >= PARAGRAPHS_A_WINDOW);
  return full === -1 ? next : next.slice(0, full + 1);
}

/** What of the theme the reader has before them. */
export type Extent =
  /** All paragraphs that are left of the theme. */
  | { kind: 'whole' }
  /** Those of the first pages, of so many that are left in the theme. */
  | { kind: 'window'; left: number }
  /** One page of several, with nothing chosen; the front knows how many there are. */
  | { kind: 'page'; of?: number }
  /** Other pages are being fetched. */
  | { kind: 'fetching' }
  /** They could not be fetched. */
  | { kind: 'failed' };

const count = (value: number): string => value.toLocaleString('en-GB');

/** What the live region says of the paragraphs shown, out of those that it speaks of. */
export function statusOf(extent: Extent, shown: number, all: number): string {
  const words = `${count(shown)} of ${count(all)} paragraphs`;
  switch (extent.kind) {
    case 'whole':
      return `${words} of this theme`;
    case 'window':
      return `${count(extent.left)} of ${count(all)} paragraphs of this theme; the newest ${count(shown)} are shown`;
    case 'page':
      return extent.of === undefined
        ? `${count(shown)} paragraphs on this page`
        : `${words} of this theme, on the newest of ${extent.of} pages`;
    case 'fetching':
      return `${words} on this page; fetching other pages of this theme…`;
    case 'failed':
      return `${words} on this page only: other pages of this theme could not be fetched. Change a box to try again.`;
  }
}
