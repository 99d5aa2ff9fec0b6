/** The Frictionless data package of the bulk data. */
import type { APIRoute } from 'astro';
import { dataFiles } from '../../data/files.ts';
import { dataPackage } from '../../data/package.ts';
import { address } from '../../site/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `${JSON.stringify(dataPackage(dataFiles(site), new URL(address('data/'), site).href), undefined, 2)}\n`,
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
