/** The text of a page as a browser searches it: block by block, without what is not displayed, white space as one blank. */

export interface PageText {
  blocks: string[];
  /** Those blocks that are no words of the record: numbers in the margin, our notes. */
  beside: Set<number>;
  /** Where a point of the document stands in it: which block, how many letters in. */
  placeOf: (node: Node, offset: number) => { block: number; at: number } | undefined;
}

interface Piece {
  node: Node;
  block: number;
  from: number;
}

/** Reads the whole page once. */
export function textOfPage(): PageText {
  const holders = new Map<Element, Element | null>();
  const blocks: string[] = [];
  const beside = new Set<number>();
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let last: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement && holderOf(node.parentElement, holders);
    if (!holder) continue;
    if (holder !== last) blocks.push('');
    last = holder;
    const block = blocks.length - 1;
    if (holder.closest('.n, .notes')) beside.add(block);
    const before = blocks[block] ?? '';
    pieces.push({ node, block, from: before.length });
    blocks[block] = joined(before, node.nodeValue ?? '');
  }
  return { blocks, beside, placeOf: (node, offset) => placeIn(pieces, blocks, node, offset) };
}

const joined = (before: string, text: string): string => {
  const collapsed = text.replace(/\s+/gu, ' ');
  return before + (before.endsWith(' ') || before === '' ? collapsed.trimStart() : collapsed);
};

/** The element that lays an element's text out as a block of its own; null where it is not displayed. */
function holderOf(element: Element, known: Map<Element, Element | null>): Element | null {
  const found = known.get(element);
  if (found !== undefined) return found;
  const { display } = getComputedStyle(element);
  const above = element.parentElement ? holderOf(element.parentElement, known) : element;
  const own = /^(?:inline|contents|ruby)/u.test(display) ? above : element;
  const holder = display === 'none' || above === null ? null : own;
  known.set(element, holder);
  return holder;
}

function placeIn(
  pieces: readonly Piece[],
  blocks: readonly string[],
  node: Node,
  offset: number,
): ReturnType<PageText['placeOf']> {
  const piece = pieces.find((each) => each.node === node);
  if (piece) {
    const before = (blocks[piece.block] ?? '').slice(0, piece.from);
    return { block: piece.block, at: joined(before, (node.nodeValue ?? '').slice(0, offset)).length };
  }
  // A point between elements: the first text from there on.
  const point = document.createRange();
  point.setStart(node, offset);
  const next = pieces.find((each) => point.comparePoint(each.node, 0) >= 0);
  return next && { block: next.block, at: next.from };
}
