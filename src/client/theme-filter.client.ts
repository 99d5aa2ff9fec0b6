/**
 * Beside the boxes that choose paragraphs: brings in the theme's other pages when something is chosen,
 * hides headings without a paragraph, and says how many are shown.
 */
import { takeOtherPages } from './other-pages.client.ts';
import { leftOutBy, statusOf, type Reach } from './whole-theme.ts';

const boxes = document.querySelector<HTMLFormElement>('.filter');
const status = boxes?.querySelector<HTMLElement>('[role=status]');
const { page = '1', pages = '1', paragraphs = '0' } = document.querySelector<HTMLElement>('#found')?.dataset ?? {};
let hasWhole = false;
const unchecked = (): string[] =>
  [...(boxes?.querySelectorAll<HTMLInputElement>('input:not(:checked)') ?? [])].map(({ value }) => value);
const chosen = (): boolean => unchecked().length > 0;

/** Shows what fits: of the whole theme, or of this page while nothing is chosen or the rest is not here. */
function show(reach: Reach): void {
  const whole = reach.kind === 'whole';
  document.querySelector('#found')?.classList.toggle('long', whole && pages !== '1');
  for (const part of document.querySelectorAll<HTMLElement>('[data-elsewhere]')) part.hidden = !whole;
  for (const part of document.querySelectorAll<HTMLElement>('.pages, [data-of-page]')) part.hidden = whole;
  // Asked of the attributes, as the style sheet asks: thousands of paragraphs need not be laid out to be counted.
  const leftOut = [...leftOutBy(unchecked()), '[hidden]'].join();
  const shown = [...document.querySelectorAll('.found')].filter((each) => !each.matches(leftOut));
  const kept = new Set(shown.flatMap((each) => [each.closest('.finding'), each.closest('.year')]));
  for (const group of document.querySelectorAll<HTMLElement>('.finding, .year')) group.hidden = !kept.has(group);
  const here = document.querySelectorAll('.found:not([data-elsewhere])').length;
  const all = whole || reach.kind === 'page' ? Number(paragraphs) : here;
  if (status) status.textContent = statusOf(reach, shown.length, all);
}

async function update(): Promise<void> {
  const whole: Reach = { kind: 'whole' };
  if (pages === '1') return show(whole);
  const thisPage: Reach = { kind: 'page', number: Number(page), of: Number(pages) };
  if (!chosen()) return show(thisPage);
  if (!hasWhole) show({ kind: 'fetching' });
  try {
    await takeOtherPages();
    hasWhole = true;
  } catch {
    return show(chosen() ? { kind: 'failed' } : thisPage);
  }
  show(chosen() ? whole : thisPage);
}

boxes?.addEventListener('change', () => void update());
