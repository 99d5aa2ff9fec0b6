/** A report as data: what `content/reports` holds, with its address. */
import type { APIRoute } from 'astro';
import type { ReportData } from '../../../../domain/report.ts';
import { reportAddress } from '../../../../site/address.ts';
import { reportPaths } from '../../../../site/report-paths.ts';

export const getStaticPaths = ({ routePattern }: { routePattern: string }) => reportPaths(routePattern);

export const GET: APIRoute<{ report: ReportData }> = ({ props: { report }, site }) =>
  new Response(`${JSON.stringify({ address: new URL(reportAddress(report), site).href, ...report }, undefined, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
