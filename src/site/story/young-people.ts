/** The summaries that reports print for children and young people, collected. */
import type { Paragraph, ReportData } from '../../domain/report.ts';
import { REGIONS, type Authority, type Region } from '../../domain/authority.ts';
import { authorityNamed } from '../../library/authorities.ts';
import { byReportDate } from '../../library/history.ts';
import { allReports } from '../../library/reports.ts';

export interface ChildrenSummary {
  report: ReportData;
  authority: Authority;
  /** The anchor of its heading in the report. */
  anchor: string;
  paragraphs: Paragraph[];
}

/** All such summaries by region, in each A to Z and the newest first; regions without one are left out. */
export function childrenSummaries(): { region: Region; slug: string; summaries: ChildrenSummary[] }[] {
  const all = [...allReports()].sort(byReportDate).reverse().flatMap(summaryOf);
  const sorted = all.sort((a, b) => a.authority.name.localeCompare(b.authority.name, 'en-GB'));
  return REGIONS.map((region) => ({
    region,
    slug: region.toLowerCase().replaceAll(' ', '-'),
    summaries: sorted.filter(({ authority }) => authority.region === region),
  })).filter(({ summaries }) => summaries.length > 0);
}

function summaryOf(report: ReportData): ChildrenSummary[] {
  const first = report.sections.find(({ role }) => role === 'children-summary');
  if (!first) return [];
  const inside = new Set([first.id]);
  for (const { id, role, parent } of report.sections) {
    if (role === 'children-summary' || (parent !== null && inside.has(parent))) inside.add(id);
  }
  const paragraphs = report.paragraphs.filter(({ section }) => inside.has(section));
  return paragraphs.length === 0
    ? []
    : [{ report, authority: authorityNamed(report.authority), anchor: first.id, paragraphs }];
}
