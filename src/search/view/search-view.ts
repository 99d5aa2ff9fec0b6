/** The search as a reader meets it, on its own page and in the panel: asks, shows, and says what it did. */
import './search.css';
import type { SearchAnswer, SearchRequest } from '../engine/search.ts';
import type { Manifest } from '../index/manifest.ts';
import { element } from './element.ts';
import { FilterPanel } from './filter-panel.ts';
import { moveAmongResults } from './keys.ts';
import { emptyNotice, failureNotice, keptNotice, notices } from './notices.ts';
import { markUnreachable } from './reachable.ts';
import { rememberSearch } from './recent.ts';
import { parametersOf, PAGE_OF_RESULTS, requestOf } from './request.ts';
import { resultList } from './results.ts';
import { scopeAndSort } from './scope.ts';
import { Source } from './source.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const source = new Source(BASE);

export class SearchView {
  readonly #page: boolean;
  readonly #input = element('input', {
    type: 'search',
    'aria-label': 'Search every paragraph',
    placeholder: 'Words, an abbreviation, or “an exact phrase”',
    autocomplete: 'off',
    enterkeyhint: 'search',
    spellcheck: 'false',
  });
  readonly #tools = element('div', { class: 'search-tools' });
  readonly #status = element('p', { class: 'search-status', role: 'status', 'aria-live': 'polite' });
  readonly #results = element('div', { class: 'search-results' });
  readonly #narrow: FilterPanel;
  #request: SearchRequest;
  #asked = 0;

  constructor(place: HTMLElement, { page }: { page: boolean }) {
    this.#page = page;
    this.#request = requestOf(new URLSearchParams(page ? location.search : ''));
    this.#input.value = this.#request.text;
    const form = element('form', { role: 'search', class: 'search-form' }, [this.#input]);
    this.#narrow = new FilterPanel(this.#results, (filters) => this.ask({ filters, most: PAGE_OF_RESULTS }));
    this.#narrow.made.open = page && matchMedia('(min-width: 60rem)').matches;
    const body = [this.#narrow.made, this.#results];
    place.append(
      form,
      this.#tools,
      this.#status,
      element('div', { class: page ? 'search-body' : 'search-body search-stacked' }, body),
    );
    place.addEventListener('keydown', (event) => moveAmongResults(event, this.#input, this.#results));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.#input.value);
      this.#results.querySelector<HTMLElement>('a.search-hit')?.click();
    });
    this.#input.addEventListener('input', () =>
      this.ask({ text: this.#input.value, most: PAGE_OF_RESULTS, widen: true }),
    );
    if (page) addEventListener('popstate', () => this.#again());
    void this.#show();
  }

  focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  /** Asks anew, with these things changed. */
  ask(change: Partial<SearchRequest>): void {
    this.#request = { ...this.#request, ...change };
    if (change.text !== undefined && this.#input.value !== change.text) this.#input.value = change.text;
    if (this.#page)
      history.replaceState(null, '', `?${parametersOf(this.#request)}`.replace(/^\?$/, location.pathname));
    void this.#show();
  }

  #again(): void {
    this.#request = requestOf(new URLSearchParams(location.search));
    this.#input.value = this.#request.text;
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#asked;
    try {
      const request = this.#request;
      const { answer: asked, kept } = await source.ask(async (search) => ({
        manifest: (await search.catalogue()).manifest,
        answer: request.text.trim() === '' ? undefined : await search.run(request),
      }));
      if (turn !== this.#asked) return;
      this.#tools.replaceChildren(...scopeAndSort(this.#request, asked.manifest, BASE, (change) => this.ask(change)));
      if (asked.answer === undefined) this.#empty();
      else this.#draw(asked.answer, asked.manifest);
      if (kept) this.#status.prepend(...keptNotice(asked.manifest.reports.length, BASE));
      void markUnreachable(this.#results, kept);
    } catch (problem) {
      if (turn === this.#asked) this.#fail(problem);
    }
  }

  #draw(answer: SearchAnswer, manifest: Manifest): void {
    this.#status.replaceChildren(...notices(answer, (change) => this.ask(change)));
    this.#narrow.draw(answer, manifest);
    this.#results.replaceChildren(resultList(answer, manifest, BASE), ...this.#more(answer));
  }

  #more(answer: SearchAnswer): HTMLElement[] {
    if (answer.hits.length >= answer.found || answer.hits.length < answer.request.most) return [];
    const more = element('button', { type: 'button' }, ['Show more']);
    more.addEventListener('click', () => this.ask({ most: answer.request.most + 2 * PAGE_OF_RESULTS }));
    if (this.#page) return [more];
    const all = element('a', { href: `${BASE}search/?${parametersOf(answer.request)}` }, ['Open as a page']);
    return [element('p', {}, [more, ' ', all])];
  }

  #empty(): void {
    this.#status.replaceChildren();
    this.#narrow.hide();
    this.#results.replaceChildren(...emptyNotice((text) => this.ask({ text })));
  }

  #fail(problem: unknown): void {
    this.#narrow.hide();
    this.#results.replaceChildren();
    this.#status.replaceChildren(...failureNotice(problem, () => void this.#show()));
  }
}
