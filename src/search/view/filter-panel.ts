/** The filters as one part of the view: counted only while they are seen; they stay open, and lead back to the results. */
import type { Facet } from '../engine/catalogue.ts';
import type { FacetCounts, Filters } from '../engine/facets.ts';
import type { Shown } from '../engine/library.ts';
import type { SearchAnswer } from '../engine/search.ts';
import { element } from './element.ts';
import { filterGroups } from './filters.ts';

export class FilterPanel {
  readonly made: HTMLDetailsElement;
  readonly #title = element('summary', {}, ['Filters']);
  readonly #groups = element('div', { class: 'search-filters', role: 'group', 'aria-label': 'Filters' });
  readonly #show = element('button', { type: 'button', class: 'search-show' });
  readonly #clear = element('button', { type: 'button' }, ['Clear filters']);
  readonly #change: (filters: Filters) => void;
  /** Counts for the answer that stands there, once the filters are seen. */
  #count: (() => Promise<void>) | undefined;

  constructor(results: HTMLElement, change: (filters: Filters) => void) {
    this.#change = change;
    const foot = element('p', { class: 'search-filters-foot' }, [this.#show, this.#clear]);
    this.made = element('details', { class: 'search-narrow' }, [this.#title, this.#groups, foot]);
    this.made.hidden = true;
    this.made.addEventListener('toggle', () => void this.#countIfSeen());
    this.#show.addEventListener('click', () => {
      this.made.open = false;
      results.querySelector<HTMLElement>('a.search-hit')?.focus();
    });
    this.#clear.addEventListener('click', () => {
      for (const box of this.#groups.querySelectorAll('input')) box.checked = false;
      this.#title.textContent = 'Filters';
      this.#change({});
      this.#title.focus();
    });
  }

  /** Before there is an answer there is nothing to filter. */
  hide(): void {
    this.#count = undefined;
    this.made.hidden = true;
  }

  /**
   * Shows how much the filters leave, and what each would leave as soon as they are open.
   * @param count Counts; undefined where it cannot, or where another question was asked in the meantime.
   */
  draw(answer: SearchAnswer, shown: Shown, count: () => Promise<FacetCounts | undefined>): void {
    const { found, request } = answer;
    const chosen = Object.values(request.filters).reduce((sum, values) => sum + (values?.length ?? 0), 0);
    this.#title.textContent = chosen === 0 ? 'Filters' : `Filters (${chosen} chosen)`;
    this.#show.textContent = found === 1 ? 'Show 1 paragraph' : `Show ${found.toLocaleString('en-GB')} paragraphs`;
    this.#show.hidden = found === 0;
    this.#clear.hidden = chosen === 0;
    this.made.hidden = found === 0 && chosen === 0;
    this.#count = async () => {
      const counts = await count();
      if (counts !== undefined) this.#drawGroups(request.filters, counts, shown);
    };
    void this.#countIfSeen();
  }

  async #countIfSeen(): Promise<void> {
    if (!this.made.open || this.made.hidden) return;
    const count = this.#count;
    this.#count = undefined;
    await count?.();
  }

  /** What stood open stays open, and the focus stays where it was. */
  #drawGroups(filters: Filters, counts: FacetCounts, shown: Shown): void {
    const open = new Set([...this.#all('details[open]')].map((each) => each.dataset['facet']));
    const held = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const groups = filterGroups(filters, counts, shown, (facet: Facet, values) =>
      this.#change({ ...filters, [facet]: values }),
    );
    this.#groups.replaceChildren(...groups);
    for (const each of this.#all('details')) each.open ||= open.has(each.dataset['facet']);
    if (held?.type === 'checkbox')
      this.#groups.querySelector<HTMLElement>(`input[name="${held.name}"][value="${CSS.escape(held.value)}"]`)?.focus();
  }

  #all(selector: 'details' | 'details[open]'): NodeListOf<HTMLDetailsElement> {
    return this.#groups.querySelectorAll(selector);
  }
}
