/** The newest paragraphs under a theme, as Atom. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { reportAddress, themeAddress } from '../../../site/address.ts';
import { authorityNamed } from '../../../library/authorities.ts';
import { dateOf, shortTitle } from '../../../library/report-facts.ts';
import { spokenName } from '../../../site/report-page.ts';
import { themeFeedAddress } from '../../../site/theme-page.ts';
import { atomFeed, type FeedEntry } from '../../../site/theme/feed.ts';
import type { Finding } from '../../../library/finding.ts';
import { allThemes, findingsOf, type Theme } from '../../../library/themes.ts';

const NEWEST = 40;

export const getStaticPaths: GetStaticPaths = () =>
  allThemes().map((theme) => ({ params: { theme: theme.id }, props: { theme } }));

function entryOf(finding: Finding, site: URL | undefined): FeedEntry {
  const { report, paragraph } = finding;
  const place = authorityNamed(report.authority).name;
  return {
    finding,
    title: `${place}: ${shortTitle(report)}, ${spokenName(paragraph).toLowerCase()}`,
    url: new URL(reportAddress(report, paragraph.anchor), site).href,
    date: report.published ?? dateOf(report) ?? '2013-01-01',
  };
}

export const GET: APIRoute<{ theme: Theme }> = ({ props: { theme }, site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  const entries = findingsOf(theme.id)
    .slice(0, NEWEST)
    .map((finding) => entryOf(finding, site));
  const feed = atomFeed(theme, entries, absolute(themeAddress(theme.id)), absolute(themeFeedAddress(theme.id)));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
