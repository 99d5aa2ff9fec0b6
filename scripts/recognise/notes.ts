import { blockOf, type Draft, type Recogniser } from './draft.ts';

export const notes: Recogniser = {
  id: 'notes',
  reason:
    'A reader marks what stands at the foot of a page with a raised figure before it: a footnote, which interrupts the text around it.',
  examples: {
    takes: ['² These are residential special schools …'],
    leaves: ['2. Improve the management of allegations.'],
  },
  recognise({ pieces }: Draft): void {
    for (const piece of pieces) {
      if (!piece.label && blockOf(piece)?.shape === 'note') piece.label = { is: 'note' };
    }
  },
};
