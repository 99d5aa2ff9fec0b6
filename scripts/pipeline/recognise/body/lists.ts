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
    for (const piece of pieces) {
      if (piece.label) continue;
      const block = blockOf(piece);
      if (!block) piece.label = { is: 'table' };
      else if (block.shape === 'item') piece.label = { is: 'bullet', level: Math.max(1, block.depth) };
      else piece.label = { is: 'unnumbered' };
    }
  },
};
