/** Narrows the table of judgements, says how many are left, and keeps the choice in the address. */
const form = document.querySelector<HTMLFormElement>('#judgement-filter');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#judgements tbody tr')];

/** Reads the form's choice: only what is set. */
function choice(of: HTMLFormElement): URLSearchParams {
  const set = [...new FormData(of)].filter(([, value]) => value !== '');
  return new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
}

function fits(row: HTMLTableRowElement, chosen: URLSearchParams): boolean {
  if (chosen.has('latest') && row.dataset['latest'] === undefined) return false;
  return ['region', 'framework'].every((name) => !chosen.has(name) || chosen.get(name) === row.dataset[name]);
}

function show(of: HTMLFormElement): void {
  const chosen = choice(of);
  for (const row of rows) row.hidden = !fits(row, chosen);
  const shown = rows.filter(({ hidden }) => !hidden).length;
  const status = of.querySelector('output');
  if (status) status.textContent = chosen.size === 0 ? '' : `${shown} of ${rows.length} inspections`;
}

/** Sets the form as the address says. */
function recall(of: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = of.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = value === 'on';
    else if (field instanceof HTMLSelectElement) field.value = value;
  }
}

if (form) {
  recall(form);
  show(form);
  form.addEventListener('change', () => {
    show(form);
    const query = choice(form).toString();
    history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
  });
}
export {};
