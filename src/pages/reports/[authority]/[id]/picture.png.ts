/** The picture that a shared link to the report shows. */
import type { APIRoute } from 'astro';
import type { ReportData } from '../../../../domain/report.ts';
import { pictureOf } from '../../../../pictures/draw.ts';
import { cardFor } from '../../../../site/citing.ts';
import { allReports } from '../../../../library/reports.ts';

export function getStaticPaths() {
  return allReports().map((report) => ({ params: { authority: report.authority, id: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: ReportData }> = async ({ props: { report } }) =>
  new Response(await pictureOf(cardFor(report)), { headers: { 'Content-Type': 'image/png' } });
