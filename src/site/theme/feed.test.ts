import { expect, test } from 'vitest';
import { paragraphOn, reportOf } from './example.ts';
import { atomFeed } from './feed.ts';
import { wrongTagLetter } from './wrong-tag.ts';

const report = reportOf('2023-03-ilacs', [
  { ...paragraphOn('p1', 'neglect'), text: 'Neglect & <script>alert(1)</script>' },
]);
const paragraph = report.paragraphs[0] as (typeof report.paragraphs)[number];
const feed = (): string =>
  atomFeed(
    { title: 'Neglect', about: 'What is said on neglect.' },
    [
      {
        finding: { report, paragraph },
        title: 'Somewhere, paragraph 1',
        url: 'https://x.example/r/#p1',
        date: '2023-03-17',
      },
    ],
    'https://x.example/themes/neglect/',
    'https://x.example/themes/neglect/feed.xml',
  );

test('the feed is dated by its newest entry and is the same each time', () => {
  expect(feed()).toContain('<updated>2023-03-17T00:00:00Z</updated>');
  expect(feed()).toBe(feed());
});

test('the words of a report stay words in the feed', () => {
  expect(feed()).not.toContain('<script>');
  expect(feed()).toContain('href="https://x.example/r/#p1"');
});

test('a letter about a wrong tag names report, paragraph and theme', () => {
  const letter = decodeURIComponent(wrongTagLetter(report, paragraph, { theme: 'neglect' }));
  expect(letter).toMatch(/^mailto:/u);
  for (const part of ['somewhere/2023-03-ilacs', '#p1', 'neglect']) expect(letter).toContain(part);
});
