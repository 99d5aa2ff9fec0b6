/** Every judgement as CSV. */
import type { APIRoute } from 'astro';
import { reportAddress } from '../../site/address.ts';
import { judgementsCsv } from '../../site/judgements.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    judgementsCsv((report) => new URL(reportAddress(report), site).href),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
