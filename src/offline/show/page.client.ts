/** The page of what is kept: what is on this device first, then all that can be kept. */
import { isCarried } from './carried.client.ts';
import { recordAsItIs } from '../keep/keep.client.ts';
import { readSets } from '../keep/manifest.client.ts';
import { keptSummary, type KeptRecord } from '../sets/record.ts';
import { showSet } from './row.client.ts';
import type { SetSummary } from '../sets/sets.ts';
import { BASE } from '../keep/store.client.ts';
import { roomInWords } from './wording.ts';

const found = <T extends HTMLElement>(selector: string): T | null => document.querySelector<T>(selector);
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-set]')];

async function show(): Promise<void> {
  const record = await recordAsItIs();
  const list = await readSets().catch(() => undefined);
  found('#unreachable')?.toggleAttribute('hidden', list !== undefined);
  const sets = new Map(list?.sets.map((set) => [set.id, set]));
  for (const row of rows()) fill(row, sets, record);
  gatherKept(record);
  for (const section of document.querySelectorAll('section:not(:has(#kept))'))
    section.toggleAttribute('hidden', section.querySelector('[data-set]:not([hidden])') === null);
  await room();
}

function fill(row: HTMLElement, sets: ReadonlyMap<string, SetSummary>, record: KeptRecord | undefined): void {
  const id = row.dataset['set'] ?? '';
  const kept = record?.sets[id];
  const set = sets.get(id) ?? (kept && keptSummary(id, kept));
  const place = row.querySelector<HTMLElement>('.keep');
  row.hidden = set === undefined;
  if (set !== undefined && place) showSet(place, set, kept, () => void room());
}

/** What was kept before the page was opened stands first; a row does not run away under the reader's hand. */
function gatherKept(record: KeptRecord | undefined): void {
  const ids = Object.keys(record?.sets ?? {});
  const kept = rows().filter(({ dataset }) => ids.includes(dataset['set'] ?? ''));
  found('#kept')?.replaceChildren(...kept);
  found('#nothing-kept')?.toggleAttribute('hidden', ids.length > 0);
}

async function room(): Promise<void> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  const line = found('#room');
  if (line === null || usage === undefined || quota === undefined) return;
  line.textContent = roomInWords(usage, quota, (await navigator.storage.persisted?.()) ?? false);
}

function narrow(words: string): void {
  const wanted = words.trim().toLocaleLowerCase('en-GB');
  for (const row of document.querySelectorAll<HTMLElement>('section:not(:has(#kept)) [data-set]'))
    row.hidden = !(row.firstElementChild?.textContent ?? '').toLocaleLowerCase('en-GB').includes(wanted);
}

if (!isCarried()) {
  const input = found<HTMLInputElement>('#narrow');
  input?.addEventListener('input', () => narrow(input.value));
  if (location.pathname !== `${BASE}offline/`) found('#not-kept')?.removeAttribute('hidden');
  if ('serviceWorker' in navigator) void show();
}
