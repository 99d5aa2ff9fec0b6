/** A set as the reader meets it: its size, its state, and what can be done with it. */
import './offline.css';
import { check, keep, remove } from './keep.client.ts';
import type { SetSummary } from './sets.ts';
import { readRecord } from './store.client.ts';
import { megabytes, say, type Outcome } from './wording.ts';

/** Fills a place with a set. */
export async function showSet(place: HTMLElement, set: SetSummary): Promise<void> {
  const state = document.createElement('p');
  state.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', `Keeping ${set.title}`);
  bar.hidden = true;
  let running: AbortController | undefined;
  const show = (outcome: Outcome): void => {
    state.textContent = say(outcome);
    if ('of' in outcome) Object.assign(bar, { max: Math.max(outcome.of, 1), value: outcome.done, hidden: false });
    if (outcome.state === 'ready') bar.hidden = true;
  };
  const start = async (): Promise<void> => {
    const own = (running = new AbortController());
    buttons(true, true);
    // Without this the browser may clear the site's storage when the device runs low.
    await navigator.storage?.persist?.();
    const end = await keep(set.id, own.signal, (done, of, secondsLeft) =>
      show({ state: 'keeping', done, of, secondsLeft }),
    );
    running = undefined;
    show(end);
    if (end.state === 'lost') addEventListener('online', () => void (running ?? start()), { once: true });
    buttons(false, true, end.state === 'ready');
  };
  const clear = async (): Promise<void> => {
    running?.abort();
    await remove(set.id);
    bar.hidden = true;
    state.textContent = `Removed. To keep it again costs ${megabytes(set.wire)}.`;
    buttons(false, false);
  };
  const buttons = (busy: boolean, begun: boolean, ready = false): void => {
    const all: HTMLButtonElement[] = [];
    if (busy) all.push(button('Pause', set.title, () => running?.abort()));
    else if (ready) all.push(button('Check', set.title, async () => again(await check(set.id))));
    else all.push(button(begun ? 'Resume' : `Keep for offline (${megabytes(set.wire)})`, set.title, start));
    if (begun) all.push(button('Remove', set.title, clear));
    actions.replaceChildren(...all);
  };
  const again = (outcome: Outcome): void => {
    show(outcome);
    buttons(false, true, outcome.state === 'ready');
  };
  const actions = document.createElement('p');
  const kept = (await readRecord())?.sets[set.id];
  state.textContent =
    kept === undefined
      ? `${megabytes(set.wire)} to fetch, ${megabytes(set.bytes)} on this device, ${set.files} files.`
      : kept.ready
        ? 'Kept. Check reads every file again.'
        : 'Not ready offline yet: keeping it was stopped.';
  buttons(false, kept !== undefined, kept?.ready);
  place.classList.add('keep', 'ui');
  place.replaceChildren(actions, bar, state);
}

function button(text: string, about: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', `${text}: ${about}`);
  made.addEventListener('click', () => void act());
  return made;
}
