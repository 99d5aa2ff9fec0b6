import type { RowBlock } from './source-tree.ts';
import { cellTexts } from './draft.ts';
import { plain } from '../print/printed.ts';

/** Whether a row repeats the headings of the plan. */
export function repeatsHeading(row: RowBlock, columns: readonly string[]): boolean {
  return (
    plain(
      cellTexts(row)
        .filter((text) => text !== '')
        .join(' '),
    ) === plain(columns.join(' '))
  );
}
