/**
 * Atom feeds by RFC 4287. Built as a tree and as plain text throughout: a reader of feeds never takes the words of a
 * report for HTML.
 */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export interface FeedEntry {
  /** The entry's id and where it leads: absolute, and the same for ever. */
  url: string;
  /** `Stockton-on-Tees: ILACS inspection, March 2023, paragraph 12` */
  title: string;
  /** The instant at which it came into the library, or its source was replaced: `yyyy-mm-ddThh:mm:ssZ`. */
  updated: string;
  /** The day on which the publisher published it, where one is known: `yyyy-mm-dd`. */
  published?: string | undefined;
  /** Who wrote it. */
  author: string;
  text: string;
}

export interface Feed {
  title: string;
  subtitle: string;
  /** The page that the feed is about: absolute, and the feed's id. */
  page: string;
  /** The feed's own address, absolute. */
  self: string;
  entries: readonly FeedEntry[];
}

type Element = ReturnType<typeof x>;

/** Of a feed without entries: the day on which the first documents came into the library. */
const BEGINNING = '2026-11-21T00:00:00Z';

/** The feed's text. The same entries give the same bytes: its date is that of its newest entry. */
export function atomFeed({ title, subtitle, page, self, entries }: Feed): string {
  const newest = entries.map(({ updated }) => updated).sort();
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
    x('id', page),
    x('title', characters(title)),
    x('subtitle', characters(subtitle)),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('updated', newest.at(-1) ?? BEGINNING),
    ...entries.map(entryOf),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${withoutCdataEnd(toXml(feed))}\n`;
}

function entryOf({ url, title, updated, published, author, text }: FeedEntry): Element {
  return x('entry', [
    x('id', url),
    x('title', characters(title)),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('updated', updated),
    ...(published === undefined ? [] : [x('published', `${published}T00:00:00Z`)]),
    x('author', [x('name', characters(author))]),
    x('content', { type: 'text' }, characters(text)),
  ]);
}

/** XML allows no `]]>` in a text, and the serialiser leaves it; we write no CDATA sections, so each stands in a text. */
const withoutCdataEnd = (xml: string): string => xml.replaceAll(']]>', ']]&gt;');

/** What is no character of XML 1.0 at all, however it is escaped. */
const NO_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const characters = (text: string): string => text.toWellFormed().replace(NO_CHARACTER, '\uFFFD');
