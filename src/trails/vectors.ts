/** Texts as TF-IDF vectors of length one; their product is the cosine similarity. */

/** In how many paragraphs of a library each term stands, and how many paragraphs that library has. */
export interface Frequencies {
  paragraphs: number;
  terms: Readonly<Record<string, number>>;
}

export type TermVector = ReadonlyMap<string, number>;

/** Inverse document frequency with one added, so that no term weighs nothing; a term not in the table weighs most. */
export function idfOf(term: string, { paragraphs, terms }: Frequencies): number {
  return Math.log((1 + paragraphs) / (1 + (Object.hasOwn(terms, term) ? (terms[term] ?? 0) : 0))) + 1;
}

/** The vector of the terms that the table knows; how often a term stands counts by its logarithm. */
export function vectorOf(terms: readonly string[], frequencies: Frequencies): TermVector {
  const counts = new Map<string, number>();
  for (const term of terms) {
    if (Object.hasOwn(frequencies.terms, term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weights = [...counts].map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * idfOf(term, frequencies),
  ]);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
}

export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
