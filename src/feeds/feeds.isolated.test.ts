/** The feeds of a library by the rules of RFC 4287 that the W3C's validator holds, and of one to which a late report came. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fromXml } from 'xast-util-from-xml';

const LATE = 'stoke-on-trent/2019-02-ilacs';
const CAME = '2026-11-25';
const SITE = new URL('https://pilcrow.example/');
const place = mkdtempSync(join(tmpdir(), 'feeds-'));

type Root = ReturnType<typeof fromXml>;
type Element = Extract<Root['children'][number], { type: 'element' }>;
type Feeds = Record<string, string>;
let before: Feeds;
let after: Feeds;

/** All feeds of a library, by path. */
async function feedsOf(reports: string): Promise<Feeds> {
  vi.resetModules();
  vi.stubEnv('PILCROW_REPORTS', reports);
  vi.stubEnv('PILCROW_LEDGER', join(place, 'ledger'));
  const entries = await import('./entries.ts');
  const { feedResponse } = await import('./respond.ts');
  const { allReports } = await import('../library/reports.ts');
  const themes = [...new Set(allReports().flatMap((report) => report.themes))];
  const authorities = [...new Set(allReports().map(({ authority }) => authority))];
  type Announced = Parameters<typeof feedResponse>[0];
  const announced: Record<string, Announced['entries']> = {
    'feed.xml': entries.newEntries,
    'judgements/feed.xml': entries.gradeEntries,
    ...Object.fromEntries(
      themes.map((theme): [string, Announced['entries']] => [
        `themes/${theme}/feed.xml`,
        (absolute) => entries.themeEntries(theme, absolute),
      ]),
    ),
    ...Object.fromEntries(
      authorities.map((slug): [string, Announced['entries']] => [
        `authorities/${slug}/feed.xml`,
        (absolute) => entries.authorityEntries(slug, absolute),
      ]),
    ),
  };
  const texts = Object.entries(announced).map(async ([self, of]) => {
    const page = self.replace(/feed\.xml$/u, '') || 'new/';
    const answer = feedResponse({ title: self, subtitle: 'A test.', page, self, entries: of }, SITE);
    return [self, await answer.text()] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

beforeAll(async () => {
  cpSync('content/ledger', join(place, 'ledger'), { recursive: true });
  const entry = join(place, 'ledger', `${LATE}.json`);
  const ledger = JSON.parse(readFileSync(entry, 'utf8')) as { versions: { on: string }[] };
  const versions = ledger.versions.map((version) => ({ ...version, on: CAME }));
  writeFileSync(entry, JSON.stringify({ ...ledger, added: CAME, versions }));
  cpSync('content/reports', join(place, 'with'), { recursive: true });
  cpSync('content/reports', join(place, 'without'), { recursive: true });
  for (const kind of ['mdx', 'json']) rmSync(join(place, 'without', `${LATE}.${kind}`));
  before = await feedsOf(join(place, 'without'));
  after = await feedsOf(join(place, 'with'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true });
});

const elementsIn = (parent: Root | Element, name: string): Element[] =>
  [...parent.children].flatMap((child) => (child.type === 'element' && child.name === name ? [child] : []));
const textIn = (parent: Element): string =>
  parent.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
const only = (parent: Element, name: string): string => {
  const found = elementsIn(parent, name);
  expect(found.length, `${name} in ${parent.name}`).toBe(1);
  return textIn(found[0] as Element);
};
/** RFC 3339, with the zone that RFC 4287 asks for. */
const DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

function feedIn(xml: string): Element {
  const [feed] = elementsIn(fromXml(xml), 'feed');
  if (!feed) throw new Error('No feed');
  return feed;
}

const linksIn = (parent: Element, rel: string): string[] =>
  elementsIn(parent, 'link')
    .filter(({ attributes }) => attributes['rel'] === rel)
    .map(({ attributes }) => attributes['href'] ?? '');

describe('by RFC 4287', () => {
  test('a feed is well-formed XML in the namespace of Atom, without a CDATA end or a control character', () => {
    expect(Object.keys(after).length).toBeGreaterThan(10);
    for (const xml of Object.values(after)) {
      expect(feedIn(xml).attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
      expect(xml).not.toContain(']]>');
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
    }
  });

  test('a feed has one id, one title, one date, one link to itself and one to its page', () => {
    const ids = Object.entries(after).map(([path, xml]) => {
      const feed = feedIn(xml);
      expect(only(feed, 'title')).not.toBe('');
      expect(only(feed, 'updated')).toMatch(DATE);
      expect(linksIn(feed, 'self')).toEqual([`${SITE.href}${path}`]);
      expect(linksIn(feed, 'alternate')).toHaveLength(1);
      return only(feed, 'id');
    });
    expect(ids.every((id) => new URL(id).href === id)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an entry has an id of its own, a title, a date, an author, a link and a content that is plain text', () => {
    let count = 0;
    for (const xml of Object.values(after)) {
      const entries = elementsIn(feedIn(xml), 'entry');
      count += entries.length;
      for (const entry of entries) {
        expect(only(entry, 'title')).not.toBe('');
        expect(only(entry, 'updated')).toMatch(DATE);
        for (const published of elementsIn(entry, 'published')) expect(textIn(published)).toMatch(DATE);
        expect(only(elementsIn(entry, 'author')[0] as Element, 'name')).not.toBe('');
        expect(linksIn(entry, 'alternate')).toEqual([only(entry, 'id')]);
        expect(new URL(only(entry, 'id')).href).toBe(only(entry, 'id'));
        expect(elementsIn(entry, 'content').map(({ attributes }) => attributes['type'])).toEqual(['text']);
      }
      const ids = entries.map((entry) => only(entry, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(count).toBeGreaterThan(50);
  });

  test('the date of a feed is that of its newest entry', () => {
    for (const xml of Object.values(after)) {
      const days = elementsIn(feedIn(xml), 'entry').map((entry) => only(entry, 'updated'));
      if (days.length > 0) expect(only(feedIn(xml), 'updated')).toBe(days.sort().at(-1));
    }
  });
});

describe('a report of 2019 that came in in 2026', () => {
  const entriesOf = (path: string): Element[] => elementsIn(feedIn(after[path] ?? ''), 'entry');
  const isLate = (entry: Element): boolean => only(entry, 'id').includes(`/reports/${LATE}/`);

  test('is announced by the feed of each of its themes, first, with the day on which it came', () => {
    const { themes } = JSON.parse(readFileSync(`content/reports/${LATE}.json`, 'utf8')) as { themes: string[] };
    expect(themes.length).toBeGreaterThan(3);
    for (const theme of themes) {
      const path = `themes/${theme}/feed.xml`;
      expect(after[path], path).not.toBe(before[path]);
      const [first] = entriesOf(path);
      expect(first && isLate(first), path).toBe(true);
      expect(first && only(first, 'updated')).toBe(`${CAME}T00:00:00Z`);
      expect(only(feedIn(after[path] ?? ''), 'updated')).toBe(`${CAME}T00:00:00Z`);
    }
  });

  test('is the first of everything new and of its authority', () => {
    for (const path of ['feed.xml', 'authorities/stoke-on-trent/feed.xml']) {
      const [first] = entriesOf(path);
      expect(first && isLate(first), path).toBe(true);
    }
  });

  test('changes no entry of another report', () => {
    const others = (xml: string): string[] =>
      elementsIn(feedIn(xml), 'entry')
        .filter((entry) => !isLate(entry))
        .map((entry) => `${only(entry, 'id')} ${only(entry, 'updated')}`);
    for (const [path, xml] of Object.entries(before)) {
      const kept = new Set(others(xml));
      expect(
        others(after[path] ?? '').every((entry) => kept.has(entry)),
        path,
      ).toBe(true);
    }
  });
});
