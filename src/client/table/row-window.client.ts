/**
 * The rows of a long table that stand on the page. All are in the document that is sent; once scripts run, those that
 * are not asked for are taken out, for a browser lays out hundreds of rows quickly, and thousands not.
 */

/** Rows that stand on the page at first, and are added each time: a slow phone lays out so many within a fifth of a second. */
const STEP = 100;

const table = document.querySelector<HTMLTableElement>('#judgements');
const body = table?.tBodies[0];
/** Every row, in the order of the page. */
export const allRows: readonly HTMLTableRowElement[] = [...(body?.rows ?? [])];

let ordered = allRows;
let kept: ReadonlySet<HTMLTableRowElement> | undefined;
let limit = STEP;
const more = document.createElement('button');

/** The chosen rows in their order, also those that do not stand on the page yet. */
export const chosenRows = (): HTMLTableRowElement[] => ordered.filter((row) => kept?.has(row) ?? true);

function render(): void {
  const rows = chosenRows();
  body?.replaceChildren(...rows.slice(0, limit));
  offerMore(rows);
}

function offerMore(rows: readonly HTMLTableRowElement[]): void {
  const left = Math.max(0, rows.length - limit);
  more.hidden = left === 0;
  more.textContent = `Show ${Math.min(STEP, left)} more of ${rows.length.toLocaleString('en-GB')}`;
}

/** Puts the rows in another order. */
export function orderRows(order: (rows: readonly HTMLTableRowElement[]) => HTMLTableRowElement[]): void {
  ordered = order(ordered);
  render();
}

/** Keeps only these. */
export function keepRows(rows: ReadonlySet<HTMLTableRowElement>): void {
  kept = rows;
  limit = STEP;
  render();
}

/** Adds rows below those that stand; who asked by keyboard goes on at the first that came. */
function showMore(): void {
  const rows = chosenRows();
  const added = rows.slice(limit, limit + STEP);
  limit += STEP;
  body?.append(...added);
  offerMore(rows);
  added[0]?.querySelector('a')?.focus();
}

if (table && body) {
  more.type = 'button';
  more.className = 'ui more-rows';
  more.addEventListener('click', showMore);
  table.parentElement?.after(more);
  addEventListener('beforeprint', () => {
    limit = Infinity;
    render();
  });
  render();
}
