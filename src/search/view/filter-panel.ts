/** The filters as one part of the view: stays as it was while its counts change, and leads back to the results. */
import type { Facet } from '../kept/engine/catalogue.ts';
import type { Filters } from '../kept/engine/facets.ts';
import type { SearchAnswer } from '../kept/engine/search.ts';
import type { Manifest } from '../kept/index/manifest.ts';
import { element } from './element.ts';
import { filterGroups } from './filters.ts';

export class FilterPanel {
  readonly made: HTMLDetailsElement;
  readonly #title = element('summary', {}, ['Filters']);
  readonly #groups = element('div', { class: 'search-filters', role: 'group', 'aria-label': 'Filters' });
  readonly #show = element('button', { type: 'button', class: 'search-show' });
  readonly #clear = element('button', { type: 'button' }, ['Clear filters']);
  readonly #change: (filters: Filters) => void;

  constructor(results: HTMLElement, change: (filters: Filters) => void) {
    this.#change = change;
    const foot = element('p', { class: 'search-filters-foot' }, [this.#show, this.#clear]);
    this.made = element('details', { class: 'search-narrow' }, [this.#title, this.#groups, foot]);
    this.made.hidden = true;
    this.#show.addEventListener('click', () => {
      this.made.open = false;
      results.querySelector<HTMLElement>('a.search-hit')?.focus();
    });
    this.#clear.addEventListener('click', () => {
      this.#change({});
      this.#title.focus();
    });
  }

  /** Before there is an answer there is nothing to filter. */
  hide(): void {
    this.made.hidden = true;
  }

  /** Shows what each filter would leave; what stood open stays open, and the focus stays where it was. */
  draw(answer: SearchAnswer, manifest: Manifest): void {
    const { filters } = answer.request;
    const open = new Set([...this.#all('details[open]')].map((each) => each.dataset['facet']));
    const held = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const groups = filterGroups(answer, manifest, (facet: Facet, values) =>
      this.#change({ ...filters, [facet]: values }),
    );
    this.#groups.replaceChildren(...groups);
    for (const each of this.#all('details')) each.open ||= open.has(each.dataset['facet']);
    if (held?.type === 'checkbox')
      this.#groups.querySelector<HTMLElement>(`input[name="${held.name}"][value="${CSS.escape(held.value)}"]`)?.focus();
    const chosen = Object.values(filters).reduce((sum, values) => sum + (values?.length ?? 0), 0);
    this.#title.textContent = chosen === 0 ? 'Filters' : `Filters (${chosen} chosen)`;
    this.#show.textContent =
      answer.found === 1 ? 'Show 1 paragraph' : `Show ${answer.found.toLocaleString('en-GB')} paragraphs`;
    this.#show.hidden = answer.found === 0;
    this.#clear.hidden = chosen === 0;
    this.made.hidden = groups.length === 0 || (answer.found === 0 && chosen === 0);
  }

  #all(selector: 'details' | 'details[open]'): NodeListOf<HTMLDetailsElement> {
    return this.#groups.querySelectorAll(selector);
  }
}
