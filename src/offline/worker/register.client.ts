/**
 * On every page: once the page is idle, the service worker; whatever else there is to say is loaded then. A device that
 * saves data gets it when something is kept.
 */
import { isCarried } from '../show/carried.client.ts';
import { askWorker, WORKER_WANTED, type WorkerState } from '../../client/everywhere/service-worker.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base });
  const active = (await navigator.serviceWorker.ready).active;
  if (navigator.onLine) active?.postMessage({ type: 'read', path: location.pathname });
  const tell = async (state: WorkerState): Promise<void> =>
    (await import('../show/status.client.ts')).showStatus(registration, state);
  const state: WorkerState = (await askWorker<WorkerState>({ type: 'state' })) ?? {
    current: true,
    reachable: true,
    setAside: false,
  };
  const look = (): void => {
    const waiting = registration.waiting !== null && navigator.serviceWorker.controller !== null;
    if (waiting || shown || !navigator.onLine || !state.reachable || !state.current || state.setAside) {
      shown = true;
      void tell(state);
    }
  };
  let shown = false;
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  navigator.serviceWorker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ type: string; reachable: boolean }>) => {
      if (data.type !== 'reachable') return;
      state.reachable = data.reachable;
      look();
    },
  );
  addEventListener('offline', look);
  addEventListener('online', () => {
    state.reachable = true;
    look();
  });
  look();
}

const idle = (): void => {
  const start = (): void => void register().catch((problem: unknown) => console.info('Pilcrow: not offline.', problem));
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 5000 });
  else setTimeout(start, 1000);
};
/** The reader asked that nothing be fetched without need, and has no service worker that could be brought up to date. */
const savesData = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true && navigator.serviceWorker.controller === null;
};

if (import.meta.env.PROD && 'serviceWorker' in navigator && !isCarried()) {
  if (savesData()) addEventListener(WORKER_WANTED, idle, { once: true });
  else if (document.readyState === 'complete') idle();
  else addEventListener('load', idle);
}
