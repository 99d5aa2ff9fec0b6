/** What a report's page says to search engines, in the words of schema.org. */
import type { Authority } from '../domain/authority.ts';
import { PARTNER_NAMES } from '../domain/joint.ts';
import { KIND_FACTS } from '../domain/kind-facts.ts';
import type { ReportData } from '../domain/report.ts';
import { citedLetter, cslItemOf, issuedDate, type AuthorityNames } from './item.ts';

/** The addresses that the description needs, all absolute. */
export interface PageUrls {
  home: string;
  authorities: string;
  authority: string;
  report: string;
  picture: string;
  /** Of the licence, where it has one. */
  licence?: string | undefined;
}

/** A `Report` by an organisation on an authority, and the way to it from the home page. */
export function jsonLd(report: ReportData, names: AuthorityNames, addresses: PageUrls): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [reportOf(report, names, addresses), breadcrumbs(report, names, addresses)],
  };
}

function reportOf(
  report: ReportData,
  names: AuthorityNames,
  { report: url, authority, picture, licence }: PageUrls,
): object {
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name: cslItemOf(report, names, url).title,
    genre: KIND_FACTS[report.kind].name,
    inLanguage: 'en-GB',
    ...whoOf(report, names),
    ...(names.council === ''
      ? {}
      : { about: { '@type': 'GovernmentOrganization', name: names.council, url: authority } }),
    ...daysOf(report),
    ...(report.version === undefined ? {} : { version: report.version }),
    ...(licence === undefined ? {} : { license: licence }),
    ...(report.source.url === undefined ? {} : { isBasedOn: report.source.url }),
    image: picture,
    isAccessibleForFree: true,
  };
}

/** Only what is printed or known: no day of publication is made up. */
function daysOf(report: ReportData): object {
  const date = issuedDate(report);
  const { inspected } = report;
  const [first] = inspected;
  return {
    ...(date === undefined ? {} : { datePublished: date }),
    ...(first === undefined ? {} : { temporalCoverage: `${first.from}/${inspected.at(-1)?.to}` }),
  };
}

/** Who wrote and who published it; of a council that was not recognised nothing. */
function whoOf(report: ReportData, names: AuthorityNames): object {
  const [author, publisher] = [authorOf(report, names), publisherOf(report, names)];
  return { ...(author && { author }), ...(publisher && { publisher }) };
}

/** A letter is by the person who signed it, a joint inspection by all its inspectorates. */
function authorOf(report: ReportData, names: AuthorityNames): object | undefined {
  const publisher = publisherOf(report, names);
  const letter = citedLetter(report);
  if (letter) return { '@type': 'Person', name: letter.from, ...(publisher && { affiliation: publisher }) };
  const { partners = [] } = report;
  if (partners.length < 2) return publisher;
  return partners.map((partner) => ({ '@type': 'GovernmentOrganization', name: PARTNER_NAMES[partner].cited }));
}

function publisherOf({ publisher }: ReportData, { council }: AuthorityNames): object | undefined {
  if (publisher !== 'ofsted' && council === '') return undefined;
  if (publisher !== 'ofsted') return { '@type': 'GovernmentOrganization', name: council };
  return {
    '@type': 'GovernmentOrganization',
    name: 'Ofsted',
    url: 'https://www.gov.uk/government/organisations/ofsted',
  };
}

function breadcrumbs(report: ReportData, { authority }: AuthorityNames, addresses: PageUrls): object {
  return wayTo([
    ['Pilcrow', addresses.home],
    ['Authorities', addresses.authorities],
    [authority === '' ? 'Authority not recognised' : authority, addresses.authority],
    [KIND_FACTS[report.kind].name, addresses.report],
  ]);
}

function wayTo(steps: readonly (readonly [name: string, item: string])[]): object {
  const itemListElement = steps.map(([name, item], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item,
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** A council, and the way to its page. */
export function authorityJsonLd(
  { name, council, region, codes }: Pick<Authority, 'name' | 'council' | 'region' | 'codes'>,
  { home, authorities, authority: url }: Pick<PageUrls, 'home' | 'authorities' | 'authority'>,
): object {
  const identifier =
    codes.ons === undefined ? {} : { identifier: { '@type': 'PropertyValue', propertyID: 'ONS', value: codes.ons } };
  const areaServed = { '@type': 'AdministrativeArea', name, containedInPlace: { '@type': 'Place', name: region } };
  const organisation = { '@type': 'GovernmentOrganization', '@id': url, url, name: council, areaServed, ...identifier };
  const way = wayTo([
    ['Pilcrow', home],
    ['Authorities', authorities],
    [name, url],
  ]);
  return { '@context': 'https://schema.org', '@graph': [organisation, way] };
}

/** JSON that cannot end the script element it stands in. */
export function asScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
