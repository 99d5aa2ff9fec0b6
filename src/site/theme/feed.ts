/**
 * An Atom feed of the newest paragraphs under a theme. Built as a tree and as plain text throughout:
 * a reader of feeds never takes the words of a report for HTML.
 */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { ThemeDefinition } from '../../domain/theme.ts';
import type { Finding } from '../../library/finding.ts';

export interface FeedEntry {
  finding: Finding;
  /** `Stockton-on-Tees, ILACS inspection, March 2023, paragraph 12` */
  title: string;
  /** Absolute, with its anchor. */
  url: string;
  /** ISO date under which the report stands. */
  date: string;
}

type Theme = Pick<ThemeDefinition, 'title' | 'about'>;
type Element = ReturnType<typeof x>;

/** Of a feed without entries: when the first report here was published. */
const BEGINNING = '2013-01-01';
const midnight = (date: string): string => `${date}T00:00:00Z`;

function entryOf({ finding: { paragraph, report }, title, url, date }: FeedEntry): Element {
  return x('entry', [
    x('id', url),
    x('title', title),
    x('link', { href: url }),
    x('updated', midnight(date)),
    x('author', [x('name', report.publisher === 'ofsted' ? 'Ofsted' : report.title)]),
    x('content', { type: 'text' }, paragraph.text),
  ]);
}

/** The feed's text. The same entries give the same bytes: its date is that of its newest entry. */
export function atomFeed(theme: Theme, entries: readonly FeedEntry[], page: string, self: string): string {
  const newest =
    entries
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? BEGINNING;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
    x('id', page),
    x('title', `${theme.title} · Pilcrow`),
    x('subtitle', theme.about),
    x('link', { rel: 'alternate', href: page }),
    x('link', { rel: 'self', href: self }),
    x('updated', midnight(newest)),
    ...entries.map(entryOf),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}
