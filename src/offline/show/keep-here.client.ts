/** On the page of an authority or a theme: keeps it. Nothing is loaded for it before it is asked for, or was. */
import { KEPT_CACHE } from '../sets/places.ts';

const place = document.querySelector<HTMLElement>('[data-keep]');
const id = place?.dataset['keep'];

async function open(into: HTMLElement, set: string): Promise<void> {
  const { showHere } = await import('./here.client.ts');
  await showHere(into, set);
}

function offer(into: HTMLElement, set: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Keep for offline …';
  button.addEventListener('click', () => void open(into, set));
  into.replaceChildren(button);
}

if (place && id !== undefined && 'serviceWorker' in navigator && 'caches' in globalThis) {
  offer(place, id);
  const kept = KEPT_CACHE(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
  void caches.has(kept).then((has) => (has ? open(place, id) : undefined));
}
