/** The words of a paragraph as they stand, without its number, notes and tools, and the citation that goes with them. */

/** The paragraph's own words on one line. */
export function wordsAt(number: Element): string {
  const body = number.closest('.b, li, h2, h3, h4') ?? number.parentElement;
  if (!body) return '';
  const copied = body.cloneNode(true) as Element;
  for (const extra of copied.querySelectorAll('.n, .tools, .noteref')) extra.remove();
  return (copied.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** “Words” (publisher, title, date, paragraph 12), address. */
export function citationOf(number: Element, tools: HTMLElement): string {
  const name = number.getAttribute('aria-label') ?? '';
  const place = name.charAt(0).toLowerCase() + name.slice(1);
  return `“${wordsAt(number)}” (${tools.dataset['source']}, ${place}), ${tools.dataset['address']}#${number.id}`;
}
