/** What the home page shows. */
import type { Authority } from '../domain/authority.ts';
import type { ReportData } from '../domain/report.ts';
import { allAuthorities } from '../library/authorities.ts';
import { byReportDate, historyOf } from '../library/history.ts';
import { allReports } from '../library/reports.ts';
import { allThemes, findingsOf, type Theme } from '../library/themes.ts';

export interface HomePage {
  /** How much is here, in a sentence. */
  standfirst: string;
  /** Authorities with documents here: all where they are few, else those with the newest. */
  byAuthority: Authority[];
  latest: ReportData[];
  themes: (Theme & { paragraphs: number })[];
}

const SHOWN = 8;
const AUTHORITIES_SHOWN = 12;

/** Gathers the home page. */
export function homePage(): HomePage {
  const reports = allReports();
  const newest = [...reports].sort(byReportDate).reverse();
  const present = allAuthorities().filter(({ slug }) => historyOf(slug).length > 0);
  const recent = new Set(
    newest
      .map(({ authority }) => authority)
      .filter((slug, at, all) => all.indexOf(slug) === at)
      .slice(0, AUTHORITIES_SHOWN),
  );
  return {
    standfirst: standfirst(reports, present.length),
    byAuthority: present.filter(({ slug }) => recent.has(slug)),
    latest: newest.slice(0, SHOWN),
    themes: allThemes()
      .map((theme) => ({ ...theme, paragraphs: findingsOf(theme.id).length }))
      .sort((a, b) => b.paragraphs - a.paragraphs || a.title.localeCompare(b.title, 'en-GB'))
      .slice(0, SHOWN),
  };
}

function standfirst(reports: readonly ReportData[], authorities: number): string {
  const paragraphs = reports.reduce((sum, report) => sum + report.paragraphs.length, 0);
  const places = authorities === 1 ? '1 authority' : `${authorities} authorities`;
  const documents = `${reports.length.toLocaleString('en-GB')} documents on ${places}`;
  return `${documents}, ${paragraphs.toLocaleString('en-GB')} paragraphs, each with a permanent link. Published as they were printed: no word changed, none lost.`;
}
