import type { Draft } from '../tree/draft.ts';

/**
 * Gives the part of an area the grade of its area where its heading prints none: it stands in a long sentence below
 * it then, in a box beside it, or only on the cover.
 */
export function gradeSections({ pieces, facts }: Draft): void {
  for (const { label } of pieces) {
    if (label?.is !== 'heading' || label.area === undefined || label.grade !== undefined) continue;
    const judgement = facts.judgements.find(({ area }) => area === label.area);
    if (!judgement) continue;
    label.grade = judgement.grade;
    label.printedGrade = judgement.printedGrade;
  }
}
