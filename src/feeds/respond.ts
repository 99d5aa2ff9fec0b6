/** A feed as the answer of an address. */
import { settings } from '../library/site-settings.ts';
import { address } from '../site/address.ts';
import { atomFeed, type FeedEntry } from './atom.ts';

interface Announced {
  title: string;
  subtitle: string;
  /** Path of the page that the feed is about. */
  page: string;
  /** Path of the feed. */
  self: string;
  entries: (absolute: (path: string) => string) => FeedEntry[];
}

/** @param site the address of the site, from Astro's configuration */
export function feedResponse({ title, subtitle, page, self, entries }: Announced, site: URL | undefined): Response {
  const absolute = (path: string): string => new URL(path, site ?? new URL(address(), 'http://localhost')).href;
  const feed = atomFeed({
    title: `${title} · ${settings.name}`,
    subtitle,
    page: absolute(page),
    self: absolute(self),
    entries: entries(absolute),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
