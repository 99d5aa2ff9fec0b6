/** A search from beginning to end: from what was typed to what is shown. */
import type { Way } from '../ways.ts';
import { stem } from '../words.ts';
import type { Catalogue } from './catalogue.ts';
import { filterParagraphs, type FacetCounts, type Filters, type Scope } from './facets.ts';
import { readHits, type Hit } from './hits.ts';
import { byDate, countReports } from './order.ts';
import type { Postings } from './postings.ts';
import { parseQuery, waysOf, type Query } from './query.ts';
import { rank, wordsNeeded, type Ranked } from './rank.ts';
import { rerank, rerankedDepth } from './rerank.ts';
import { paragraphsMeant, referenceIn } from './references.ts';
import type { SearchSource } from './source.ts';
import { completions, corrected } from './suggest.ts';
import { wordOption } from './units.ts';

export interface SearchRequest {
  text: string;
  filters: Filters;
  scope: Scope;
  /** The first year that is asked for; empty for all. */
  since: string;
  sort: 'relevance' | 'date';
  /** How many paragraphs to show. */
  most: number;
  widen: boolean;
}

export interface SearchAnswer {
  request: SearchRequest;
  hits: Hit[];
  /** How many paragraphs were found, and how many of them have everything that was asked for. */
  found: number;
  complete: number;
  /** How many reports have them; and of the reports that are shown, how many paragraphs each has, by `authority/id`. */
  reports: number;
  perReport: Map<string, number>;
  widened: string[];
  /** Words that no paragraph has. */
  unknown: string[];
  /** The query with its misspelt words put right, where a word is known nowhere. */
  suggestion?: string;
  /** For the arrival: for each part of the query the ways to have it. */
  units: Way[][];
}

/** A query as far as it needs no texts: what filters count and lists take away is found without asking again. */
interface Found {
  query: Query;
  ranked: Ranked;
  /** The paragraphs that the query names by their numbers: they come first. */
  meant: number[];
  /** In the order of the ranking or of the dates, before the filters. */
  pool: number[];
}

/** Nobody waits for this answer any more. */
class Superseded extends Error {}

export class Search {
  readonly source: SearchSource;
  #last: { key: string; found: Promise<Found> } | undefined;
  #newest: SearchRequest | undefined;

  constructor(source: SearchSource) {
    this.source = source;
  }

  /**
   * What stands in the first results, and how many there are. Fails where another query was asked in the meantime: the
   * texts of what is no longer asked for would hold up those of what is.
   */
  async run(request: SearchRequest): Promise<SearchAnswer> {
    this.#newest = request;
    const catalogue = await this.source.catalogue();
    const { query, ranked, meant } = await this.#find(request);
    const paragraphs = await this.paragraphs(request);
    if (this.#newest !== request) throw new Superseded('Another query was asked in the meantime.');
    const inOrder = request.sort === 'date' || meant.length > 0;
    const read = paragraphs.slice(0, Math.max(request.most, inOrder ? 0 : rerankedDepth(query)));
    const [hits, suggestion] = await Promise.all([
      readHits(read, query, this.source),
      this.#suggest(request.text, ranked),
    ]);
    const shown = (inOrder ? hits : rerank(hits, query, ranked)).slice(0, request.most);
    const perReport = countReports(paragraphs, catalogue);
    return {
      request,
      hits: shown,
      found: paragraphs.length,
      complete: paragraphs.filter((each) => ranked.complete.has(each)).length,
      reports: perReport.size,
      // The page has to take this over from the worker: nothing that it does not show.
      perReport: new Map(shown.map(({ report: { a, id } }) => [`${a}/${id}`, perReport.get(`${a}/${id}`) ?? 0])),
      widened: query.widened,
      unknown: meant.length > 0 ? [] : ranked.unknown.map(({ words }) => words),
      ...(suggestion === undefined ? {} : { suggestion }),
      units: waysOf(query),
    };
  }

  /** How many paragraphs each filter would leave. */
  async counts(request: SearchRequest): Promise<FacetCounts> {
    await this.source.learnThemes();
    return (await this.#filter(request)).counts;
  }

  /** The numbers of all paragraphs that answer a request, in order. */
  async paragraphs(request: SearchRequest): Promise<number[]> {
    return (await this.#filter(request)).paragraphs;
  }

  async #filter(request: SearchRequest) {
    const catalogue = await this.source.catalogue();
    if ((request.filters.theme?.length ?? 0) > 0) await this.source.learnThemes();
    const { pool } = await this.#find(request);
    return filterParagraphs(pool, request, catalogue);
  }

  #find(request: SearchRequest): Promise<Found> {
    const key = JSON.stringify([request.text, request.widen, request.sort]);
    if (this.#last?.key !== key) {
      const found = this.#rank(request);
      found.catch(() => (this.#last = undefined));
      this.#last = { key, found };
    }
    return this.#last.found;
  }

  async #rank({ text, widen, sort }: SearchRequest): Promise<Found> {
    const catalogue = await this.source.catalogue();
    const query = parseQuery(text, catalogue.lexicon, widen);
    const postings = await this.#postings(query);
    if (await this.#complete(query, postings)) await this.#postings(query, postings);
    const ranked = rank(query, catalogue, (word) => postings.get(word) ?? []);
    // In order of date a part of the query must not push aside what has all of it.
    const onlyComplete = sort === 'date' && ranked.complete.size > 0;
    const pool = onlyComplete ? ranked.paragraphs.filter((each) => ranked.complete.has(each)) : ranked.paragraphs;
    const meant = await this.#meant(text, catalogue);
    const inOrder = sort === 'date' ? byDate(pool, catalogue) : pool;
    return { query, ranked, meant, pool: [...meant, ...inOrder.filter((each) => !meant.includes(each))] };
  }

  async #meant(text: string, catalogue: Catalogue): Promise<number[]> {
    const reference = referenceIn(text, catalogue.names.authorities);
    return reference === undefined ? [] : paragraphsMeant(reference, catalogue, await this.source.anchors());
  }

  async #postings(query: Query, known = new Map<string, Postings>()): Promise<Map<string, Postings>> {
    const words = wordsNeeded(query).filter((word) => !known.has(word));
    const read = await Promise.all(words.map(async (word) => [word, await this.#postingsOf(word)] as const));
    for (const [word, postings] of read) known.set(word, postings);
    return known;
  }

  #postingsOf(word: string): Promise<Postings> {
    return word.startsWith('=') ? this.source.exactPostings(word.slice(1)) : this.source.postings(word);
  }

  /** A word that stands nowhere and may still be being typed finds what it may become. */
  async #complete(query: Query, postings: ReadonlyMap<string, Postings>): Promise<boolean> {
    const begun = query.unfinished;
    const unit = query.units.findLast(({ exact, words }) => !exact && words === begun);
    if (begun === undefined || unit === undefined || (postings.get(begun)?.length ?? 0) > 0) return false;
    const words = await this.source.words(begun.charAt(0));
    const ends = new Map(completions(begun, words, 8).map((word) => [stem(word), word]));
    for (const word of ends.values()) unit.options.push(wordOption(word, 0.9));
    return ends.size > 0;
  }

  #suggest(text: string, { unknown }: Ranked): Promise<string | undefined> {
    const words = unknown.filter(({ exact, stems }) => !exact && stems.length === 1).map((unit) => unit.words);
    return corrected(text, words, (letter) => this.source.words(letter));
  }
}
