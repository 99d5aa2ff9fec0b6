/** A report as plain Markdown, for reading and quoting elsewhere. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { ReportData } from '../../../../domain/report.ts';
import { reportAddress } from '../../../../site/address.ts';
import { reportAt } from '../../../../library/reports.ts';
import { reportMarkdown } from '../../../../site/markdown.ts';

export async function getStaticPaths() {
  const entries = await getCollection('reports');
  return entries.flatMap((entry) => {
    const [authority = '', id = ''] = entry.id.split('/');
    const report = reportAt(authority, id);
    return report ? { params: { authority, id }, props: { report, body: entry.body ?? '' } } : [];
  });
}

export const GET: APIRoute<{ report: ReportData; body: string }> = ({ props: { report, body }, site }) =>
  new Response(reportMarkdown(report, body, new URL(reportAddress(report), site).href), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
