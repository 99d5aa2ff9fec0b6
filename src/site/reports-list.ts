/** The list of all documents. */
import type { ReportData } from '../domain/report.ts';
import { byReportDate } from '../library/history.ts';
import { allReports } from '../library/reports.ts';
import { dateOf } from '../library/report-facts.ts';

/** All documents by the year of their date, the newest first. */
export function reportsByYear(): { year: string; reports: ReportData[] }[] {
  const newest = [...allReports()].sort(byReportDate).reverse();
  const years = Map.groupBy(newest, (report) => dateOf(report)?.slice(0, 4) ?? 'undated');
  return [...years].map(([year, reports]) => ({ year, reports }));
}
