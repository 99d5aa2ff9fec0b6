/** Narrows the list of documents by kind and inspectorate, hides years that are left empty, and keeps the choice in the address. */
const form = document.querySelector<HTMLFormElement>('#report-filter');
const years = [...document.querySelectorAll<HTMLElement>('[data-year]')];
const lines = [...document.querySelectorAll<HTMLElement>('[data-year] [data-kind]')];

/** Reads the form's choice: only what is set. */
function choice(of: HTMLFormElement): URLSearchParams {
  const set = [...new FormData(of)].filter(([, value]) => value !== '');
  return new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
}

function fits({ dataset }: HTMLElement, chosen: URLSearchParams): boolean {
  const partner = chosen.get('partner');
  if (chosen.has('kind') && chosen.get('kind') !== dataset['kind']) return false;
  return partner === null || (dataset['partners'] ?? '').split(' ').includes(partner);
}

function show(of: HTMLFormElement): void {
  const chosen = choice(of);
  for (const line of lines) line.hidden = !fits(line, chosen);
  for (const year of years) year.hidden = year.querySelector('[data-kind]:not([hidden])') === null;
  const status = of.querySelector('output');
  const shown = lines.filter(({ hidden }) => !hidden).length;
  if (status) status.textContent = chosen.size === 0 ? '' : `${shown} of ${lines.length} documents`;
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
