import type { Line } from './lines.ts';

/** The fewest lines of a column of running text, and the fewest letters a line on average. */
const FEWEST_LINES = 3;
const LETTERS = 15;
/** The narrower column is so wide in parts of the wider: three columns are first taken as one and two. */
const EQUAL = 0.4;
/** The share of its column that a line of running text fills, and the share of lines that do. */
const FULL = 0.6;
const MOST = 0.6;
/** So many of them begin within a sentence. */
const WITHIN = 0.25;
/** Lines of one paragraph are nearer than this much of their size. */
const NEAR = 1.7;
/** Tops of two cells of a row differ by less, in points. */
const SAME_TOP = 2;
const NUMBER = /^(?<number>\d{1,3})\./u;

/** Whether what stands side by side is text in two columns, and no table: both are filled by lines that run on. */
export function isProse(left: readonly Line[], right: readonly Line[]): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  const [a, b] = [widthOf(left), widthOf(right)];
  if (Math.min(a, b) < EQUAL * Math.max(a, b)) return false;
  return [left, right].every(isFull) && !areRows(left, right);
}

function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
}

function isFull(lines: readonly Line[]): boolean {
  const width = widthOf(lines);
  const edge = Math.min(...lines.map(({ left }) => left));
  const full = lines.filter((line) => line.right - edge > FULL * width);
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const within = lines.filter(({ text }) => /^["'‘’“(]*\p{Ll}/u.test(text));
  return (
    full.length >= MOST * lines.length && letters > LETTERS * lines.length && within.length >= WITHIN * lines.length
  );
}

/**
 * Whether each paragraph on the right begins beside one on the left, as the cells of a table do. Numbers tell
 * columns all the same: they run on down the left one, and from there to the right.
 */
function areRows(left: readonly Line[], right: readonly Line[]): boolean {
  const [lefts, rights] = [startsOf(left), startsOf(right)];
  const numbers = [...lefts, ...rights].map(({ text }) => Number(NUMBER.exec(text)?.groups?.['number'] ?? NaN));
  if (numbers.length > 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1))
    return false;
  const beside = rights.filter(({ base }) => lefts.some((start) => Math.abs(start.base - base) < SAME_TOP));
  if (lefts.length === 1 && rights.length === 1) return left.length < 2 * FEWEST_LINES;
  return beside.length === rights.length || beside.length === lefts.length;
}

/** The first lines of the paragraphs of a column. */
function startsOf(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    const before = lines[index - 1];
    return !before || line.base - before.base > NEAR * line.size || NUMBER.test(line.text);
  });
}
