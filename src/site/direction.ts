/** The direction of a paragraph as pages show it: its word, what it rests on, and the letter that doubts it. */
import { DIRECTION_NAMES, type Direction } from '../domain/direction.ts';
import type { Paragraph, ReportData } from '../domain/report.ts';
import { letterAbout } from './letter.ts';

export interface ShownDirection {
  direction: Direction;
  name: string;
  /** A sentence: the words that it rests on. */
  reason: string;
  letter: string;
}

const ASKED = 'What a report asks to improve is wanting.';

function reasonOf({ direction, directionMatched: matched }: Paragraph): string {
  if (!matched) return ASKED;
  if (direction !== 'mixed') return `Rests on: ${[...matched.strength, ...matched.weakness].join('; ')}.`;
  return `Strength: ${matched.strength.join('; ')}. Weakness: ${matched.weakness.join('; ')}.`;
}

/** Undefined where a paragraph evaluates nothing, or has no direction: there is nothing to say. */
export function shownDirection(
  report: Pick<ReportData, 'authority' | 'id'>,
  paragraph: Paragraph,
): ShownDirection | undefined {
  const { direction } = paragraph;
  if (direction === undefined || direction === 'neutral') return undefined;
  const letter = letterAbout(`Wrong direction? ${direction}`, report, paragraph);
  return { direction, name: DIRECTION_NAMES[direction], reason: reasonOf(paragraph), letter };
}
