/** A report as plain Markdown, for reading and quoting elsewhere. */
import type { APIRoute } from 'astro';
import type { ReportData } from '../../../../domain/report.ts';
import { reportAddress } from '../../../../site/address.ts';
import { mdxOf } from '../../../../library/report-mdx.ts';
import { allReports } from '../../../../library/reports.ts';
import { reportMarkdown } from '../../../../site/markdown.ts';

export function getStaticPaths() {
  return allReports().map((report) => ({ params: { authority: report.authority, id: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: ReportData }> = ({ props: { report }, site }) =>
  new Response(reportMarkdown(report, mdxOf(report), new URL(reportAddress(report), site).href), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
