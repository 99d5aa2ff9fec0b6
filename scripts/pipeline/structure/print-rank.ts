/** How headings rank by their letters, within one report. */
import type { Block } from '../tree/source-tree.ts';

/** Sizes nearer than this, in points, were meant as one: 12 and 12.6. */
const SAME_SIZE = 0.75;
/** Letters larger than those of the text by this, in points, were meant so, and need no weight to be a heading. */
const LARGER = 0.4;

interface Look {
  size: number;
  bold: boolean;
}

/**
 * Ranks headings by size, and those in letters of nearly the text's size by weight: 0 for the most prominent.
 * `undefined` where the source knows no sizes.
 */
export function printRanks(blocks: readonly Block[], sizeOfText: number | undefined): number[] | undefined {
  const looks = blocks.map(({ hints }) => ({ size: hints.size ?? 0, bold: hints.bold === true }));
  if (sizeOfText === undefined || looks.some(({ size }) => size === 0)) return undefined;
  const sizes = groups(looks.map(({ size }) => nominal(size, sizeOfText)));
  const keys = looks.map((look) => keyOf(look, sizes, sizeOfText));
  const order = [...new Set(keys)].sort((a, b) => a - b);
  return keys.map((key) => order.indexOf(key));
}

/** 11.5 and 12.6 beside a text of 12 are the text's size: there the weight tells which is meant to stand out. */
function nominal(size: number, sizeOfText: number): number {
  return Math.abs(size - sizeOfText) < SAME_SIZE ? sizeOfText : size;
}

/** The first of each group of sizes that were meant as one, from large to small. */
function groups(sizes: readonly number[]): number[] {
  return sizes
    .toSorted((a, b) => b - a)
    .reduce<number[]>(
      (firsts, size) => ((firsts.at(-1) ?? Infinity) - size < SAME_SIZE ? firsts : [...firsts, size]),
      [],
    );
}

/**
 * What is large is a heading whatever its weight; of letters of nearly the text's size, bold ones rank above light
 * ones. One in the very letters of the text was meant as its fellows are: someone forgot to make it bold.
 */
function keyOf({ size, bold }: Look, sizes: readonly number[], sizeOfText: number): number {
  const group = sizes.findIndex((first) => first - nominal(size, sizeOfText) < SAME_SIZE);
  const isLight = !bold && size >= sizeOfText + LARGER && size < sizeOfText + SAME_SIZE;
  return 2 * group + (isLight ? 1 : 0);
}
