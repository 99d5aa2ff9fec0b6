/**
 * What the pages of the regulator's site look like: all that knows their mark-up stands here. A provider's page lists
 * its documents as links of the class `publication-link`, each with words for screen readers that say kind, day and
 * form: "Children's services inspection - 16 July 2024, pdf".
 */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { Wanted } from './wanted.ts';

/** The kind of provider that a council's children's services are. */
const PROVIDER_KIND = '44';
// eslint-disable-next-line regexp/no-super-linear-backtracking -- a line of a list, which has no runs of spaces
const SAID = /^(?<title>.*?)\s+-\s+(?<day>\d{1,2} \p{L}+ \d{4})(?:,\s*(?<form>\w+))?$/u;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Where the documents of a provider are listed. @param urn Ofsted's unique reference number */
export const providerPage = (site: string, urn: string): string =>
  new URL(`/provider/${PROVIDER_KIND}/${urn}`, site).href;

/** The documents that a provider's page links to. Links without a day, and other forms than PDF, are left out. */
export function publicationsOn(html: string, page: string): Wanted[] {
  return selectAll('a.publication-link', fromHtml(html)).flatMap((link) => publicationOf(link, page));
}

function publicationOf(link: Element, page: string): Wanted[] {
  const url = URL.parse(String(link.properties['href'] ?? ''), page);
  const said = selectAll('span.nonvisual', link).map((span) => toText(span).replace(/\s+/gu, ' ').trim());
  const { title, day, form } = said.map((text) => SAID.exec(text)?.groups).find(Boolean) ?? {};
  const published = day === undefined ? undefined : isoDay(day);
  if (url === null || !/^https?:$/u.test(url.protocol) || title === undefined || published === undefined) return [];
  if (form !== undefined && form.toLowerCase() !== 'pdf') return [];
  return [{ url: url.href, title, published, from: 'publisher' }];
}

/** `16 July 2024` as `2024-07-16`. */
function isoDay(text: string): string | undefined {
  const [day = '', name = '', year = ''] = text.split(' ');
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The provider pages that a page of results links to, and the next page of results. */
export function resultsOn(html: string, page: string): { providers: string[]; next?: string } {
  const tree = fromHtml(html);
  const hrefs = (selector: string): string[] =>
    selectAll(selector, tree).flatMap((link) => URL.parse(String(link.properties['href'] ?? ''), page)?.href ?? []);
  const provider = new RegExp(`/provider/${PROVIDER_KIND}/\\d+$`, 'u');
  const providers = [...new Set(hrefs('a[href]').filter((href) => provider.test(new URL(href).pathname)))];
  const [next] = hrefs('ul.pagination a[rel="next"], ul.pagination li.next a, ul.pagination .pagination-next a');
  return next === undefined ? { providers } : { providers, next };
}
