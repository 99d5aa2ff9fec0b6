/** Straight lines that a page draws: the rules of its tables, most often. */
import type { Drawn, Paint } from './drawn.ts';
import type { Box } from './shape.ts';
import { type Turn, turned } from './turn.ts';

/** A rule on the turned page, from the top left, in points. */
export interface RuledLine {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A rule is no thicker, and no shorter, in points. */
const THICKEST = 3;
const SHORTEST = 8;

/** The rules of a page, as they stand on the turned page. */
export function rulesOf(drawn: readonly Drawn[], page: Box, turn: Turn): RuledLine[] {
  return drawn
    .filter((each) => each.is === 'paint')
    .filter(isThin)
    .map(({ shape: { box } }) => {
      const [a, b] = [turned(box[0], box[1], page, turn), turned(box[2], box[3], page, turn)];
      const [left, right] = [Math.min(a.left, b.left), Math.max(a.left, b.left)];
      const [top, bottom] = [Math.min(a.base, b.base), Math.max(a.base, b.base)];
      return { left, top, right, bottom };
    });
}

function isThin({ shape: { box }, picture, alpha }: Paint): boolean {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  return !picture && alpha !== 0 && Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST;
}
