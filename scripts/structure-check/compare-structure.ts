/** What differs between the structure of an output and the geometry of the pages it was read from. */
import { compareHeadings } from './compare-headings.ts';
import type { StructureDifference } from './difference.ts';
import { PrefixIndex, holderOf, matchingKey, lineKey } from './find-text.ts';
import type { WrittenBlock } from './output-blocks.ts';
import { type PlacedLine, pitchOf, placeLines } from './printed-starts.ts';
import type { PrintedLine } from './page-lines.ts';

export interface StructureComparison {
  /** How many blocks were written. */
  blocks: number;
  headings: number;
  differences: StructureDifference[];
}

/** The blocks of all outputs of one PDF beside its lines. */
export function compareStructure(
  pages: readonly (readonly PrintedLine[])[],
  outputs: readonly WrittenBlock[][],
): StructureComparison {
  const pitch = pitchOf(pages);
  const lines = pages.flatMap((page) => placeLines(page, pitch));
  const blocks = outputs.flat().map((block) => ({ ...block, key: matchingKey(block.text) }));
  const differences = [
    ...lostStarts(lines, blocks),
    ...madeStarts(lines, blocks),
    ...outputs.flatMap((output) => compareHeadings(lines, output)),
  ];
  return { blocks: blocks.length, headings: blocks.filter(({ is }) => is === 'heading').length, differences };
}

type Keyed = WrittenBlock & { key: string };

/** Lines at which the print begins something, and the output nothing. */
function lostStarts(lines: readonly PlacedLine[], blocks: readonly Keyed[]): StructureDifference[] {
  const starts = new PrefixIndex(blocks, ({ key }) => key);
  return lines.flatMap((line): StructureDifference[] => {
    if (line.begins !== 'starts') return [];
    const key = lineKey(line);
    if (starts.like(key).length > 0) return [];
    const holder = holderOf(key, blocks);
    if (!holder || holder.is === 'cell') return [];
    const isItem = line.mark === 'bullet' || line.mark === 'dash';
    const kind = isItem ? 'bullet-lost' : 'start-lost';
    const what = isItem ? 'a list mark' : 'a gap before it';
    return [
      {
        kind,
        page: line.page,
        place: holder.place,
        text: line.text,
        says: `${what} in print, inside a ${holder.is} of the output`,
      },
    ];
  });
}

/** Blocks that begin where the print goes on. */
function madeStarts(lines: readonly PlacedLine[], blocks: readonly Keyed[]): StructureDifference[] {
  const columns = lines.flatMap((line) =>
    line.beside.map((text): PlacedLine => ({ ...line, text, begins: 'unsure', next: undefined })),
  );
  const printed = new PrefixIndex([...lines, ...columns], lineKey);
  return blocks.flatMap((block): StructureDifference[] => {
    if (block.is === 'cell' || block.key.length < 12 || block.role === 'cover') return [];
    const found = printed.like(block.key);
    const place = { place: block.place, text: block.text };
    if (found.length === 0)
      return [{ kind: 'start-within-line', ...place, says: `a ${block.is} of the output, no line begins so in print` }];
    const [first] = found;
    if (!first || found.some(({ begins }) => begins !== 'goes on')) return [];
    return [{ kind: 'start-made', page: first.page, ...place, says: `a ${block.is} of the output, goes on in print` }];
  });
}
