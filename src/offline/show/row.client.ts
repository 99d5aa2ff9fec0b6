/** A set as the reader meets it: its size, its state, and what can be done with it. */
import { check, keep, remove } from '../keep/keep.client.ts';
import type { KeptSet } from '../sets/record.ts';
import type { SetSummary } from '../sets/sets.ts';
import { megabytes, say, sayKept, type Outcome } from './wording.ts';

/** What can be done with a set now: none of it begun, being kept, stopped half-way, ready. */
type Stage = 'new' | 'busy' | 'stopped' | 'ready';

/** Fills a place with a set. @param changed Called when more or less is on the device than before. */
export function showSet(
  place: HTMLElement,
  set: SetSummary,
  kept: KeptSet | undefined,
  changed = (): void => {},
): void {
  new SetRow(place, set, changed).begin(kept);
}

class SetRow {
  readonly #set: SetSummary;
  readonly #changed: () => void;
  readonly #actions = document.createElement('p');
  readonly #bar = document.createElement('progress');
  readonly #state = document.createElement('p');
  #running: AbortController | undefined;

  constructor(place: HTMLElement, set: SetSummary, changed: () => void) {
    this.#set = set;
    this.#changed = changed;
    this.#bar.setAttribute('aria-label', `Keeping ${set.title}`);
    this.#bar.hidden = true;
    this.#state.setAttribute('role', 'status');
    place.replaceChildren(this.#actions, this.#bar, this.#state);
  }

  begin(kept: KeptSet | undefined): void {
    this.#state.textContent = kept === undefined ? '' : sayKept(kept);
    this.#offer(kept === undefined ? 'new' : kept.ready ? 'ready' : 'stopped');
  }

  async #keep(): Promise<void> {
    const own = (this.#running = new AbortController());
    this.#offer('busy');
    // Without this the browser may clear the site's storage when the device runs low.
    await navigator.storage?.persist?.();
    const end = await keep(this.#set.id, own.signal, (done, of, secondsLeft) =>
      this.#show({ state: 'keeping', done, of, secondsLeft }),
    );
    // Removed while it was being kept: there is nothing more to say of it.
    if (this.#running !== own) return;
    this.#running = undefined;
    this.#end(end);
    if (end.state === 'lost') addEventListener('online', () => void (this.#running ?? this.#keep()), { once: true });
  }

  async #remove(): Promise<void> {
    this.#running?.abort();
    this.#running = undefined;
    await remove(this.#set.id);
    this.#bar.hidden = true;
    this.#state.textContent = 'Removed from this device.';
    this.#offer('new');
    this.#changed();
  }

  async #check(): Promise<void> {
    this.#state.textContent = 'Reading every file again …';
    this.#end(await check(this.#set.id));
  }

  #end(outcome: Outcome): void {
    this.#show(outcome);
    this.#offer(outcome.state === 'ready' ? 'ready' : 'stopped');
    this.#changed();
  }

  #show(outcome: Outcome): void {
    this.#state.textContent = say(outcome);
    if ('of' in outcome) Object.assign(this.#bar, { max: Math.max(outcome.of, 1), value: outcome.done, hidden: false });
    if (outcome.state === 'ready') this.#bar.hidden = true;
  }

  /** The buttons of a stage; the focus goes from a button that leaves to the one in its place. */
  #offer(stage: Stage): void {
    const focused = this.#actions.contains(document.activeElement);
    const all: HTMLButtonElement[] = [];
    if (stage === 'new') all.push(this.#button(`Keep for offline (${megabytes(this.#set.wire)})`, () => this.#keep()));
    if (stage === 'stopped') all.push(this.#button('Resume', () => this.#keep()));
    if (stage === 'busy') all.push(this.#button('Pause', () => this.#running?.abort()));
    if (stage === 'ready') all.push(this.#button('Check', () => this.#check()));
    if (stage !== 'new') all.push(this.#button('Remove', () => this.#remove()));
    this.#actions.replaceChildren(...all);
    if (focused) all[0]?.focus();
  }

  #button(text: string, act: () => unknown): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.setAttribute('aria-label', `${text}: ${this.#set.title}`);
    made.addEventListener('click', () => void act());
    return made;
  }
}
