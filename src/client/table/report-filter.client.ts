/** Narrows the list of documents by kind and inspectorate, hides years that are left empty, and keeps the choice in the address. */
const form = document.querySelector<HTMLFormElement>('#report-filter');
/** What each line can be chosen by, read once: a library can hold thousands. */
const years = Array.from(document.querySelectorAll<HTMLElement>('[data-year]'), (year) => ({
  year,
  lines: Array.from(year.querySelectorAll<HTMLElement>('[data-kind]'), (line) => ({
    line,
    kind: line.dataset['kind'],
    partners: (line.dataset['partners'] ?? '').split(' '),
  })),
}));
type Line = (typeof years)[number]['lines'][number];

/** Reads the form's choice: only what is set. */
function choice(of: HTMLFormElement): URLSearchParams {
  const set = [...new FormData(of)].filter(([, value]) => value !== '');
  return new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
}

function fits({ kind, partners }: Line, chosen: URLSearchParams): boolean {
  const partner = chosen.get('partner');
  if (chosen.has('kind') && chosen.get('kind') !== kind) return false;
  return partner === null || partners.includes(partner);
}

/** Only what changes is written: each write is a new look at the style. */
function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** Shows the lines of a year that fit. @returns how many do */
function showYear({ year, lines }: (typeof years)[number], chosen: URLSearchParams): number {
  let shown = 0;
  for (const each of lines) {
    const isLeft = fits(each, chosen);
    hide(each.line, !isLeft);
    if (isLeft) shown += 1;
  }
  hide(year, shown === 0);
  return shown;
}

function show(of: HTMLFormElement): void {
  const chosen = choice(of);
  const shown = years.reduce((sum, year) => sum + showYear(year, chosen), 0);
  const all = years.reduce((sum, { lines }) => sum + lines.length, 0);
  const status = of.querySelector('output');
  if (status) status.textContent = chosen.size === 0 ? '' : `${shown} of ${all} documents`;
}

if (form) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
  }
  show(form);
  form.addEventListener('change', () => {
    show(form);
    const query = choice(form).toString();
    history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
  });
}
export {};
