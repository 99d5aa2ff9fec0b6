/** The set of this page, with its size and state; focus stays where it was asked for. */
import { readSets } from '../keep/manifest.client.ts';
import { showSet } from './row.client.ts';
import { readRecord } from '../keep/store.client.ts';
import { keptSummary } from '../sets/record.ts';

/** Shows a set in a place of the page that it is about. */
export async function showHere(place: HTMLElement, id: string): Promise<void> {
  const asked = place.contains(document.activeElement);
  const kept = (await readRecord())?.sets[id];
  const list = await readSets().catch(() => undefined);
  const set = list?.sets.find((each) => each.id === id) ?? (kept && keptSummary(id, kept));
  if (set === undefined) {
    if (asked) place.append(' The site cannot be reached now: try again when it can.');
    return;
  }
  showSet(place, set, kept);
  if (asked) place.querySelector('button')?.focus();
}
