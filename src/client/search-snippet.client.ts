/** The part of a paragraph around its matches, the matched words marked: made of text nodes, so that a report's words stay inert. */
const LENGTH = 34;
const BEFORE = 8;

/** @param locations positions of matched words, counted in words split at white space. */
export function snippetOf(content: string, locations: readonly number[]): DocumentFragment {
  const words = content.split(/\s+/);
  const matched = new Set(locations);
  const start = startOf(words.length, locations);
  const fragment = document.createDocumentFragment();
  if (start > 0) fragment.append('… ');
  for (const [index, word] of words.slice(start, start + LENGTH).entries()) {
    fragment.append(matched.has(start + index) ? marked(word) : word, ' ');
  }
  if (start + LENGTH < words.length) fragment.append('…');
  return fragment;
}

/** Where the window stands that holds the most matches. */
function startOf(length: number, locations: readonly number[]): number {
  const starts = locations.map((location) => Math.max(0, location - BEFORE));
  const matchesFrom = (start: number): number => locations.filter((at) => at >= start && at < start + LENGTH).length;
  const best = starts.reduce((one, other) => (matchesFrom(other) > matchesFrom(one) ? other : one), starts[0] ?? 0);
  return Math.max(0, Math.min(best, length - LENGTH));
}

function marked(word: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = word;
  return mark;
}
