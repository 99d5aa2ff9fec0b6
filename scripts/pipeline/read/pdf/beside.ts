import { edgeOf, ROW } from './edge.ts';
import type { Line } from './lines.ts';

/** The middles of two cells of a row differ by less than this much of the size. */
const MIDDLE = 0.25;

/**
 * How many lines from here are the left cell of a row with one line beside their middle, and where that begins:
 * so the grade stands beside a heading of several lines.
 */
export function besideAt(lines: readonly Line[], at: number): { length: number; edge: number } | undefined {
  const first = lines[at];
  if (!first || isNear(lines[at - 1], first)) return undefined;
  const run = lines.slice(at, endOf(lines, at));
  const edge = edgeOfRun(run);
  if (edge === undefined) return undefined;
  const lefts = run.filter(({ left }) => left < edge);
  const right = run.find(({ right }) => right > edge);
  if (lefts.length < 2 || !right || run.filter((line) => line.right > edge).length > 1) return undefined;
  // A page number beside a running foot is not a cell.
  if (!/\p{L}/u.test(textFrom(right, edge))) return undefined;
  const [top = right, bottom = right] = [lefts[0], lefts.at(-1)];
  const apart = Math.abs((top.base + bottom.base) / 2 - right.base);
  return apart < MIDDLE * right.size ? { length: run.length, edge } : undefined;
}

function isNear(before: Line | undefined, line: Line): boolean {
  return before !== undefined && line.base - before.base < ROW * line.size;
}

function endOf(lines: readonly Line[], at: number): number {
  const end = lines.findIndex((line, index) => index > at && !isNear(lines[index - 1], line));
  return end < 0 ? lines.length : end;
}

/** Where what stands on the right begins: after a wide gap, or as a line that begins where all others have ended. */
function edgeOfRun(run: readonly Line[]): number | undefined {
  const gaps = run.flatMap((line) => edgeOf(line) ?? []);
  const alone = run.filter((line) => run.every((other) => other === line || other.right < line.left));
  const edges = [...gaps, ...alone.map(({ left }) => left)];
  return edges.length === 1 ? edges[0] : undefined;
}

function textFrom({ glyphs }: Line, edge: number): string {
  return glyphs
    .filter(({ left }) => left >= edge)
    .map(({ text }) => text)
    .join('');
}
