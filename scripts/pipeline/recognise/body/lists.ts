import type { Block } from '../../tree/source-tree.ts';
import { blockOf, type Draft, type Recogniser } from '../../tree/draft.ts';

export const lists: Recogniser = {
  id: 'lists',
  reason:
    'What the source marks as the item of a list is a bullet; all else that no rule knew is a paragraph without number.',
  after: {
    'paragraph-numbers': 'A numbered paragraph may be tagged as an item of a list.',
    quotations: 'A quotation in a list stands for itself.',
  },
  examples: { takes: ['- Sufficiency of suitable foster homes for children.', '■ Redcar and Cleveland is ranked …'] },
  recognise({ pieces }: Draft): void {
    let levels: Levels = new Map();
    for (const piece of pieces) {
      const block = blockOf(piece);
      if (piece.label?.is === 'heading') levels = new Map();
      if (piece.label) continue;
      if (!block) piece.label = { is: 'table' };
      else if (block.shape === 'item') piece.label = { is: 'bullet', level: levelOf(block, levels) };
      else piece.label = { is: 'unnumbered' };
    }
  },
};

/** The level of each list mark at its place, under one heading. */
type Levels = Map<string, number>;

/** Tags may put an item one level too deep: what has the mark and the edge of an item above stands beside it. */
function levelOf({ marker, depth, hints }: Block, levels: Levels): number {
  const tagged = Math.max(1, depth);
  if (hints.left === undefined || marker === '') return tagged;
  const look = `${marker} ${Math.round(hints.left)}`;
  const level = Math.min(tagged, levels.get(look) ?? tagged);
  levels.set(look, level);
  return level;
}
