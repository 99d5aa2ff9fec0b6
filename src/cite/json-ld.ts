/** What a report's page says to search engines, in the words of schema.org. */
import { KIND_FACTS } from '../domain/kind.ts';
import type { ReportData } from '../domain/report.ts';
import { cslItemOf, type Names } from './item.ts';

/** The addresses that the description needs, all absolute. */
export interface Addresses {
  home: string;
  authorities: string;
  authority: string;
  report: string;
  picture: string;
  /** Of the licence, where it has one. */
  licence?: string | undefined;
}

/** A `Report` by an organisation on an authority, and the way to it from the home page. */
export function jsonLd(report: ReportData, names: Names, addresses: Addresses): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [reportOf(report, names, addresses), breadcrumbs(report, names, addresses)],
  };
}

function reportOf(report: ReportData, names: Names, { report: url, authority, picture, licence }: Addresses): object {
  const { published, dated, inspected, version, source } = report;
  const date = published ?? dated;
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name: cslItemOf(report, names, url).title,
    genre: KIND_FACTS[report.kind].name,
    inLanguage: 'en-GB',
    author: publisherOf(report, names),
    publisher: publisherOf(report, names),
    about: { '@type': 'GovernmentOrganization', name: names.council, url: authority },
    ...(date === undefined ? {} : { datePublished: date }),
    ...(inspected.length === 0 ? {} : { temporalCoverage: `${inspected[0]?.from}/${inspected.at(-1)?.to}` }),
    ...(version === undefined ? {} : { version }),
    ...(licence === undefined ? {} : { license: licence }),
    ...(source.url === undefined ? {} : { isBasedOn: source.url }),
    image: picture,
    isAccessibleForFree: true,
  };
}

function publisherOf({ publisher }: ReportData, { council }: Names): object {
  if (publisher !== 'ofsted') return { '@type': 'GovernmentOrganization', name: council };
  return {
    '@type': 'GovernmentOrganization',
    name: 'Ofsted',
    url: 'https://www.gov.uk/government/organisations/ofsted',
  };
}

function breadcrumbs(
  report: ReportData,
  { authority }: Names,
  { home, authorities, authority: place, report: url }: Addresses,
): object {
  const way = [
    ['Pilcrow', home],
    ['Authorities', authorities],
    [authority, place],
    [KIND_FACTS[report.kind].name, url],
  ];
  const itemListElement = way.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** JSON that cannot end the script element it stands in. */
export function asScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
