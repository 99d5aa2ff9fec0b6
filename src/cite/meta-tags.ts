/** What the head of a report's page says to Zotero and to libraries: Highwire's and Dublin Core's tags. */
import { KIND_FACTS } from '../domain/kind-facts.ts';
import type { ReportData } from '../domain/report.ts';
import { cslItemOf, issuedDate, type AuthorityNames } from './item.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/** Highwire Press tags and Dublin Core terms of a report. `url` is its address here. */
export function metaTags(report: ReportData, names: AuthorityNames, url: string): MetaTag[] {
  const item = cslItemOf(report, names, url);
  const publisher = report.publisher === 'ofsted' ? 'Ofsted' : names.council;
  const authors = item.author.map(({ literal, given, family }) => literal ?? `${family}, ${given}`);
  const date = issuedDate(report);
  const [first, last] = [report.inspected[0]?.from, report.inspected.at(-1)?.to];
  const tags: [string, string | undefined][] = [
    ['citation_title', item.title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_technical_report_institution', publisher],
    ['citation_language', 'en-GB'],
    ['citation_public_url', url],
    ['citation_fulltext_html_url', url],
    ['citation_pdf_url', report.source.url],
    ['DC.title', item.title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ['DC.publisher', publisher],
    ['DC.date', date],
    ['DCTERMS.temporal', first === undefined ? undefined : `${first}/${last}`],
    ['DC.type', KIND_FACTS[report.kind].name],
    ['DC.identifier', url],
    ['DC.language', 'en-GB'],
    ['DC.coverage', names.authority],
  ];
  return tags.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [{ name, content }]));
}
