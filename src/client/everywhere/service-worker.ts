/** What a page asks the service worker, by which rooms that know nothing of each other agree on what is kept. */

/** Asks the page to start the service worker where it waits for that: a device that saves data gets none unasked. */
export const WORKER_WANTED = 'pilcrow:worker-wanted';

/** How it stands with what is kept, and with the network. */
export interface WorkerState {
  /** What is kept is of the worker's own version (or nothing is kept). */
  current: boolean;
  /** The last answer of the network was one. */
  reachable: boolean;
  /** The record of what was kept could not be read. */
  setAside: boolean;
}

/** What can be searched of what is kept: the answer to `kept-bundles`. */
export interface KeptBundles {
  /** Addresses of the bundles of kept authorities and themes. */
  bundles: string[];
  /** Some set was kept before there were bundles, and has none. */
  isOlder: boolean;
}

/** A worker of an older version does not know every question, and never answers. */
const LONGEST_WAIT_MS = 5000;

/** Asks the service worker that is in charge; undefined where none is, or none that answers. */
export function askWorker<T>(message: object): Promise<T | undefined> {
  // Where a page comes neither from localhost nor over https there are none.
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  if (worker === null) return Promise.resolve(undefined);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as T);
    setTimeout(() => resolve(undefined), LONGEST_WAIT_MS);
    worker.postMessage(message, [port2]);
  });
}
