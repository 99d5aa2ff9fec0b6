/** A report as data: what `content/reports` holds, with its address. */
import type { APIRoute } from 'astro';
import type { ReportData } from '../../../../domain/report.ts';
import { reportAddress } from '../../../../site/address.ts';
import { allReports } from '../../../../library/reports.ts';

export function getStaticPaths() {
  return allReports().map((report) => ({ params: { authority: report.authority, id: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: ReportData }> = ({ props: { report }, site }) =>
  new Response(`${JSON.stringify({ address: new URL(reportAddress(report), site).href, ...report }, undefined, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
