/** The search page: the form asks, the address holds the question, the list shows the paragraphs. */
import { addressOf, questionOf, type Question } from './search-address.client.ts';
import { type Outcome, searchEngine } from './search-engine.client.ts';
import { showResults } from './search-results.client.ts';

const PAGE = 20;
const PAUSE_MS = 120;

const form = document.querySelector<HTMLFormElement>('#search');
const list = document.querySelector<HTMLElement>('#results');
const status = document.querySelector<HTMLElement>('#search-status');
const more = document.querySelector<HTMLButtonElement>('#more');
const again = document.querySelector<HTMLButtonElement>('#again');
const selects = [...document.querySelectorAll<HTMLSelectElement>('#search select[data-filter]')];
const names = selects.map((select) => select.name);

let outcome: Outcome | undefined;
let shown = 0;
let asked = 0;
let pause: number | undefined;

if (form && list && status && more && again) {
  form.hidden = false;
  fill(questionOf(location.search, names));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void ask(), PAUSE_MS);
  });
  more.addEventListener('click', () => void showMore(asked));
  again.addEventListener('click', () => void ask());
  addEventListener('popstate', () => fill(questionOf(location.search, names)));
  list.addEventListener('keydown', moveAmongResults);
  input().addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') focusResult(0, event);
  });
  input().focus();
  void ask();
}

function input(): HTMLInputElement {
  const found = form?.elements.namedItem('q');
  if (!(found instanceof HTMLInputElement)) throw new Error('The search form has an input named q.');
  return found;
}

function fill({ words, filters, sort }: Question): void {
  input().value = words;
  for (const select of selects) setValue(select, filters[select.name]?.[0] ?? '');
  const order = form?.elements.namedItem('sort');
  if (order instanceof HTMLSelectElement) order.value = sort;
}

/** A value that the list does not offer yet is added: the address may be older than the list. */
function setValue(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
}

function question(): Question {
  const chosen = selects
    .filter(({ value }) => value !== '')
    .map(({ name, value }): [string, string[]] => [name, [value]]);
  const order = form?.elements.namedItem('sort');
  const sort = order instanceof HTMLSelectElement && order.value === 'date' ? 'date' : 'relevance';
  return { words: input().value.trim(), filters: Object.fromEntries(chosen), sort };
}

async function ask(): Promise<void> {
  const now = question();
  const mine = (asked += 1);
  history.replaceState(null, '', location.pathname + addressOf(now));
  if (now.words === '' && Object.keys(now.filters).length === 0) return clear('');
  try {
    const engine = await searchEngine();
    const found = await engine.search(now.words === '' ? null : now.words, {
      filters: now.filters,
      ...(now.sort === 'date' ? { sort: { date: 'desc' as const } } : {}),
    });
    if (mine !== asked) return;
    clear(countInWords(found.results.length));
    outcome = found;
    countFilters(found);
    await showMore(mine);
  } catch {
    clear('The search index could not be loaded. Are you offline? What you typed is kept.');
    if (again) again.hidden = false;
  }
}

function countInWords(count: number): string {
  if (count === 0) return 'No paragraph has all of these words. Try fewer, or other words.';
  return count === 1 ? '1 paragraph' : `${count.toLocaleString('en-GB')} paragraphs`;
}

function clear(message: string): void {
  list?.replaceChildren();
  if (status) status.textContent = message;
  if (again) again.hidden = true;
  if (more) more.hidden = true;
  outcome = undefined;
  shown = 0;
}

async function showMore(mine: number): Promise<void> {
  const next = outcome?.results.slice(shown, shown + PAGE) ?? [];
  const found = await Promise.all(next.map((result) => result.data()));
  if (mine !== asked || !list || !outcome) return;
  showResults(list, found);
  shown += found.length;
  if (more) more.hidden = shown >= outcome.results.length;
}

/** Beside each choice, how many paragraphs it would leave. */
function countFilters({ filters }: Outcome): void {
  for (const select of selects) {
    const counts = filters[select.name] ?? {};
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts[option.value] ?? 0;
      option.textContent = `${option.value} (${count.toLocaleString('en-GB')})`;
    }
  }
}

function moveAmongResults(event: KeyboardEvent): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('.hit') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  if (event.key === 'ArrowDown') focusResult(at + 1, event);
  if (event.key === 'ArrowUp') focusResult(at - 1, event);
  if (event.key === 'Escape') input().focus();
}

function focusResult(index: number, event: KeyboardEvent): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('.hit') ?? [])];
  event.preventDefault();
  (index < 0 ? input() : (links[index] ?? links.at(-1)))?.focus();
}
