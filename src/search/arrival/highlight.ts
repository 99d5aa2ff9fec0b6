/** Marks matches: by the browser's own highlights, which change no element; without them, by `mark` elements. */
import type { Place } from './places.ts';

const HIGHLIGHT = 'search-match';

/** Marks the places and gives back what takes the marks away again. */
export function highlight(places: readonly Place[]): () => void {
  if (!('highlights' in CSS)) return wrap(places);
  CSS.highlights.set(HIGHLIGHT, new Highlight(...places.map(rangeOf)));
  return () => void CSS.highlights.delete(HIGHLIGHT);
}

/** From the last to the first, so that the places before stay where they are. */
function wrap(places: readonly Place[]): () => void {
  const marks = places.toReversed().map((place) => {
    const mark = document.createElement('mark');
    mark.className = HIGHLIGHT;
    rangeOf(place).surroundContents(mark);
    return mark;
  });
  return () => marks.forEach(unwrap);
}

function unwrap(mark: HTMLElement): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}

function rangeOf({ node, start, end }: Place): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
