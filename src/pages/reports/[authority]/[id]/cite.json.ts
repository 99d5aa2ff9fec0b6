/** The citations of a report in six styles, with gaps for the paragraph and the day; fetched only by who cites. */
import type { APIRoute } from 'astro';
import { citationTemplates } from '../../../../cite/templates.ts';
import type { ReportData } from '../../../../domain/report.ts';
import { reportAddress } from '../../../../site/address.ts';
import { reportPaths } from '../../../../site/report-paths.ts';
import { citationNames } from '../../../../library/report-facts.ts';

export const getStaticPaths = ({ routePattern }: { routePattern: string }) => reportPaths(routePattern);

export const GET: APIRoute<{ report: ReportData }> = ({ props: { report }, site }) => {
  const url = new URL(reportAddress(report), site).href;
  return new Response(JSON.stringify(citationTemplates(report, citationNames(report), url)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
