/**
 * Beside the boxes that choose paragraphs: brings in the theme's other pages when something is chosen,
 * hides headings without a paragraph, and says how many are shown.
 */
import { takeOtherPages } from './other-pages.client.ts';
import { statusOf, type Reach } from './whole-theme.ts';

const boxes = document.querySelector<HTMLFormElement>('.filter');
const status = boxes?.querySelector<HTMLElement>('[role=status]');
const { page = '1', pages = '1', paragraphs = '0' } = document.querySelector<HTMLElement>('#found')?.dataset ?? {};
const visible = (element: Element): boolean => element.getClientRects().length > 0;
const chosen = (): boolean => Boolean(boxes?.querySelector('input:not(:checked)'));

/** Shows what fits: of the whole theme, or of this page while nothing is chosen or the rest is not here. */
function show(reach: Reach): void {
  const whole = reach.kind === 'whole';
  for (const part of document.querySelectorAll<HTMLElement>('[data-elsewhere]')) part.hidden = !whole;
  for (const part of document.querySelectorAll<HTMLElement>('.pages, [data-of-page]')) part.hidden = whole;
  for (const part of document.querySelectorAll<HTMLElement>('.finding, .year')) part.hidden = false;
  const shown = [...document.querySelectorAll('.found')].filter(visible).length;
  for (const part of document.querySelectorAll<HTMLElement>('.finding, .year')) {
    part.hidden = ![...part.querySelectorAll('.found')].some(visible);
  }
  const here = document.querySelectorAll('.found:not([data-elsewhere])').length;
  const all = whole || reach.kind === 'page' ? Number(paragraphs) : here;
  if (status) status.textContent = statusOf(reach, shown, all);
}

async function update(): Promise<void> {
  const whole: Reach = { kind: 'whole' };
  if (pages === '1') return show(whole);
  const thisPage: Reach = { kind: 'page', number: Number(page), of: Number(pages) };
  if (!chosen()) return show(thisPage);
  show({ kind: 'fetching' });
  try {
    await takeOtherPages();
  } catch {
    return show(chosen() ? { kind: 'failed' } : thisPage);
  }
  show(chosen() ? whole : thisPage);
}

boxes?.addEventListener('change', () => void update());
