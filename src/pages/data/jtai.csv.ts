/** Every joint targeted area inspection as CSV. */
import type { APIRoute } from 'astro';
import { reportAddress } from '../../site/address.ts';
import { jointCsv } from '../../site/joint-inspections.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    jointCsv('jtai', (report) => new URL(reportAddress(report), site).href),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
