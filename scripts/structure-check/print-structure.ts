import type { StructureComparison } from './compare-structure.ts';
import type { DifferenceKind } from './difference.ts';

/** So much of a text names it. */
const SHOWN = 70;

/** What each kind of difference means. */
const MEANING: Record<DifferenceKind, string> = {
  'start-lost': 'print begins a paragraph, the output goes on',
  'bullet-lost': 'print has a list mark, the output goes on',
  'start-made': 'the output begins a block, print goes on',
  'start-within-line': 'the output begins a block in the middle of a printed line',
  'heading-lost': 'printed like a heading, text in the output',
  'heading-made': 'a heading in the output, printed like the text',
  'heading-rank': 'level and print of a heading disagree',
  'level-skipped': 'a heading more than one level below the one before it',
  'section-empty': 'a heading with nothing below it',
};

/** The differences of a file, a line each; empty where there are none. */
export function printFile(found: ({ file: string } & StructureComparison) | undefined): string {
  const { file = '', differences = [] } = found ?? {};
  return differences
    .map(({ kind, page, place, text, says }) => {
      const at = [
        page === undefined ? '' : ` p. ${page}`,
        place === undefined || place === '' ? '' : ` #${place}`,
      ].join('');
      return `${file}${at} [${kind}] "${text.slice(0, SHOWN)}": ${says}`;
    })
    .join('\n');
}

/** How many of each kind there are, and how many in 1,000 blocks. */
export function printTotals(found: readonly StructureComparison[]): string {
  const blocks = found.reduce((sum, each) => sum + each.blocks, 0);
  const all = found.flatMap(({ differences }) => differences);
  const kinds = Object.entries(MEANING).flatMap(([kind, meaning]) => {
    const count = all.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [`${String(count).padStart(6)}  ${kind}: ${meaning}`];
  });
  const rate = blocks === 0 ? 0 : (1000 * all.length) / blocks;
  return [
    `${found.length} PDFs, ${blocks} blocks, ${all.length} differences (${rate.toFixed(1)} in 1,000 blocks)`,
    ...kinds,
  ].join('\n');
}
