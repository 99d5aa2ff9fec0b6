import type { Block } from './source-tree.ts';

const IN_MARKER = /(?<number>\d{1,3}(?:\.\d{1,2})*)\.?\)?$/u;

/** The printed number of a block (`12`, `6.2.1`), from its marker. */
export function printedNumber(block: Block | undefined): string | undefined {
  return block === undefined ? undefined : IN_MARKER.exec(block.marker.trim())?.groups?.['number'];
}

/** The printed number where it is one of a plain series 1, 2, 3 … */
export function seriesNumber(block: Block | undefined): number | undefined {
  const printed = printedNumber(block);
  return printed !== undefined && /^\d+$/u.test(printed) ? Number(printed) : undefined;
}
