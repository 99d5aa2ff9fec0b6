/** The authorities that an address of `/compare/` names: `?a=sandwell&b=walsall`. Knows no document. */

const LETTERS = 'abcdefghijkl';

/** The slugs in the order of their letters, each once; what is no slug is left out. */
export function chosenIn(query: string): string[] {
  const given = [...new URLSearchParams(query)].filter(([name, slug]) => isPlace(name) && /^[a-z][a-z-]*$/u.test(slug));
  const sorted = given.toSorted(([one], [other]) => one.localeCompare(other));
  return [...new Set(sorted.map(([, slug]) => slug))].slice(0, LETTERS.length);
}

const isPlace = (name: string): boolean => name.length === 1 && LETTERS.includes(name);

/** The query that names them. */
export function comparedQuery(slugs: readonly string[]): string {
  const places = slugs.slice(0, LETTERS.length).map((slug, at) => `${LETTERS[at]}=${slug}`);
  return places.length === 0 ? '' : `?${places.join('&')}`;
}

/** How many can stand beside each other. */
export const MOST = LETTERS.length;
