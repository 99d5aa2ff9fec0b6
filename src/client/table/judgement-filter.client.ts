/** Narrows the table of judgements, says how many are left, keeps the choice in the address, and saves the rows as CSV. */
import { csv } from '../../domain/csv.ts';
import { type ExchangeStyle, reportInLink } from '../list/listed.ts';
import { citationsOf, saveAs } from '../list/save.client.ts';
import { choiceOf, choose, choiceQuery, type Choice } from '../../domain/inspection-choice.ts';
import { byDateFirst, fieldsOf, headingsOf, inspectionIn, type RowInspection } from './judgement-rows.client.ts';
import { allRows, chosenRows, keepRows } from './row-window.client.ts';

const form = document.querySelector<HTMLFormElement>('#judgement-filter');
const table = document.querySelector<HTMLTableElement>('#judgements');
const rows = allRows.map(inspectionIn).sort(byDateFirst);
let shown: RowInspection[] = rows;

/** What the form says. */
function choiceIn(of: HTMLFormElement): Choice {
  const set = [...new FormData(of)].map(([name, value]) => [name, String(value)]);
  return choiceOf(new URLSearchParams(set).toString());
}

const count = (value: number, one: string, many: string): string =>
  `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`;

function show(of: HTMLFormElement, choice: Choice): void {
  shown = choose(rows, choice);
  keepRows(new Set(shown.map(({ row }) => row)));
  if (table && choice.area !== undefined) table.dataset['area'] = choice.area;
  else if (table) delete table.dataset['area'];
  const authorities = new Set(shown.map(({ authority }) => authority)).size;
  const status = of.querySelector('output');
  if (!status) return;
  const all = Object.keys(choice).length === 0;
  status.textContent = all
    ? ''
    : `${shown.length.toLocaleString('en-GB')} of ${count(rows.length, 'inspection', 'inspections')}, of ${count(authorities, 'authority', 'authorities')}`;
}

/** Sets the form as the address says, and opens it where the address chooses. */
function recall(of: HTMLFormElement): void {
  const chosen = [...new URLSearchParams(choiceQuery(choiceOf(location.search)))];
  of.querySelector('details')?.toggleAttribute('open', chosen.length > 0);
  for (const [name, value] of chosen) {
    const field = of.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = true;
    else if (field instanceof HTMLSelectElement) field.value = value;
  }
}

/** Of the file: `judgements-region-london`. */
function fileName(): string {
  const chosen = new URLSearchParams(location.search).toString().replaceAll(/[^a-z0-9]+/giu, '-');
  return `judgements${chosen && `-${chosen}`}`;
}

/** The chosen rows, in the order of the table. */
const download = (): void => saveAs(csv([headingsOf(table), ...chosenRows().map(fieldsOf)]), fileName(), 'csv');

/** The reports of the rows, cited whole. */
async function cite(style: ExchangeStyle): Promise<void> {
  const links = chosenRows().flatMap((row) => row.cells[1]?.querySelector('a')?.href ?? []);
  const reports = links.flatMap((href) => reportInLink(href) ?? []);
  saveAs(await citationsOf(reports, style), fileName(), style);
}

function update(of: HTMLFormElement): void {
  const choice = choiceIn(of);
  show(of, choice);
  history.replaceState(history.state, '', choiceQuery(choice) || location.pathname);
}

if (form) {
  recall(form);
  show(form, choiceIn(form));
  form.addEventListener('change', () => update(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(() => update(form)));
  form.querySelector('[data-csv]')?.addEventListener('click', download);
  for (const button of form.querySelectorAll<HTMLElement>('[data-cite]')) {
    button.addEventListener('click', () => {
      cite(button.dataset['cite'] as ExchangeStyle).catch(() => {
        const status = form?.querySelector('[role=status]');
        if (status) status.textContent = 'The citations could not be fetched. Are you online?';
      });
    });
  }
}
