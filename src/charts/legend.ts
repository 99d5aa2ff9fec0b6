/** Which fill is which grade: in as many lines as it takes. */
import { x } from 'xastscript';
import { GRADE_NAMES, type Grade } from '../domain/judgement.ts';
import { roundToTenth, type SvgElement } from './drawing.ts';
import { filledAs } from './grade-fill.ts';

const LINE = 20;
const MARK = 18;
const GAP = 12;
/** Pixels that a letter takes, about. */
const LETTER = 6.1;

/** @param width what it may take */
export function legendOf(
  chart: string,
  grades: readonly Grade[],
  width: number,
): { parts: SvgElement[]; height: number } {
  let left = 0;
  let top = 0;
  const parts = grades.flatMap((grade) => {
    const takes = MARK + GRADE_NAMES[grade].length * LETTER;
    if (left + takes > width) [left, top] = [0, top + LINE];
    const at = left;
    left += takes + GAP;
    return [
      x('rect', { ...filledAs(chart, grade), x: roundToTenth(at + 0.5), y: top + 2, width: 13, height: 13 }),
      x('text', { class: 'small', x: roundToTenth(at + MARK), y: top + 13 }, GRADE_NAMES[grade]),
    ];
  });
  return { parts, height: top + LINE + 6 };
}
