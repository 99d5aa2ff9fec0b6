/** The search as a reader meets it, on its own page and in the panel: asks, shows, and says what it did. */
import type { FacetCounts } from '../engine/facets.ts';
import type { SearchAnswer, SearchRequest } from '../engine/search.ts';
import type { Shown } from '../engine/library.ts';
import { nextTask } from '../../client/everywhere/next-task.ts';
import { element } from './element.ts';
import { FilterPanel } from './filter-panel.ts';
import { keepingFocus } from './focus.ts';
import { moveAmongResults } from './keys.ts';
import { emptyNotice, failureNotice, keptNotice, notices } from './notices.ts';
import { markUnreachable } from './reachable.ts';
import { rememberSearch } from './recent.ts';
import { parametersOf, PAGE_OF_RESULTS, requestOf } from './request.ts';
import { belowResults, resultList } from './results.ts';
import { scopeAndSort } from './scope.ts';
import { Source } from './source.ts';
import { takeAway } from './take-away.ts';
import { mostShown, noteAddress, noteFollowed, returnToFollowed } from './way-back.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** An answer that takes no longer is not announced beforehand. */
const PATIENCE_MS = 250;
const source = new Source(BASE);

export class SearchView {
  readonly #page: boolean;
  readonly #input = element('input', {
    type: 'search',
    'aria-label': 'Search every paragraph',
    placeholder: 'Words or “a phrase”',
    autocomplete: 'off',
    enterkeyhint: 'search',
    spellcheck: 'false',
  });
  readonly #tools = element('div', { class: 'search-tools' });
  readonly #status = element('p', { class: 'search-status', role: 'status', 'aria-live': 'polite', tabindex: '-1' });
  readonly #results = element('div', { class: 'search-results' });
  readonly #narrow: FilterPanel;
  #request: SearchRequest;
  #asked = 0;
  /** What the tools were drawn for. */
  #tooled: { shown: Shown; says: string } | undefined;
  /** Settles when what was asked last is shown. */
  #showing: Promise<void>;

  constructor(place: HTMLElement, { page }: { page: boolean }) {
    this.#page = page;
    this.#request = this.#fromAddress();
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
      if (page) void this.#openFirst();
      else location.assign(`${BASE}search/?${parametersOf(this.#request)}`);
    });
    this.#input.addEventListener('input', () =>
      this.ask({ text: this.#input.value, most: PAGE_OF_RESULTS, widen: true }),
    );
    if (page) {
      addEventListener('popstate', () => this.#again());
      this.#results.addEventListener('click', noteFollowed);
    }
    this.#showing = this.#show().then(() => {
      if (page) returnToFollowed(this.#results);
    });
  }

  focus(): void {
    source.prepare();
    this.#input.focus();
    this.#input.select();
  }

  /** Asks anew, with these things changed. */
  ask(change: Partial<SearchRequest>): void {
    this.#request = { ...this.#request, ...change };
    if (change.text !== undefined && this.#input.value !== change.text) this.#input.value = change.text;
    if (this.#page)
      noteAddress(`?${parametersOf(this.#request)}`.replace(/^\?$/, location.pathname), this.#request.most);
    this.#showing = this.#show();
  }

  /** Enter opens the first result of what stands in the box now, not of what stood there before. */
  async #openFirst(): Promise<void> {
    const asked = this.#asked;
    await this.#showing;
    if (asked === this.#asked) this.#hits()[0]?.click();
  }

  #again(): void {
    this.#request = this.#fromAddress();
    this.#input.value = this.#request.text;
    this.#showing = this.#show();
  }

  #fromAddress(): SearchRequest {
    if (!this.#page) return requestOf(new URLSearchParams());
    return { ...requestOf(new URLSearchParams(location.search)), most: mostShown() };
  }

  async #show(): Promise<void> {
    const turn = ++this.#asked;
    const patience = setTimeout(() => this.#wait(), PATIENCE_MS);
    try {
      const request = this.#request;
      const { answer: asked, kept } = await source.ask(async (library) => ({
        shown: await library.shown(),
        answer: request.text.trim() === '' ? undefined : await library.run(request),
      }));
      // To take an answer over from the worker and to draw it are tasks of their own.
      await nextTask();
      if (turn !== this.#asked) return;
      this.#drawTools(asked.shown);
      if (asked.answer === undefined) this.#empty();
      else this.#draw(asked.answer, asked.shown);
      if (kept) this.#status.prepend(...keptNotice(asked.shown.reports.length, BASE));
      void markUnreachable(this.#results, kept);
    } catch (problem) {
      if (turn === this.#asked) this.#fail(problem);
    } finally {
      clearTimeout(patience);
      if (turn === this.#asked) this.#results.removeAttribute('aria-busy');
    }
  }

  /** The results stand before the filters are counted; where they cannot be, the results stay. */
  async #counts({ request }: SearchAnswer): Promise<FacetCounts | undefined> {
    const turn = this.#asked;
    const counted = await source.ask((library) => library.counts(request)).catch(() => undefined);
    return turn === this.#asked ? counted?.answer : undefined;
  }

  /** What is slow says so; results of the question before stay, but do not pass for the answer. */
  #wait(): void {
    this.#say(['Searching …']);
    this.#results.setAttribute('aria-busy', 'true');
  }

  /** A button that was pressed is gone with its line: the focus stays at the lines, not at the top of the page. */
  #say(lines: (Node | string)[]): void {
    keepingFocus(
      this.#status,
      () => this.#status.replaceChildren(...lines),
      () => this.#status,
    );
  }

  /** Drawn anew only where they would say something else: they are the largest part of what a letter typed draws. */
  #drawTools(shown: Shown): void {
    const { scope, since, sort } = this.#request;
    const drawn = { shown, says: `${scope} ${since} ${sort}` };
    if (this.#tooled?.shown === shown && this.#tooled.says === drawn.says) return;
    this.#tooled = drawn;
    const selects = () => [...this.#tools.querySelectorAll('select')];
    const at = selects().findIndex((each) => each === document.activeElement);
    const tools = scopeAndSort(this.#request, shown, BASE, (change) => this.ask({ ...change, most: PAGE_OF_RESULTS }));
    keepingFocus(
      this.#tools,
      () => this.#tools.replaceChildren(...tools),
      () => selects()[at],
    );
  }

  #draw(answer: SearchAnswer, shown: Shown): void {
    const before = this.#hits().length;
    this.#say(notices(answer, (change) => this.ask(change)));
    this.#narrow.draw(answer, shown, () => this.#counts(answer));
    keepingFocus(
      this.#results,
      () => this.#results.replaceChildren(resultList(answer, shown, BASE), ...this.#below(answer, shown)),
      // After “Show more”, the first that is new.
      () => this.#hits()[before] ?? this.#hits()[0] ?? this.#status,
    );
  }

  #hits(): HTMLElement[] {
    return [...this.#results.querySelectorAll<HTMLElement>('a.search-hit')];
  }

  #below(answer: SearchAnswer, shown: Shown): HTMLElement[] {
    const more = (): void => this.ask({ most: answer.request.most + 2 * PAGE_OF_RESULTS });
    const page = this.#page ? undefined : `${BASE}search/?${parametersOf(answer.request)}`;
    const list = async () => (await source.ask((library) => library.list(answer.request))).answer;
    const whole = this.#page && answer.found > 0 ? takeAway(list, shown, BASE) : [];
    return [...belowResults(answer, more, page), element('p', { class: 'search-below' }, whole)];
  }

  #empty(): void {
    this.#say([]);
    this.#narrow.hide();
    keepingFocus(
      this.#results,
      () => this.#results.replaceChildren(...emptyNotice((text) => this.ask({ text }))),
      () => this.#input,
    );
  }

  #fail(problem: unknown): void {
    this.#narrow.hide();
    this.#results.replaceChildren();
    this.#say(failureNotice(problem, () => (this.#showing = this.#show())));
  }
}
