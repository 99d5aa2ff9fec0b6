/** A report as plain Markdown, for reading and quoting elsewhere. */
import type { APIRoute } from 'astro';
import type { ReportData } from '../../../../domain/report.ts';
import { reportAddress } from '../../../../site/address.ts';
import { mdxOf } from '../../../../library/report-mdx.ts';
import { reportPaths } from '../../../../site/report-paths.ts';
import { reportMarkdown } from '../../../../site/markdown.ts';

export const getStaticPaths = ({ routePattern }: { routePattern: string }) => reportPaths(routePattern);

export const GET: APIRoute<{ report: ReportData }> = ({ props: { report }, site }) =>
  new Response(reportMarkdown(report, mdxOf(report), new URL(reportAddress(report), site).href), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
