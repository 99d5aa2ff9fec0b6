/** An address is part of the name of a file, which has at most 255 bytes. */
const MOST_LETTERS = 120;

/** How a heading is spelled in an address: lower case, letters and digits, hyphens, at most eight words and 120 letters. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  const slug = (words ?? []).slice(0, 8).join('-');
  return slug.slice(0, MOST_LETTERS).replace(/-$/u, '');
}
