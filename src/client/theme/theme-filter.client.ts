/**
 * Beside the boxes that choose paragraphs: brings in the theme's other pages when something is chosen,
 * hides headings without a paragraph, and says how many are shown.
 */
import { takeOtherPages } from './other-pages.client.ts';
import { leftOutBy, statusOf, type Reach } from './whole-theme.ts';

const boxes = document.querySelector<HTMLFormElement>('.filter');
const status = boxes?.querySelector<HTMLElement>('[role=status]');
const { pages = '', paragraphs = '', front } = document.querySelector<HTMLElement>('#found')?.dataset ?? {};
/** Of the theme; a page that is not the front learns it from the front. */
let all = paragraphs === '' ? undefined : Number(paragraphs);
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
  const outOf = whole || reach.kind === 'page' ? (all ?? here) : here;
  if (status) status.textContent = statusOf(reach, shown.length, outOf);
}

async function update(): Promise<void> {
  const whole: Reach = { kind: 'whole' };
  if (pages === '1') return show(whole);
  const thisPage: Reach = front === undefined ? { kind: 'page', of: Number(pages) } : { kind: 'page' };
  if (!chosen()) return show(thisPage);
  if (!hasWhole) show({ kind: 'fetching' });
  try {
    all = await takeOtherPages();
    hasWhole = true;
  } catch {
    return show(chosen() ? { kind: 'failed' } : thisPage);
  }
  show(chosen() ? whole : thisPage);
}

// Without the list of a theme the style sheet chooses alone.
if (document.querySelector('#found')) boxes?.addEventListener('change', () => void update());
