import { blockOf, type Draft, type Recogniser } from '../../tree/draft.ts';

export const quotations: Recogniser = {
  id: 'quotations',
  reason: 'A paragraph that stands wholly between quotation marks is one that the document quotes.',
  examples: { takes: ['"Make a difference to the people we serve."'], leaves: ['"Staffed houses" are homes.'] },
  recognise({ pieces }: Draft): void {
    for (const piece of pieces) {
      const block = blockOf(piece);
      if (piece.label || block?.shape !== 'text' || block.marker !== '') continue;
      if (/^["“].{40,}["”]\.?$/u.test(piece.text)) piece.label = { is: 'quotation' };
    }
  },
};
