import type { Block, TableBlock } from '../../tree/source-tree.ts';

/** An item this much to the right of the one before stands below it. */
const INDENT = 8;
/** Smaller letters than this are no text. */
const FOOT_SIZE = 9;
/** Left edges as near as this, in points, are one. */
const SAME = 2;

/**
 * How deep items stand, by where they stand: tags give many nested items the depth of their parents.
 * An item further right than one before it stands below that where its mark is another, or where that item ends in a
 * colon; of the items of a page before, only that of the first level counts, for margins may differ.
 */
export function levelItems(blocks: readonly (Block | TableBlock)[]): void {
  const open: Block[] = [];
  for (const block of blocks) {
    if (block.type !== 'block' || block.hints.artifact) continue;
    const [first] = open;
    if (first && (goesOn(block, first) || isUnmarked(block, first))) block.shape = 'item';
    if (block.shape !== 'item') {
      if (!standsBetween(block) && !leadsOn(block, open.at(-1))) open.length = 0;
    } else {
      while (open.length > 0 && !standsBelow(block, open)) open.pop();
      const above = open.at(-1);
      if (above) block.depth = Math.max(block.depth, above.depth + 1);
      open.push(block);
    }
  }
}

/** Whether an item stands below the last of those that are open. */
function standsBelow(block: Block, open: readonly Block[]): boolean {
  const [above] = open.slice(-1);
  return above !== undefined && isBelow(block, above) && (open.length === 1 || above.page === block.page);
}

/** A line inside an item that leads to further ones below it: "The data below refer to March:". */
function leadsOn(block: Block, item: Block | undefined): boolean {
  return item !== undefined && block.value.endsWith(':') && item.page === block.page && rightOf(block, item) > INDENT;
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
