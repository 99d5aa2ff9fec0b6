/** The words of a paragraph as they stand, without its number, notes and tools. */

/** The paragraph's own words on one line. */
export function wordsAt(number: Element): string {
  const body = number.closest('.b, li, h2, h3, h4') ?? number.parentElement;
  if (!body) return '';
  const copied = body.cloneNode(true) as Element;
  for (const extra of copied.querySelectorAll('.n, .tools, .noteref')) extra.remove();
  return (copied.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
