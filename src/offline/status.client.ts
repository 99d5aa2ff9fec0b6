/** Says that the page is offline, marks links that cannot work now, and offers a newer version. */
import './offline.css';
import { fetchFiles } from './fetch.client.ts';
import { prepareUpdate } from './keep.client.ts';
import { sweep, writeNext } from './store.client.ts';
import { megabytes } from './wording.ts';

const bar = document.createElement('div');
bar.className = 'offline-bar ui';
bar.setAttribute('role', 'status');

/** Shows what there is to say now. */
export async function showStatus(registration: ServiceWorkerRegistration): Promise<void> {
  document.querySelector('main')?.before(bar);
  await markLinks();
  if (!navigator.onLine) return sayOffline();
  bar.replaceChildren();
  if (registration.waiting !== null) await offerUpdate(registration);
}

function sayOffline(): void {
  const link = document.createElement('a');
  link.href = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}offline/`;
  link.textContent = 'What is kept';
  bar.replaceChildren('You are offline. Pages that you read or kept can be opened. ', link);
}

async function markLinks(): Promise<void> {
  for (const mark of document.querySelectorAll('.needs-network')) mark.remove();
  if (navigator.onLine) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ origin, pathname }) => origin === location.origin && pathname !== location.pathname,
  );
  const available = await ask<boolean[]>({ type: 'available', paths: links.map(({ pathname }) => pathname) });
  links.forEach((link, at) => {
    if (available?.[at] !== false) return;
    const mark = document.createElement('span');
    mark.className = 'needs-network ui';
    mark.textContent = ' (needs the network)';
    link.append(mark);
  });
}

async function offerUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  const update = await prepareUpdate().catch(() => undefined);
  const button = document.createElement('button');
  button.textContent = update === undefined ? 'Update' : `Update (${megabytes(update.bytes)} for what you keep)`;
  button.addEventListener('click', () => void take(registration, button));
  bar.replaceChildren('Newer reports are here. This page goes on as it is until you update. ', button);
}

async function take(registration: ServiceWorkerRegistration, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  const update = await prepareUpdate().catch(() => undefined);
  if (update !== undefined) {
    const end = await fetchFiles(update.load, new AbortController().signal, (done, of) => {
      button.textContent = `${megabytes(done)} of ${megabytes(of)}`;
    });
    if (end.state !== 'ready') {
      button.disabled = false;
      button.textContent = 'Try again';
      return bar.prepend('The update could not be fetched whole; all stays as it was. ');
    }
    await writeNext(update.next);
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => void sweep().finally(() => location.reload()), {
    once: true,
  });
  registration.waiting?.postMessage({ type: 'update' });
}

function ask<T>(message: object): Promise<T | undefined> {
  const worker = navigator.serviceWorker.controller;
  if (worker === null) return Promise.resolve(undefined);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as T);
    worker.postMessage(message, [port2]);
  });
}
