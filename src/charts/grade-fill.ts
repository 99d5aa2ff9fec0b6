/**
 * How a grade fills a shape: by colour and by density, as the disc beside its word fills, so that grades are told apart in
 * grey too: full, dense stripes, sparse stripes, empty.
 */
import { x } from 'xastscript';
import type { Grade } from '../domain/judgement.ts';
import type { SvgElement } from './drawing.ts';

/** Of four pixels, how many are inked. */
const INK: Record<Grade, number> = {
  outstanding: 4,
  good: 3,
  'requires-improvement': 2,
  adequate: 2,
  inadequate: 0,
  'not-judged': 0,
};

/** The patterns that a chart fills its shapes with. */
export function gradePatterns(chart: string, grades: readonly Grade[]): SvgElement {
  const patterns = grades.map((grade) =>
    x(
      'pattern',
      {
        id: `${chart}-${grade}`,
        width: 4,
        height: 4,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [
        x('rect', { class: 'paper', width: 4, height: 4 }),
        x('rect', { class: `fill ${grade}`, width: INK[grade], height: 4 }),
      ],
    ),
  );
  return x('defs', patterns);
}

/** The attributes of a shape that stands for a grade. */
export function filledAs(chart: string, grade: Grade): Record<string, string> {
  return { class: `shape ${grade}`, fill: `url(#${chart}-${grade})` };
}
