import type { RowBlock } from '../read/tree.ts';
import { cellTexts } from '../recognise/draft.ts';
import { plain } from '../recognise/printed.ts';

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
