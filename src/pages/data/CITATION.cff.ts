/** How to cite the data as a whole. */
import type { APIRoute } from 'astro';
import { citationFile } from '../../data/citation-file.ts';
import { address } from '../../site/address.ts';

export const GET: APIRoute = ({ site }) => new Response(citationFile(new URL(address('data/'), site).href));
