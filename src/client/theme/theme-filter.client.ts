/**
 * Beside the boxes that choose paragraphs: hides headings without a paragraph, says how many are shown, and of a theme
 * of several pages shows the paragraphs chosen of all, a window at a time.
 */
import { append, chosenOf, listAt, yearsOf } from './chosen.client.ts';
import { leftOn, leftOutBy, nextWindow, statusOf, type Extent } from './window.ts';

const boxes = document.querySelector<HTMLFormElement>('.filter');
const status = boxes?.querySelector<HTMLElement>('[role=status]');
const list = document.querySelector<HTMLElement>('#found');
const more = document.querySelector<HTMLButtonElement>('#more-found');
const { pages = '', paragraphs = '', list: listAddress } = list?.dataset ?? {};
/** What the page itself holds: shown while nothing is chosen. */
const own = [...(list?.children ?? [])];
const onPage = list?.querySelectorAll('.found').length ?? 0;
/** Goes up with each change, so that pages that come late are not shown under other boxes. */
let change = 0;
/** How many of the pages with chosen paragraphs are shown. */
let shownPages = 0;

const unchecked = (): string[] =>
  [...(boxes?.querySelectorAll<HTMLInputElement>('input:not(:checked)') ?? [])].map(({ value }) => value);

function say(extent: Extent, shown: number, all: number): void {
  if (status) status.textContent = statusOf(extent, shown, all);
  const left = extent.kind === 'window' ? extent.left - shown : 0;
  if (!more) return;
  more.hidden = left === 0;
  more.textContent = `Show more (${left.toLocaleString('en-GB')} left)`;
}

/** Shows the page itself, as far as the boxes let it. */
function showPage(extent: Extent): void {
  list?.replaceChildren(...own);
  for (const part of document.querySelectorAll<HTMLElement>('.pages, [data-of-page]')) part.hidden = false;
  // Asked of the attributes, as the style sheet asks: paragraphs need not be laid out to be counted.
  const leftOut = leftOutBy(unchecked()).join() || ':not(*)';
  const shown = [...document.querySelectorAll('.found')].filter((each) => !each.matches(leftOut));
  const kept = new Set(shown.flatMap((each) => [each.closest('.finding'), each.closest('.year')]));
  for (const group of document.querySelectorAll<HTMLElement>('.finding, .year')) group.hidden = !kept.has(group);
  say(extent, shown.length, extent.kind === 'page' && paragraphs !== '' ? Number(paragraphs) : onPage);
}

/** Shows the next window of what is chosen of the whole theme; the first one takes the place of the page's own. */
async function showWindow(address: string): Promise<void> {
  const mine = change;
  const boxesOff = unchecked();
  const theme = await listAt(address);
  const chosen = theme.pages.filter((page) => leftOn(page, boxesOff) > 0);
  const next = nextWindow(chosen, boxesOff, shownPages);
  const years = await Promise.all(next.map(yearsOf));
  if (mine !== change || !list) return;
  if (shownPages === 0) list.replaceChildren();
  for (const part of document.querySelectorAll<HTMLElement>('.pages, [data-of-page]')) part.hidden = true;
  for (const each of years) append(list, chosenOf(each, leftOutBy(boxesOff).join()));
  shownPages += next.length;
  const left = chosen.reduce((sum, page) => sum + leftOn(page, boxesOff), 0);
  const shown = list.querySelectorAll('.found').length;
  say(shown === left ? { kind: 'whole' } : { kind: 'window', left }, shown, theme.paragraphs);
}

async function update(): Promise<void> {
  change += 1;
  shownPages = 0;
  if (listAddress === undefined) return showPage({ kind: 'whole' });
  const itself: Extent = paragraphs === '' ? { kind: 'page' } : { kind: 'page', of: Number(pages) };
  if (unchecked().length === 0) return showPage(itself);
  const mine = change;
  showPage({ kind: 'fetching' });
  await showWindow(listAddress).catch(() => mine === change && showPage({ kind: 'failed' }));
}

/** The keyboard goes on at the first paragraph that came. */
async function goOn(address: string): Promise<void> {
  const before = list?.querySelectorAll('.found').length ?? 0;
  await showWindow(address).catch(() => {
    if (status) status.textContent = 'More paragraphs could not be fetched. Press “Show more” to try again.';
  });
  list?.querySelectorAll<HTMLElement>('.found .number')[before]?.focus();
}

// Without the list of a theme the style sheet chooses alone.
if (list) boxes?.addEventListener('change', () => void update());
if (listAddress !== undefined) more?.addEventListener('click', () => void goOn(listAddress));
