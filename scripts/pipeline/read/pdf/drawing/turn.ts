/** Pages whose text runs up or down them, or stands on its head: they are turned, so that lines run from left to right. */
import type { Drawn, Show } from './drawn.ts';
import type { Box } from './shape.ts';
import type { PlaceOf } from './stretches.ts';

/** Quarter turns against the clock. */
export type Turn = 0 | 1 | 2 | 3;

/** In which direction a text runs: 0 to the right, 1 up the page, 2 to the left, 3 down. */
export function turnOf({ em }: Pick<Show, 'em'>): Turn {
  return (Math.round((Math.atan2(em[1], em[0]) * 2) / Math.PI + 4) % 4) as Turn;
}

/** The direction of most letters of a page. */
export function turnOfPage(drawn: readonly Drawn[]): Turn {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  let show: Show | undefined;
  let turn: Turn = 0;
  for (const each of drawn) {
    if (each.is !== 'glyph') continue;
    if (each.show !== show) turn = turnOf((show = each.show));
    letters[turn] += 1;
  }
  return letters.indexOf(Math.max(...letters)) as Turn;
}

/** How wide and high a page is when it is turned. */
export function heightOf([left, bottom, right, top]: Box, turn: Turn): number {
  return turn % 2 === 0 ? top - bottom : right - left;
}

/** Where each letter stands on the turned page. */
export function turnedPlaces(drawn: readonly Drawn[], page: Box): PlaceOf {
  const turn = turnOfPage(drawn);
  return (x, y, em) => {
    const size = Math.hypot(em[2], em[3]);
    const own = turnOf({ em });
    const other = ((own - turn + 4) % 4) as Turn;
    // Text in another direction than most is placed in its own.
    return { ...turned(x, y, page, own), size, ...(other !== 0 && { turn: other }) };
  };
}

/** A point on the turned page, from the top left. */
export function turned(
  x: number,
  y: number,
  [left, bottom, right, top]: Box,
  turn: Turn,
): { left: number; base: number } {
  switch (turn) {
    case 0:
      return { left: x, base: top - y };
    case 1:
      return { left: y - bottom, base: x - left };
    case 2:
      return { left: right - x, base: y - bottom };
    case 3:
      return { left: top - y, base: right - x };
  }
}
