/** The address of the search page and what it asks for are the same thing. */
import { FACETS } from '../engine/catalogue.ts';
import type { SearchRequest } from '../engine/search.ts';

export const PAGE_OF_RESULTS = 10;

/** What an address asks for. */
export function requestOf(parameters: URLSearchParams): SearchRequest {
  const filters = Object.fromEntries(
    FACETS.map((facet) => [facet, parameters.getAll(facet)]).filter(([, values]) => (values?.length ?? 0) > 0),
  ) as SearchRequest['filters'];
  return {
    text: parameters.get('q') ?? '',
    filters,
    scope: parameters.get('in') ?? '',
    since: /^\d{4}$/u.test(parameters.get('since') ?? '') ? (parameters.get('since') ?? '') : '',
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    widen: parameters.get('widen') !== 'no',
    most: PAGE_OF_RESULTS,
  };
}

/** The inverse: only what differs from the ordinary. */
export function parametersOf(request: SearchRequest): URLSearchParams {
  const parameters = new URLSearchParams();
  if (request.text.trim() !== '') parameters.set('q', request.text.trim());
  for (const facet of FACETS) for (const value of request.filters[facet] ?? []) parameters.append(facet, value);
  if (request.scope !== '') parameters.set('in', request.scope);
  if (request.since !== '') parameters.set('since', request.since);
  if (request.sort === 'date') parameters.set('sort', 'date');
  if (!request.widen) parameters.set('widen', 'no');
  return parameters;
}
