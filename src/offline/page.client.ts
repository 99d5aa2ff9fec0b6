/** The page of what is kept: every set, the kept ones first; offline, those that are kept. */
import { readSets } from './keep.client.ts';
import { showSet } from './row.client.ts';
import type { SetSummary } from './sets.ts';
import { BASE, readRecord } from './store.client.ts';
import { megabytes } from './wording.ts';

const place = document.querySelector<HTMLElement>('#sets');

async function show(into: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const record = await readRecord();
  const sets = await readSets().then(
    ({ sets }) => sets,
    () => undefined,
  );
  const kept = Object.entries(record?.sets ?? {}).map(([id, { title, wire, files }]): SetSummary => ({
    id,
    title,
    kind: 'library',
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file[2], 0),
    wire,
  }));
  const known = sets ?? kept;
  const first = known.toSorted((one, other) => Number(isKept(other)) - Number(isKept(one)));
  function isKept({ id }: SetSummary): boolean {
    return record?.sets[id] !== undefined;
  }
  into.replaceChildren(...(first.length > 0 ? first.map(section) : [text('p', 'Nothing is kept on this device.')]));
  await room();
}

function section(set: SetSummary): HTMLElement {
  const made = document.createElement('section');
  made.id = set.id;
  const row = document.createElement('div');
  made.append(text('h3', set.title), row);
  void showSet(row, set);
  return made;
}

async function room(): Promise<void> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  const line = document.querySelector('#room');
  if (line === null || usage === undefined || quota === undefined) return;
  const safe = (await navigator.storage.persisted?.())
    ? 'The browser promised to keep it.'
    : 'The browser may clear it when the device runs low.';
  line.textContent = `This site uses ${megabytes(usage)} of about ${megabytes(quota)} that the browser allows. ${safe}`;
}

function text(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

if (location.pathname !== `${BASE}offline/`) document.querySelector('#not-kept')?.removeAttribute('hidden');
if (place !== null)
  void show(place).then(() =>
    document.getElementById(new URLSearchParams(location.search).get('set') ?? '')?.scrollIntoView(),
  );
