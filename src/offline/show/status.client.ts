/** Says that the page is offline, marks links that cannot work now, and offers a newer version. */
import { fetchFiles } from '../keep/fetch.client.ts';
import { prepareUpdate } from '../keep/keep.client.ts';
import { sweep, writeNext, writeRecord } from '../keep/store.client.ts';
import { megabytes } from './wording.ts';
import { askWorker, type WorkerState } from '../../client/everywhere/service-worker.ts';

type Prepared = Awaited<ReturnType<typeof prepareUpdate>>;

const bar = document.createElement('div');
bar.className = 'offline-bar ui';
bar.setAttribute('role', 'status');

/** Shows what there is to say now. */
export async function showStatus(registration: ServiceWorkerRegistration, state: WorkerState): Promise<void> {
  document.querySelector('main')?.before(bar);
  const offline = !navigator.onLine || !state.reachable;
  await markLinks(offline);
  if (offline) return sayOffline();
  bar.replaceChildren();
  if (state.setAside) sayLinked('What was kept on this device could not be read and was set aside. ', 'Keep it again');
  if (registration.waiting !== null || !state.current) await offerUpdate(registration);
}

function sayOffline(): void {
  const why = navigator.onLine ? 'The site cannot be reached.' : 'You are offline.';
  sayLinked(`${why} Pages that you read or kept can be opened; links marked ⊘ need the network. `, 'What is kept');
}

/** A sentence, and the way to the page of what is kept. */
function sayLinked(sentence: string, name: string): void {
  const link = document.createElement('a');
  link.href = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}offline/`;
  link.textContent = name;
  bar.replaceChildren(sentence, link);
}

/** A class, and no words in the page: the text of a report stays as it is. */
async function markLinks(offline: boolean): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ origin, pathname }) => origin === location.origin && pathname !== location.pathname,
  );
  const paths = links.map(({ pathname }) => pathname);
  const available = offline ? await askWorker<boolean[]>({ type: 'available', paths }) : undefined;
  links.forEach((link, at) => link.classList.toggle('needs-network', available?.[at] === false));
}

async function offerUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  const update = await prepareUpdate().catch(() => undefined);
  const button = document.createElement('button');
  button.textContent = update === undefined ? 'Update' : `Update (${megabytes(update.bytes)} for what you keep)`;
  // What was prepared to say how large it is is taken; where that fails, the site may have changed since.
  button.addEventListener('click', () => void take(registration, button, update), { once: true });
  bar.replaceChildren('Newer reports are here. This page goes on as it is until you update. ', button);
}

async function take(
  registration: ServiceWorkerRegistration,
  button: HTMLButtonElement,
  prepared?: Prepared,
): Promise<void> {
  button.disabled = true;
  const update = prepared ?? (await prepareUpdate().catch(() => undefined));
  if (update !== undefined) {
    const end = await fetchFiles(update.load, new AbortController().signal, (done, of) => {
      button.textContent = `${megabytes(done)} of ${megabytes(of)}`;
    });
    if (end.state !== 'ready') {
      button.disabled = false;
      button.textContent = 'Try again';
      button.addEventListener('click', () => void take(registration, button), { once: true });
      return bar.prepend('The update could not be fetched whole; all stays as it was. ');
    }
    if (registration.waiting !== null) await writeNext(update.next);
    else await writeRecord(update.next);
  }
  const renew = (): void => void sweep().finally(() => location.reload());
  // The new version took over by itself, when no page was open: only what is kept had to follow.
  if (registration.waiting === null) return renew();
  navigator.serviceWorker.addEventListener('controllerchange', renew, { once: true });
  registration.waiting.postMessage({ type: 'update' });
}
