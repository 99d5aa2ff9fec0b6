/** The picture that a shared link to the report shows. */
import type { APIRoute } from 'astro';
import type { ReportData } from '../../../../domain/report.ts';
import { pictureOf } from '../../../../pictures/draw.ts';
import { cardFor } from '../../../../site/citing.ts';
import { reportPaths } from '../../../../site/report-paths.ts';

export const getStaticPaths = ({ routePattern }: { routePattern: string }) => reportPaths(routePattern);

export const GET: APIRoute<{ report: ReportData }> = async ({ props: { report } }) =>
  new Response(await pictureOf(cardFor(report)), { headers: { 'Content-Type': 'image/png' } });
