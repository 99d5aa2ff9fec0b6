/** How well paragraphs answer a query: BM25 over its units, with a premium for those that have all of them. */
import type { Catalogue } from './catalogue.ts';
import { inAll, inRow, shortlyBefore, type Postings } from './postings.ts';
import type { Query } from './query.ts';
import type { Option, Unit } from './units.ts';

const SATURATION = 0.6;
const LENGTH_SHARE = 0.6;
/** What a title above the paragraph, or the name of the authority, is worth beside the paragraph's own words. */
const TITLE_WORTH = 0.35;
/** How much of a word a title counts for when it is asked how much of a query a paragraph has: alone, not enough. */
const TITLE_COVERAGE = 0.3;
const NAME_WORTH = 0.9;
const NAMED_BEFORE_MENTIONED = 1.2;
/** What two of the query's words standing together add, and how many words on the second may stand. */
const NEIGHBOURS_WORTH = 0.3;
const NEIGHBOURS_DISTANCE = 3;
/** How much of a query, by the weight of its words, a paragraph must have. */
const LEAST_COVERAGE = 0.35;

export type Lookup = (word: string) => Postings;

export interface Ranked {
  /** Numbers of paragraphs, the best first. */
  paragraphs: number[];
  /** Those of them that have every part of the query. */
  complete: ReadonlySet<number>;
  /** The parts of the query that stand nowhere: they weigh nothing, but then nothing has everything. */
  unknown: Unit[];
  /** What a paragraph scored, and how much of the query, by weight, it has of how much. */
  measureOf: (paragraph: number) => RankMeasure;
}

export interface RankMeasure {
  score: number;
  has: number;
  of: number;
}

/** The score as it counts: what has only a part of a query falls far behind. */
export const counted = ({ score, has, of }: RankMeasure): number => (of === 0 ? 0 : score * (has / of) ** 6);

/** The words whose postings a query needs. */
export const wordsNeeded = ({ units }: Query): string[] => [
  ...new Set(lookedFor(units).flatMap(({ options }) => options.flatMap(({ steps }) => steps.map(({ word }) => word)))),
];

const lookedFor = (units: readonly Unit[]): Unit[] => units.filter(({ passedOver }) => !passedOver);

interface Scores {
  scores: Float32Array;
  coverage: Float32Array;
}

/** Ranks the paragraphs that have enough of a query. */
export function rank(query: Query, catalogue: Catalogue, lookup: Lookup): Ranked {
  const scores = new Float32Array(catalogue.count);
  const coverage = new Float32Array(catalogue.count);
  const unknown: Unit[] = [];
  const exact: ReadonlySet<number>[] = [];
  let whole = 0;
  for (const unit of lookedFor(query.units)) {
    const found = scoreUnit(unit, catalogue, lookup);
    whole += found.worth;
    if (found.worth === 0) unknown.push(unit);
    if (unit.exact) exact.push(found.holders);
    addUnit({ scores, coverage }, found);
  }
  addNeighbours(query, scores, catalogue, lookup);
  const measureOf = (at: number): RankMeasure => ({ score: scores[at] ?? 0, has: coverage[at] ?? 0, of: whole });
  if (unknown.some((unit) => unit.exact)) return { paragraphs: [], complete: new Set(), unknown, measureOf };
  const found = sorted(catalogue.count, measureOf, exact);
  return { ...found, complete: unknown.length > 0 ? new Set() : found.complete, unknown, measureOf };
}

function addUnit({ scores, coverage }: Scores, found: ScoredUnit): void {
  for (let at = 0; at < scores.length; at += 1) {
    const score = found.scores[at] ?? 0;
    if (score === 0) continue;
    scores[at] = (scores[at] ?? 0) + score;
    coverage[at] = (coverage[at] ?? 0) + found.worth * (found.titled.has(at) ? TITLE_COVERAGE : 1);
  }
}

function sorted(count: number, measureOf: Ranked['measureOf'], exact: readonly ReadonlySet<number>[]) {
  const found: { paragraph: number; score: number }[] = [];
  const complete = new Set<number>();
  for (let paragraph = 0; paragraph < count; paragraph += 1) {
    const measure = measureOf(paragraph);
    const share = measure.of === 0 ? 0 : measure.has / measure.of;
    if (share < LEAST_COVERAGE - 1e-4 || exact.some((holders) => !holders.has(paragraph))) continue;
    if (share > 1 - 1e-4) complete.add(paragraph);
    found.push({ paragraph, score: counted(measure) });
  }
  found.sort((one, other) => other.score - one.score || one.paragraph - other.paragraph);
  return { paragraphs: found.map(({ paragraph }) => paragraph), complete };
}

interface ScoredUnit {
  scores: Float32Array;
  /** Those that have it by a title only. */
  titled: ReadonlySet<number>;
  /** Those that have it in their own words. */
  holders: ReadonlySet<number>;
  worth: number;
}

function scoreUnit(unit: Unit, catalogue: Catalogue, lookup: Lookup): ScoredUnit {
  const titled = new Set<number>();
  const holders = new Set<number>();
  const scores = new Float32Array(catalogue.count);
  let [worth, own] = [0, Infinity];
  for (const [at, option] of unit.options.entries()) {
    const found = scoreOption(option, catalogue, lookup);
    if (at === 0) own = found.worth || Infinity;
    // Another name for the same is worth no more than the words that were typed, however rare it is.
    const share = at > 0 && option.steps.length > 1 ? Math.min(1, own / found.worth) : 1;
    worth = Math.max(worth, found.worth * share);
    for (const [paragraph, score] of found.scores) {
      scores[paragraph] = Math.max(scores[paragraph] ?? 0, score * share);
      holders.add(paragraph);
    }
  }
  const rarest = Math.max(worth, unit.exact ? 0 : addContext(unit, scores, worth, catalogue, titled));
  return { scores, titled, holders, worth: rarest };
}

/** Words of the section's title and of the authority's name count for the paragraphs below them. */
function addContext(
  unit: Unit,
  scores: Float32Array,
  worth: number,
  catalogue: Catalogue,
  titled: Set<number>,
): number {
  const named = catalogue.paragraphsNamed(unit.stems);
  const rarity = named.length === 0 ? 0 : idf(named.length, catalogue.count);
  // Whoever names a council means its reports before those that mention it.
  const value = Math.max(rarity * NAME_WORTH, worth * NAMED_BEFORE_MENTIONED);
  for (const each of named) scores[each] = Math.max(scores[each] ?? 0, value);
  for (const each of catalogue.paragraphsTitled(unit.stems)) {
    if (scores[each] !== 0) continue;
    scores[each] = worth * TITLE_WORTH;
    titled.add(each);
  }
  return rarity;
}

/** Where an option stands: its words in a row, or all of them anywhere in the paragraph. */
function scoreOption(option: Option, catalogue: Catalogue, lookup: Lookup) {
  const lists = option.steps.map(({ word }) => lookup(word));
  const together = option.inRow ? undefined : inAll(lists);
  const parts =
    together === undefined
      ? [inRow(option.steps.map(({ offset }, at) => ({ offset, postings: lists[at] ?? [] })))]
      : lists.map((list) => list.filter(({ paragraph }) => together.has(paragraph)));
  const scores = new Map<number, number>();
  let worth = 0;
  for (const [at, part] of parts.entries()) {
    if (part.length === 0) return { scores: new Map<number, number>(), worth: 0 };
    const rarity = idf(together === undefined ? part.length : (lists[at]?.length ?? 0), catalogue.count);
    worth += rarity;
    for (const { paragraph, places } of part) {
      const score = rarity * saturated(places.length, catalogue.relativeLength(paragraph)) * option.weight;
      scores.set(paragraph, (scores.get(paragraph) ?? 0) + score);
    }
  }
  return { scores, worth };
}

/** Words of the query that stand together in a paragraph, as they do in the query. */
function addNeighbours({ units }: Query, scores: Float32Array, catalogue: Catalogue, lookup: Lookup): void {
  const words = lookedFor(units)
    .filter(({ exact }) => !exact)
    .map(({ options }) => options[0]?.steps[0]?.word ?? '');
  for (const [at, word] of words.slice(1).entries()) {
    const found = shortlyBefore(lookup(words[at] ?? ''), lookup(word), NEIGHBOURS_DISTANCE);
    const rarity = idf(found.length, catalogue.count) * NEIGHBOURS_WORTH;
    for (const each of found)
      scores[each] = (scores[each] ?? 0) + rarity * saturated(1, catalogue.relativeLength(each));
  }
}

const saturated = (frequency: number, length: number): number =>
  (frequency * (SATURATION + 1)) / (frequency + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));

const idf = (found: number, all: number): number => Math.log(1 + (all - found + 0.5) / (found + 0.5));
