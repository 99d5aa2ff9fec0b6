/** Where to search and in which order. */
import type { SearchRequest } from '../engine/search.ts';
import type { Shown } from '../engine/library.ts';
import { element } from './element.ts';
import { authorityName, reportName } from './names.ts';

const HERE = /^reports\/([^/]+)\/([^/]+)\/|^authorities\/([^/]+)\//u;

/** The scopes that make sense on this page, and the order of the results. */
export function scopeAndSort(
  request: SearchRequest,
  shown: Shown,
  base: string,
  change: (change: Partial<SearchRequest>) => void,
): HTMLElement[] {
  const scopes = scopesOf(request.scope, shown, base);
  const order = [
    ['relevance', 'Best first'],
    ['date', 'Newest first'],
  ] as const;
  const sort = select('Order', order, request.sort, (value) =>
    change({ sort: value === 'date' ? 'date' : 'relevance' }),
  );
  const since = select('Since', yearsOf(request.since, shown), request.since, (year) => change({ since: year }));
  if (scopes.length < 2) return [since, sort];
  return [select('Search in', scopes, request.scope, (scope) => change({ scope })), since, sort];
}

/** The years of the reports, the newest first; one that an address asks for is among them. */
function yearsOf(chosen: string, { reports }: Shown): [string, string][] {
  const years = new Set([chosen, ...reports.map(({ date }) => date.slice(0, 4))]);
  years.delete('');
  return [
    ['', 'Any year'],
    ...[...years]
      .sort()
      .reverse()
      .map((year): [string, string] => [year, year]),
  ];
}

function scopesOf(chosen: string, shown: Shown, base: string): [string, string][] {
  const here = HERE.exec(location.pathname.slice(base.length));
  const path = chosen !== '' ? chosen : (here?.[3] ?? (here === null ? '' : `${here[1]}/${here[2]}`));
  const [authority = '', id] = path.split('/');
  const report = shown.reports.find((each) => each.a === authority && each.id === id);
  const scopes: [string, string][] = [['', 'Everything']];
  const name = authorityName(authority, shown);
  if (name !== undefined) scopes.push([authority, `This authority: ${name}`]);
  if (report !== undefined) scopes.push([path, `This report: ${reportName(report, shown)}`]);
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
