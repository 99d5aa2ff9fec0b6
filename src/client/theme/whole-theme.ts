/** A theme of several pages as one: how its groups join, and what is said of the paragraphs shown. Knows no document. */

/** Groups in reading order, with those of one name put together where one page ends and the next begins. */
export function joined<T>(pages: readonly (readonly T[])[], nameOf: (group: T) => string): T[][] {
  const groups: T[][] = [];
  for (const group of pages.flat()) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && nameOf(last[0]) === nameOf(group)) last.push(group);
    else groups.push([group]);
  }
  return groups;
}

/** Selectors of the paragraphs that unchecked boxes leave out: the rules of the style sheet beside the boxes, in script. */
export const leftOutBy = (unchecked: readonly string[]): string[] =>
  unchecked.flatMap((value) => [
    `.found[data-under="${value}"]`,
    `.found[data-direction="${value}"]`,
    `[data-framework="${value}"] .found`,
  ]);

/** How much of the theme is in this document. */
export type Reach =
  | { kind: 'whole' }
  /** One page of several, with nothing chosen; the front knows how many there are. */
  | { kind: 'page'; of?: number }
  /** Its other pages are being fetched. */
  | { kind: 'fetching' }
  /** They could not be fetched. */
  | { kind: 'failed' };

const count = (value: number): string => value.toLocaleString('en-GB');

/** What the live region says of the paragraphs shown, out of those that it speaks of. */
export function statusOf(reach: Reach, shown: number, all: number): string {
  const extent = `${count(shown)} of ${count(all)} paragraphs`;
  switch (reach.kind) {
    case 'whole':
      return `${extent} of this theme`;
    case 'page':
      return reach.of === undefined
        ? `${count(shown)} paragraphs on this page`
        : `${extent} of this theme, on the newest of ${reach.of} pages`;
    case 'fetching':
      return `${extent} on this page; fetching the other pages of this theme…`;
    case 'failed':
      return `${extent} on this page only: the other pages of this theme could not be fetched. Change a box to try again.`;
  }
}
