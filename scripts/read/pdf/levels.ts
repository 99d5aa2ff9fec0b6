import type { Block, TableBlock } from '../tree.ts';

/** An item this much to the right of the one before stands below it. */
const INDENT = 8;

/**
 * How deep items stand, by where they stand: tags give many nested items the depth of their parents.
 * An item with another mark, further right than the item of the first level before it, is of the second.
 */
export function levelItems(blocks: readonly (Block | TableBlock)[]): void {
  let first: Block | undefined;
  for (const block of blocks) {
    if (block.type !== 'block' || block.hints.artifact) continue;
    if (block.shape !== 'item') {
      if (block.marker !== '' || block.hints.tag !== 'LI') first = undefined;
    } else if (!first || !isBelow(block, first)) first = block;
    else block.depth = Math.max(block.depth, first.depth + 1);
  }
}

function isBelow(block: Block, first: Block): boolean {
  return block.marker !== first.marker && (block.hints.left ?? 0) > (first.hints.left ?? 0) + INDENT;
}
