/** A stand-in for Netlify: `_headers` is read by Netlify’s own parser, the rest is what its documentation says. */
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { serve, type SiteServer } from '../serve.ts';

/** What Netlify says of a file for which no rule speaks. */
const DEFAULTS = { 'Cache-Control': 'public,max-age=0,must-revalidate' };

interface HeaderRule {
  forRegExp: RegExp;
  values: Record<string, string | string[]>;
}

/** The rules of a built site. @throws Error that names each line that Netlify would not take */
export async function headerRules(dist: string): Promise<HeaderRule[]> {
  const file = join(dist, '_headers');
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file], minimal: false, configHeaders: [] });
  if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
  return headers as HeaderRule[];
}

/** The headers of a path below the root of the site: of every rule that matches, a later one before an earlier. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string | string[]> {
  const matching = rules.filter(({ forRegExp }) => forRegExp.test(path));
  return Object.assign({ ...DEFAULTS }, ...matching.map(({ values }) => values)) as Record<string, string>;
}

/** Serves a built site by its rules; `base` is where a proxy has put it. */
export async function serveAsNetlify(dist: string, base: string): Promise<SiteServer> {
  const rules = await headerRules(dist);
  return serve(dist, base, (path) => headersOf(path, rules));
}
