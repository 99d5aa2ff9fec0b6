/**
 * Puts what several authorities were told on one theme side by side: beside each theme of the table stands a button,
 * and the paragraphs come from the pages that its numbers lead to.
 */
const table = (): HTMLTableElement | null => document.querySelector('#themes-beside');
const place = document.querySelector<HTMLElement>('#side-by-side');

/** The columns of a theme: the authority's name, and the page of its paragraphs where there are any. */
function columnsOf(row: HTMLTableRowElement): { name: string; href: string | undefined }[] {
  const names = [...(table()?.tHead?.rows[0]?.cells ?? [])]
    .slice(1)
    .map((cell) => cell.firstChild?.textContent?.trim());
  const cells = [...row.cells].slice(1);
  return cells.map((cell, at) => ({ name: names[at] ?? '', href: cell.querySelector('a')?.href }));
}

async function saidAt(href: string): Promise<Element[]> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  // Without its head: the style of its sheet's foot is allowed on that page only.
  const page = new DOMParser().parseFromString(text.slice(text.indexOf('<body')), 'text/html');
  return [...page.querySelectorAll('#found > section')];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** One authority's column; where it cannot be fetched, the column says so and links to the page. */
async function columnOf({ name, href }: { name: string; href: string | undefined }): Promise<HTMLElement> {
  const column = document.createElement('div');
  column.append(element('h3', name));
  if (href === undefined) {
    column.append(element('p', 'Nothing on this.'));
    return column;
  }
  try {
    column.append(...(await saidAt(href)).map(asPart));
  } catch {
    const link = Object.assign(element('a', 'Its paragraphs could not be fetched: open their page.'), { href });
    column.append(link);
  }
  return column;
}

/** An inspection in a column: its heading one level down. */
function asPart(section: Element): Element {
  const heading = section.querySelector('h2');
  const lower = document.createElement('h4');
  lower.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(lower);
  return section;
}

async function show(row: HTMLTableRowElement): Promise<void> {
  if (!place) return;
  const title = row.cells[0]?.querySelector('a')?.textContent?.trim() ?? '';
  const heading = place.querySelector('h2');
  const status = place.querySelector('[role=status]');
  place.hidden = false;
  if (heading) heading.textContent = `${title}, side by side`;
  if (status) status.textContent = 'Fetching the paragraphs…';
  place.focus();
  place.scrollIntoView();
  const columns = await Promise.all(columnsOf(row).map(columnOf));
  place.querySelector('.columns')?.replaceChildren(...columns);
  if (status) status.textContent = `${columns.length} authorities, in the order of the table.`;
}

/** A button beside each theme that any of the authorities was told something on. */
export function offerSideBySide(): void {
  for (const row of table()?.querySelectorAll<HTMLTableRowElement>('tr[data-theme]') ?? []) {
    if (!row.querySelector('td a')) continue;
    const title = row.cells[0]?.textContent?.trim() ?? '';
    const button = Object.assign(element('button', 'Side by side'), { type: 'button', className: 'beside' });
    button.setAttribute('aria-label', `${title}, side by side`);
    button.addEventListener('click', () => void show(row));
    row.cells[0]?.append(document.createElement('br'), button);
  }
}

if (!document.querySelector('#compare-choice')) offerSideBySide();
