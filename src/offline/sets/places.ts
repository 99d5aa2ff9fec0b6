/** Where things stand in the browser's caches. All names bear the base path: an origin may hold several sites. */
export interface CacheAddresses {
  base: string;
  /** Cache of kept contents, and of the records of what is kept. */
  kept: string;
  /** Cache of pages that were read. */
  read: string;
  record: string;
  next: string;
  /** A record that could not be read. */
  aside: string;
}

/** Name of the cache of kept contents. */
export const KEPT_CACHE = (base: string): string => `pilcrow${base}kept`;

/** The places of a site under a base path (with slashes at both ends). */
export function cacheAddresses(base: string): CacheAddresses {
  const inside = `${base}offline/kept/`;
  return {
    base,
    kept: KEPT_CACHE(base),
    read: `pilcrow${base}read`,
    record: `${inside}record`,
    next: `${inside}next`,
    aside: `${inside}aside`,
  };
}

/** Where a content is kept. */
export const contentAddress = ({ base }: CacheAddresses, hash: string): string => `${base}offline/kept/content/${hash}`;

/** Asks the network for a file itself, past the service worker and every cache on the way. */
export const PAST_THE_WORKER = 'content';
