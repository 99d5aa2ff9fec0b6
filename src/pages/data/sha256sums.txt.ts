/** The checksums of the bulk data. */
import type { APIRoute } from 'astro';
import { checksums, dataFiles } from '../../data/files.ts';

export const GET: APIRoute = ({ site }) => new Response(checksums(dataFiles(site)));
