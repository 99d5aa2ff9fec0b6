/**
 * A report as an OpenURL ContextObject (Z39.88-2004) for COinS: the way into Zotero that can say that an author is an
 * institution. Highwire's tags cannot: their reader takes the last word of "… Borough Council" for a surname.
 */
import type { ReportData } from '../domain/report.ts';
import { cslItemOf, issuedDate, type AuthorityNames } from './item.ts';

/** What stands in the `title` of a `span` of the class `Z3988`. `url` is the report's address here. */
export function contextObject(report: ReportData, names: AuthorityNames, url: string): string {
  const item = cslItemOf(report, names, url);
  const date = issuedDate(report);
  const authors = item.author.map(({ literal, family, given }): [string, string] =>
    literal === undefined ? ['rft.au', `${family}, ${given}`] : ['rft.aucorp', literal],
  );
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', item.title],
    ...authors,
    ...(date === undefined ? [] : [['rft.date', date]]),
    ...(item.publisher === undefined ? [] : [['rft.pub', item.publisher]]),
    ['rft.language', 'en-GB'],
    ['rft_id', url],
  ]).toString();
}
