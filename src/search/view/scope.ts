/** Where to search and in which order. */
import type { SearchRequest } from '../kept/engine/search.ts';
import type { Manifest } from '../kept/index/manifest.ts';
import { element } from './element.ts';
import { authorityName, reportName } from './names.ts';

const HERE = /^reports\/([^/]+)\/([^/]+)\/|^authorities\/([^/]+)\//u;

/** The scopes that make sense on this page, and the order of the results. */
export function scopeAndSort(
  request: SearchRequest,
  manifest: Manifest,
  base: string,
  change: (change: Partial<SearchRequest>) => void,
): HTMLElement[] {
  const scopes = scopesOf(request.scope, manifest, base);
  const order = [
    ['relevance', 'Best first'],
    ['date', 'Newest first'],
  ] as const;
  const sort = select('Order', order, request.sort, (value) =>
    change({ sort: value === 'date' ? 'date' : 'relevance' }),
  );
  if (scopes.length < 2) return [sort];
  return [select('Search in', scopes, request.scope, (scope) => change({ scope })), sort];
}

function scopesOf(chosen: string, manifest: Manifest, base: string): [string, string][] {
  const here = HERE.exec(location.pathname.slice(base.length));
  const path = chosen !== '' ? chosen : (here?.[3] ?? (here === null ? '' : `${here[1]}/${here[2]}`));
  const [authority = '', id] = path.split('/');
  const report = manifest.reports.find((each) => each.a === authority && each.id === id);
  const scopes: [string, string][] = [['', 'Everything']];
  const name = authorityName(authority, manifest);
  if (name !== undefined) scopes.push([authority, `This authority: ${name}`]);
  if (report !== undefined) scopes.push([path, `This report: ${reportName(report, manifest)}`]);
  // An address may name what is not here: the reader sees what it asks for.
  if (!scopes.some(([scope]) => scope === chosen)) scopes.push([chosen, chosen]);
  return scopes;
}

function select(
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  change: (value: string) => void,
) {
  const made = element(
    'select',
    {},
    options.map(([value, name]) => element('option', { value }, [name])),
  );
  made.value = chosen;
  made.addEventListener('change', () => change(made.value));
  return element('label', {}, [`${label} `, made]);
}
