import type { Block, TableBlock } from '../../tree/source-tree.ts';

/** An item this much to the right of the one before stands below it. */
const INDENT = 8;
/** Smaller letters than this are no text. */
const FOOT_SIZE = 9;
/** Left edges as near as this, in points, are one. */
const SAME = 2;

/**
 * How deep items stand, by where they stand: tags give many nested items the depth of their parents.
 * An item further right than the item of the first level before it is of the second where its mark is another, or
 * where that item ends in a colon.
 */
export function levelItems(blocks: readonly (Block | TableBlock)[]): void {
  let first: Block | undefined;
  for (const block of blocks) {
    if (block.type !== 'block' || block.hints.artifact) continue;
    if (first && (goesOn(block, first) || isUnmarked(block, first))) block.shape = 'item';
    if (block.shape !== 'item') {
      if (!standsBetween(block)) first = undefined;
    } else if (!first || !isBelow(block, first)) first = block;
    else block.depth = Math.max(block.depth, first.depth + 1);
  }
}

/** Footnotes, the rest of an item at the top of a page, and a running foot that is not marked as one, end no list. */
function standsBetween({ shape, marker, hints, value }: Block): boolean {
  if (shape === 'note') return true;
  return marker === '' && (hints.tag === 'LI' || /^\d{1,3}$/u.test(value) || (hints.size ?? 99) < FOOT_SIZE);
}

/**
 * A new item at the top of a page, in a list whose marks are drawn: it stands where the items before it stood, in
 * letters like theirs; a heading is bold or larger.
 */
function goesOn(block: Block, first: Block): boolean {
  if (block.hints.bold !== first.hints.bold || block.hints.large !== first.hints.large) return false;
  if (!block.hints.pageStart || block.shape !== 'text' || block.marker !== '' || first.marker !== '') return false;
  return /^\p{Lu}/u.test(block.value) && Math.abs((block.hints.left ?? 0) - (first.hints.left ?? 0)) < SAME;
}

/** A line without a mark below an item that ends in a colon, further right than that item's own text. */
function isUnmarked(block: Block, first: Block): boolean {
  if (block.shape !== 'text' || block.marker !== '' || !first.value.endsWith(':')) return false;
  return /^\p{Ll}/u.test(block.value) && rightOf(block, first) > 3 * INDENT;
}

function isBelow(block: Block, first: Block): boolean {
  const other = block.marker !== first.marker || block.marker === '';
  return (other || first.value.endsWith(':')) && rightOf(block, first) > INDENT;
}

function rightOf(block: Block, first: Block): number {
  return (block.hints.left ?? 0) - (first.hints.left ?? 0);
}
