/** How well paragraphs answer a query: BM25 over its units, with a premium for those that have all of them. */
import type { Postings } from '../index/postings.ts';
import type { Catalogue } from './catalogue.ts';
import { phraseTerms, type Option, type Query, type Unit } from './query.ts';

const SATURATION = 0.6;
const LENGTH_SHARE = 0.6;
/** What a title above the paragraph, or the name of the authority, is worth beside the paragraph's own words. */
const TITLE_WORTH = 0.35;
/** How much of a word a title counts for when it is asked how much of a query a paragraph has: alone, not enough. */
const TITLE_COVERAGE = 0.3;
const NAME_WORTH = 0.9;
/** What two of the query's words standing side by side add. */
const NEIGHBOURS_WORTH = 0.3;
/** How much of a query, by the weight of its words, a paragraph must have. */
const LEAST_COVERAGE = 0.35;

export type Lookup = (term: string) => Postings | undefined;

export interface Ranked {
  /** Numbers of records, the best first. */
  records: number[];
  /** Those of them that have every part of the query. */
  complete: ReadonlySet<number>;
  /** The parts of the query that stand nowhere: they weigh nothing, but then nothing has everything. */
  unknown: Unit[];
}

/** The terms whose postings a query needs. */
export function termsNeeded(query: Query): string[] {
  const own = query.units.flatMap(({ options, stems }) => [...options.flatMap(({ terms }) => terms), ...stems]);
  return [...new Set([...own, ...neighbours(query)])];
}

function neighbours({ units }: Query): string[] {
  return phraseTerms(units.filter(({ exact }) => !exact).flatMap(({ stems }) => stems));
}

/** Ranks the records that have enough of a query. */
export function rank(query: Query, catalogue: Catalogue, lookup: Lookup): Ranked {
  const scores = new Float32Array(catalogue.count);
  const coverage = new Float32Array(catalogue.count);
  const unknown: Unit[] = [];
  let whole = 0;
  for (const unit of query.units) {
    const found = scoreUnit(unit, catalogue, lookup);
    whole += found.worth;
    if (found.worth === 0) unknown.push(unit);
    for (let at = 0; at < scores.length; at += 1) {
      const score = found.scores[at] ?? 0;
      if (score === 0) continue;
      scores[at] = (scores[at] ?? 0) + score;
      coverage[at] = (coverage[at] ?? 0) + found.worth * (found.titled.has(at) ? TITLE_COVERAGE : 1);
    }
  }
  for (const term of neighbours(query)) addTerm(scores, lookup(term), catalogue, NEIGHBOURS_WORTH);
  const exact = query.units.filter((unit) => unit.exact);
  if (unknown.some((unit) => unit.exact)) return { records: [], complete: new Set(), unknown };
  const found = sorted(scores, coverage, whole, exact.length > 0 ? 1 : LEAST_COVERAGE);
  return { ...found, complete: unknown.length > 0 ? new Set() : found.complete, unknown };
}

function sorted(scores: Float32Array, coverage: Float32Array, whole: number, least: number): Omit<Ranked, 'unknown'> {
  const records: number[] = [];
  const complete = new Set<number>();
  for (let at = 0; at < scores.length; at += 1) {
    const share = whole === 0 ? 0 : (coverage[at] ?? 0) / whole;
    if (share < least - 1e-4) continue;
    if (share > 1 - 1e-4) complete.add(at);
    scores[at] = (scores[at] ?? 0) * share ** 6;
    records.push(at);
  }
  records.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  return { records, complete };
}

function scoreUnit(unit: Unit, catalogue: Catalogue, lookup: Lookup) {
  const titled = new Set<number>();
  const scores = new Float32Array(catalogue.count);
  let [worth, own] = [0, Infinity];
  for (const [at, option] of unit.options.entries()) {
    const found = scoreOption(option, catalogue, lookup);
    if (at === 0) own = found.worth || Infinity;
    // Another name for the same is worth no more than the words that were typed, however rare it is.
    const share = option.way.inRow ? Math.min(1, own / found.worth) : 1;
    worth = Math.max(worth, found.worth * share);
    for (const [record, score] of found.scores) scores[record] = Math.max(scores[record] ?? 0, score * share);
  }
  const rarest = Math.max(worth, unit.exact ? 0 : addContext(unit, scores, worth, catalogue, titled));
  return { scores, titled, worth: rarest };
}

/** Words of the section's title and of the authority's name count for the paragraphs below them. */
function addContext(
  unit: Unit,
  scores: Float32Array,
  worth: number,
  catalogue: Catalogue,
  titled: Set<number>,
): number {
  const named = catalogue.recordsNamed(unit.stems);
  const rarity = named.length === 0 ? 0 : idf(named.length, catalogue.count);
  for (const record of named) scores[record] = Math.max(scores[record] ?? 0, rarity * NAME_WORTH);
  for (const record of catalogue.recordsTitled(unit.stems)) {
    if (scores[record] !== 0) continue;
    scores[record] = worth * TITLE_WORTH;
    titled.add(record);
  }
  return rarity;
}

function scoreOption({ terms, weight }: Option, catalogue: Catalogue, lookup: Lookup) {
  const scores = new Map<number, number>();
  let worth = 0;
  for (const [at, term] of terms.entries()) {
    const postings = lookup(term);
    if (postings === undefined) return { scores: new Map<number, number>(), worth: 0 };
    const rarity = idf(postings.records.length, catalogue.count);
    worth += rarity;
    const before = new Map(scores);
    scores.clear();
    for (const [place, record] of postings.records.entries()) {
      if (at > 0 && !before.has(record)) continue;
      const frequency = postings.often[place] === 1 ? 2 : 1;
      const score = rarity * saturated(frequency, catalogue.relativeLength(record)) * weight;
      scores.set(record, (before.get(record) ?? 0) + score);
    }
  }
  return { scores, worth };
}

function addTerm(scores: Float32Array, postings: Postings | undefined, catalogue: Catalogue, weight: number): void {
  if (postings === undefined) return;
  const rarity = idf(postings.records.length, catalogue.count);
  for (const record of postings.records) {
    scores[record] = (scores[record] ?? 0) + rarity * weight * saturated(1, catalogue.relativeLength(record));
  }
}

const saturated = (frequency: number, length: number): number =>
  (frequency * (SATURATION + 1)) / (frequency + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));

const idf = (found: number, all: number): number => Math.log(1 + (all - found + 0.5) / (found + 0.5));
