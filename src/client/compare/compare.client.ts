/**
 * Puts the authorities that the address names beside each other. Each has a page beside its neighbours, on which it
 * stands first: its row and its column are taken from there.
 */
import { notComparable, type LatestInspection } from '../../domain/comparable.ts';
import type { Framework } from '../../domain/kind.ts';
import { chosenIn, MOST, comparedQuery } from './chosen.ts';
import { offerSideBySide } from './side-by-side.client.ts';

const form = document.querySelector<HTMLFormElement>('#compare-choice');
const select = form?.querySelector('select');
const place = document.querySelector<HTMLElement>('#beside');
const base = document.documentElement.dataset['base'] ?? '/';
const pages = new Map<string, Promise<Document>>();
/** What stands there while nothing is chosen: the ways to the pages of neighbours. */
const ways = [...(place?.childNodes ?? [])];

function pageOf(slug: string): Promise<Document> {
  const known = pages.get(slug) ?? fetchPage(slug);
  pages.set(slug, known);
  return known;
}

async function fetchPage(slug: string): Promise<Document> {
  const answer = await fetch(`${base}authorities/${slug}/compare/`);
  if (!answer.ok) throw new Error(slug);
  const text = await answer.text();
  // Without its head: the style of its sheet's foot is allowed on that page only.
  return new DOMParser().parseFromString(text.slice(text.indexOf('<body')), 'text/html');
}

/** The table of judgements with one row an authority. */
function judgementsOf(all: readonly Document[]): Element | null {
  const frame = all[0]?.querySelector('.table:has(#judgements-beside)')?.cloneNode(true) as HTMLElement | undefined;
  const [body, ...others] = frame?.querySelectorAll('tbody') ?? [];
  body?.replaceChildren(...all.flatMap((page) => page.querySelector('#judgements-beside tr[data-authority]') ?? []));
  for (const other of others) other.remove();
  return frame ?? null;
}

/** The table of themes with one column an authority: the second of each page's table. */
function themesOf(all: readonly Document[]): Element | null {
  const frame = all[0]?.querySelector('.table:has(#themes-beside)')?.cloneNode(true) as HTMLElement | undefined;
  for (const row of frame?.querySelectorAll<HTMLTableRowElement>('tr:not(.group)') ?? []) {
    const selector = row.dataset['theme'] === undefined ? 'thead tr' : `tr[data-theme="${row.dataset['theme']}"]`;
    const cells = all.map((page) => page.querySelector<HTMLTableRowElement>(`#themes-beside ${selector}`)?.cells[1]);
    row.replaceChildren(...[row.cells[0], ...cells].filter((cell) => cell !== undefined).map(copyOf));
    row.hidden = row.dataset['theme'] !== undefined && row.querySelector('td a') === null;
  }
  for (const group of frame?.querySelectorAll('tbody') ?? [])
    group.hidden = group.querySelector('tr[data-theme]:not([hidden])') === null;
  for (const cell of frame?.querySelectorAll('.group th') ?? []) cell.setAttribute('colspan', String(all.length + 1));
  return frame ?? null;
}

const keyOf = (all: readonly Document[]): Element | null =>
  (all[0]?.querySelector('.grid-key')?.cloneNode(true) as Element | undefined) ?? null;
const copyOf = (node: Node): Node => node.cloneNode(true);

/** What keeps the judgements from being compared, as it is said on the pages of neighbours. */
function caveatsOf(all: readonly Document[]): HTMLElement | null {
  const sentences = notComparable(all.map(latestIn));
  if (sentences.length === 0) return null;
  return Object.assign(document.createElement('p'), { className: 'ui caveats', textContent: sentences.join(' ') });
}

function latestIn(page: Document): LatestInspection {
  const { framework, together, overall } = page.querySelector<HTMLElement>('tr[data-authority]')?.dataset ?? {};
  if (framework === undefined) return undefined;
  return { framework: framework as Framework, together: together !== undefined, overall: overall !== undefined };
}

function heading(text: string): HTMLElement {
  return Object.assign(document.createElement('h2'), { textContent: text });
}

async function show(slugs: readonly string[]): Promise<void> {
  const found = await Promise.allSettled(slugs.map(pageOf));
  const all = found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  const missing = slugs.filter((_, at) => found[at]?.status === 'rejected');
  const tables = [
    heading('Latest judgements'),
    caveatsOf(all),
    judgementsOf(all),
    heading('What was said, by theme'),
    keyOf(all),
    themesOf(all),
  ];
  place?.replaceChildren(...(all.length === 0 ? ways : tables.filter((each) => each !== null)));
  offerSideBySide();
  listChosen(slugs.filter((slug) => !missing.includes(slug)));
  say(slugs.length - missing.length, missing);
}

function say(count: number, missing: readonly string[]): void {
  const status = form?.querySelector('[role=status]');
  if (!status) return;
  const failed = missing.length === 0 ? '' : ` Not found, or it could not be fetched: ${missing.join(', ')}.`;
  const full = count === MOST ? ' No more can stand side by side.' : '';
  status.textContent = `${count === 0 ? 'Choose two authorities or more.' : `${count} side by side.`}${full}${failed}`;
}

const nameOf = (slug: string): string => select?.querySelector(`option[value="${slug}"]`)?.textContent ?? slug;

/** Each chosen authority is a button that takes it out again. */
function listChosen(slugs: readonly string[]): void {
  const items = slugs.map((slug) => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: `${nameOf(slug)} ×`,
    });
    button.setAttribute('aria-label', `Remove ${nameOf(slug)}`);
    button.addEventListener('click', () => choose(slugs.filter((other) => other !== slug)));
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  form?.querySelector('.chosen')?.replaceChildren(...items);
}

function choose(slugs: readonly string[]): void {
  history.replaceState(history.state, '', comparedQuery(slugs) || location.pathname);
  void show(slugs);
}

select?.addEventListener('change', () => {
  if (select.value !== '') choose([...new Set([...chosenIn(location.search), select.value])]);
  select.value = '';
});
form?.addEventListener('submit', (event) => event.preventDefault());
const asked = chosenIn(location.search);
if (asked.length > 0) void show(asked);
else say(0, []);
