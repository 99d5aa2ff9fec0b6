/** Sorts the table of judgements by any column. */
const table = document.querySelector<HTMLTableElement>('#judgements');
const collator = new Intl.Collator('en-GB', { numeric: true });

function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['key'] ?? cell?.textContent?.trim() ?? '';
}

function sortBy(header: HTMLTableCellElement): void {
  const body = table?.tBodies[0];
  if (!body) return;
  const down = header.getAttribute('aria-sort') === 'ascending';
  const rows = [...body.rows].sort((a, b) => collator.compare(keyOf(a, header.cellIndex), keyOf(b, header.cellIndex)));
  body.append(...(down ? rows.reverse() : rows));
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
export {};
