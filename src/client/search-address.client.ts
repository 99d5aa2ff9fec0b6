/** What is asked, as the address of the search page holds it: it can be shared and loaded again. */
export interface Question {
  words: string;
  filters: Record<string, string[]>;
  sort: 'relevance' | 'date';
}

/** Reads `?q=…&sort=date&authority=…&theme=…`. */
export function questionOf(address: string, names: readonly string[]): Question {
  const parameters = new URLSearchParams(address);
  const chosen = names
    .map((name) => [name, parameters.getAll(name)] as const)
    .filter(([, values]) => values.length > 0);
  return {
    words: parameters.get('q') ?? '',
    filters: Object.fromEntries(chosen),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The query part of the address for a question. */
export function addressOf({ words, filters, sort }: Question): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const [name, values] of Object.entries(filters)) for (const value of values) parameters.append(name, value);
  if (sort === 'date') parameters.set('sort', 'date');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
