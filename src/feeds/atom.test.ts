import { expect, test } from 'vitest';
import { atomFeed, type FeedEntry } from './atom.ts';

const entry: FeedEntry = {
  url: 'https://x.example/r/#p1',
  title: 'Somewhere, paragraph 1',
  updated: '2026-11-25T00:00:00Z',
  published: '2016-08-05',
  author: 'Ofsted',
  text: 'Neglect & <script>alert(1)</script>',
};
const feedOf = (...entries: FeedEntry[]): string =>
  atomFeed({
    title: 'Neglect',
    subtitle: 'What is said on neglect.',
    page: 'https://x.example/themes/neglect/',
    self: 'https://x.example/themes/neglect/feed.xml',
    entries,
  });

test('a late report is announced with the day on which it came in, beside the day of its publication', () => {
  const days = '<updated>2026-11-25T00:00:00Z</updated><published>2016-08-05T00:00:00Z</published>';
  expect(feedOf(entry)).toContain(days);
});

test('the feed is dated by its newest entry and is the same each time', () => {
  const late = { ...entry, url: 'https://x.example/r/#p2', updated: '2026-12-01T00:00:00Z' };
  expect(/<updated>(?<day>[^<]+)/u.exec(feedOf(entry, late))?.groups?.['day']).toBe('2026-12-01T00:00:00Z');
  expect(feedOf(entry, late)).toBe(feedOf(entry, late));
});

test('the words of a report stay words in the feed', () => {
  expect(feedOf(entry)).not.toContain('<script>');
  expect(feedOf(entry)).toContain('href="https://x.example/r/#p1"');
});

test('the end of a CDATA section and what is no character of XML break no feed', () => {
  const feed = feedOf({ ...entry, title: 'a]]>b', text: 'one ]]> two \u0000\u000B\uFFFE \uD800 three' });
  expect(feed).not.toContain(']]>');
  expect(feed).toContain('one ]]&gt; two \uFFFD\uFFFD\uFFFD \uFFFD three');
});

test('a feed without entries has a date too', () => {
  expect(feedOf()).toMatch(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/u);
});
