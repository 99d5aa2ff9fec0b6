/** Sorts the table of judgements by any column; what a column does not give stands last, whichever way it is sorted. */
import { inOrder } from './in-order.ts';
import { orderRows } from './row-window.client.ts';

const table = document.querySelector<HTMLTableElement>('#judgements');

function keyOf(row: HTMLTableRowElement, column: number): string | undefined {
  const cell = row.cells[column];
  const isGiven = column < 2 || cell?.dataset['key'] !== undefined || cell?.querySelector('.grade') !== null;
  if (!cell || !isGiven) return undefined;
  return cell.dataset['key'] ?? cell.textContent?.trim();
}

function sortBy(header: HTMLTableCellElement): void {
  const down = header.getAttribute('aria-sort') === 'ascending';
  const column = header.cellIndex;
  orderRows((rows) => inOrder(rows, (row) => keyOf(row, column), down));
  for (const each of table?.tHead?.rows[0]?.cells ?? []) each.setAttribute('aria-sort', 'none');
  header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
}

for (const header of table?.tHead?.rows[0]?.cells ?? []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = header.textContent;
  header.replaceChildren(button);
  header.setAttribute('aria-sort', 'none');
  button.addEventListener('click', () => sortBy(header));
}
