/** What a report's page says of itself to others: its citation in words, its metadata, its picture. */
import { contextObject } from '../cite/coins.ts';
import { cslItemOf } from '../cite/item.ts';
import { type PageUrls, authorityJsonLd, jsonLd } from '../cite/json-ld.ts';
import { type MetaTag, metaTags } from '../cite/meta-tags.ts';
import { plainCitation } from '../cite/plain.ts';
import type { Authority } from '../domain/authority.ts';
import type { ReportData } from '../domain/report.ts';
import { type Card, cardInWords } from '../pictures/card.ts';
import { address, authorityAddress, reportAddress } from './address.ts';
import { authorityNamed } from '../library/authorities.ts';
import { citationNames, kindName, licenceOf, publisherName, whenInWords } from '../library/report-facts.ts';

const absolute = (path: string, site: URL | undefined): string => new URL(path, site).href;

/** The address of the picture of a report. */
export const pictureAddress = (report: ReportData): string => `${reportAddress(report)}picture.png`;

/** The whole report, cited in plain words. */
export function citationInWords(report: ReportData, site: URL | undefined): string {
  return plainCitation(cslItemOf(report, citationNames(report), absolute(reportAddress(report), site)), report);
}

/** The report as a ContextObject for COinS. */
export function coinsOf(report: ReportData, site: URL | undefined): string {
  return contextObject(report, citationNames(report), absolute(reportAddress(report), site));
}

/** What the head of the page says for citation managers, search engines and whoever shares a link. */
export function headOf(
  report: ReportData,
  site: URL | undefined,
): { tags: MetaTag[]; data: object; picture: string; pictureInWords: string } {
  const url = absolute(reportAddress(report), site);
  const picture = absolute(pictureAddress(report), site);
  const addresses = { ...above(report.authority, site), report: url, picture, licence: licenceOf(report).url };
  const names = citationNames(report);
  const pictureInWords = cardInWords(cardFor(report));
  return { tags: metaTags(report, names, url), data: jsonLd(report, names, addresses), picture, pictureInWords };
}

/** What the head of an authority's page says to search engines. */
export function authorityData(authority: Authority, site: URL | undefined): object {
  return authorityJsonLd(authority, above(authority.slug, site));
}

/** The pages above a report. */
function above(authority: string, site: URL | undefined): Pick<PageUrls, 'home' | 'authorities' | 'authority'> {
  return {
    home: absolute(address(), site),
    authorities: absolute(address('authorities/'), site),
    authority: absolute(authorityAddress(authority), site),
  };
}

/** What the picture of a report shows. */
export function cardFor(report: ReportData): Card {
  return {
    place: authorityNamed(report.authority).name,
    kind: kindName(report),
    when: whenInWords(report),
    publisher: publisherName(report),
    judgements: report.judgements.map(({ area, grade }) => ({ area, grade })),
  };
}
