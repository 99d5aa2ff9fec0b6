/** Every document as CSV. */
import type { APIRoute } from 'astro';
import { reportAddress } from '../../site/address.ts';
import { reportsCsv } from '../../site/judgements.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    reportsCsv((report) => new URL(reportAddress(report), site).href),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
