/**
 * Where everything is: each address of the site is spelled here and nowhere else.
 * All take the base path into account, so that the site works under any.
 */
const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** The address of a path of the site, e.g. `authorities/` → `/base/authorities/`. */
export function address(path = ''): string {
  return BASE + path.replace(/^\//, '');
}

/** The address of a report, or of one of its paragraphs. */
export function reportAddress(report: { authority: string; id: string }, anchor?: string): string {
  return address(`reports/${report.authority}/${report.id}/${anchor === undefined ? '' : `#${anchor}`}`);
}

/** The address of an earlier version of a report, or of one of its paragraphs. */
export const versionAddress = (report: { authority: string; id: string }, number: number, anchor?: string): string =>
  `${reportAddress(report)}versions/${number}/${anchor === undefined ? '' : `#${anchor}`}`;

/** Whether an address is that of an earlier version: search engines and the map of the site leave it out. */
export const isVersionAddress = (url: string): boolean => /\/reports\/[^/]+\/[^/]+\/versions\/\d+\/$/u.test(url);

export const authorityAddress = (slug: string): string => address(`authorities/${slug}/`);
export const themeAddress = (slug: string): string => address(`themes/${slug}/`);

/** All that was said about a theme in the documents of an authority. */
export const authorityThemeAddress = (slug: string, theme: string): string =>
  address(`authorities/${slug}/themes/${theme}/`);

/** An authority beside its neighbours. */
export const neighboursAddress = (slug: string): string => address(`authorities/${slug}/compare/`);

/** The joint inspections of a sort, or those with one theme (`jtai`) or one outcome (`send`). */
export const jointAddress = (path: 'jtai' | 'send', value?: string): string =>
  address(value === undefined ? `${path}/` : `${path}/${value}/`);

/** The fragment of a region on the page of authorities. */
export const regionAnchor = (region: string): string => `region-${region.toLowerCase().replaceAll(' ', '-')}`;

/** What is new here, and the feeds: of everything, of the changes of grade, of an authority. */
export const newAddress = (): string => address('new/');
export const newFeedAddress = (): string => address('feed.xml');
export const gradesFeedAddress = (): string => address('judgements/feed.xml');
export const authorityFeedAddress = (slug: string): string => address(`authorities/${slug}/feed.xml`);
