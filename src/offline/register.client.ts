/** On every page: once the page is idle, the service worker; whatever else there is to say is loaded then. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base });
  const active = (await navigator.serviceWorker.ready).active;
  if (navigator.onLine) active?.postMessage({ type: 'read', path: location.pathname });
  const tell = async (): Promise<void> => (await import('./status.client.ts')).showStatus(registration);
  const look = (): void => {
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) void tell();
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  look();
  addEventListener('offline', () => void tell());
  addEventListener('online', () => void tell());
  if (!navigator.onLine) await tell();
}

const idle = (): void => {
  const start = (): void => void register().catch((problem: unknown) => console.info('Pilcrow: not offline.', problem));
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 5000 });
  else setTimeout(start, 1000);
};
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle);
}
