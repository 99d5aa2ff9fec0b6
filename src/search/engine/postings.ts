/** Where words and phrases stand, by paragraphs. */

/** In the order of the paragraphs, each once; the places in order too. */
export type Postings = readonly { paragraph: number; places: readonly number[] }[];

/** The paragraphs that are in every list. */
export function inAll(lists: readonly Postings[]): Set<number> {
  const sorted = lists.toSorted((one, other) => one.length - other.length);
  let common = new Set(sorted[0]?.map(({ paragraph }) => paragraph) ?? []);
  for (const list of sorted.slice(1))
    common = new Set(list.filter(({ paragraph }) => common.has(paragraph)).map(({ paragraph }) => paragraph));
  return common;
}

/** A word of a phrase: where it stands by itself, and how far behind the first word it must stand. */
export interface PhraseWord {
  postings: Postings;
  offset: number;
}

/** Where words stand in a row, each at its distance from the one before. */
export function inRow(steps: readonly PhraseWord[]): Postings {
  const [first, ...others] = steps;
  if (first === undefined) return [];
  if (others.length === 0) return first.postings;
  const common = inAll(steps.map(({ postings }) => postings));
  const rest = others.map(({ postings, offset }, at) => ({
    distance: offset - (steps[at]?.offset ?? 0),
    byParagraph: new Map(
      postings
        .filter(({ paragraph }) => common.has(paragraph))
        .map(({ paragraph, places }) => [paragraph, new Set(places)]),
    ),
  }));
  return first.postings.flatMap(({ paragraph, places }) => {
    if (!common.has(paragraph)) return [];
    const begins = places.filter((place) => goesOn(place, rest, paragraph));
    return begins.length > 0 ? [{ paragraph, places: begins }] : [];
  });
}

interface Rest {
  distance: number;
  byParagraph: ReadonlyMap<number, ReadonlySet<number>>;
}

function goesOn(start: number, rest: readonly Rest[], paragraph: number): boolean {
  let at = start;
  return rest.every(({ distance, byParagraph }) => {
    at += distance;
    return byParagraph.get(paragraph)?.has(at) === true;
  });
}

/** The paragraphs where one word stands shortly before another: at most so many words on. */
export function shortlyBefore(one: Postings, other: Postings, distance: number): number[] {
  const found: number[] = [];
  let at = 0;
  for (const { paragraph, places } of one) {
    while (at < other.length && (other[at]?.paragraph ?? Infinity) < paragraph) at += 1;
    const next = other[at];
    if (next?.paragraph !== paragraph) continue;
    if (places.some((place) => next.places.some((behind) => behind >= place && behind - place <= distance)))
      found.push(paragraph);
  }
  return found;
}
