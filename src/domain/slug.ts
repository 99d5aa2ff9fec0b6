/** How a heading is spelled in an address: lower case, letters and digits, hyphens, at most eight words. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return (words ?? []).slice(0, 8).join('-');
}
