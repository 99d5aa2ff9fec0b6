/** A search from beginning to end: from what was typed to what is shown. */
import { STORED_KINDS, type FactsOfReport } from '../layer/facts.ts';
import { isSatisfied, type Way } from '../ways.ts';
import { stem } from '../words.ts';
import type { Catalogue } from './catalogue.ts';
import { filterParagraphs, type FacetCounts, type Filters, type Scope } from './facets.ts';
import { IndexRenewed, IndexUnavailable } from './files.ts';
import { byDate, countReports } from './order.ts';
import type { Postings } from './postings.ts';
import { parseQuery, wordOption, type Query } from './query.ts';
import { counted, rank, wordsNeeded, type Ranked } from './rank.ts';
import { paragraphsMeant, referenceIn } from './references.ts';
import { snippet, type SnippetPart } from './snippet.ts';
import type { SearchSource } from './source.ts';
import { completions, corrected } from './suggest.ts';

const LOST = 'The texts that were found could not be fetched: there seems to be no connection.';

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

/** A report as results name it. */
export type ReportShown = Pick<FactsOfReport, 'a' | 'id' | 'kind' | 'framework' | 'date'>;

export interface Hit {
  report: ReportShown;
  anchor: string;
  number: string | null;
  kind: (typeof STORED_KINDS)[number];
  section: { title: string; area: string; grade: string };
  text: string;
  pieces: SnippetPart[];
  /** The text could not be had: the place in the report is not known either. */
  lost?: true;
}

export interface SearchAnswer {
  request: SearchRequest;
  hits: Hit[];
  /** How many paragraphs were found, and how many of them have everything that was asked for. */
  found: number;
  complete: number;
  /** How many paragraphs of each report were found, by `authority/id`. */
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

export class Search {
  readonly source: SearchSource;
  #last: { key: string; found: Promise<Found> } | undefined;

  constructor(source: SearchSource) {
    this.source = source;
  }

  /** What stands in the first results, and how many there are. */
  async run(request: SearchRequest): Promise<SearchAnswer> {
    const catalogue = await this.source.catalogue();
    const { query, ranked, meant } = await this.#find(request);
    const paragraphs = await this.paragraphs(request);
    const shown = paragraphs.slice(0, request.most);
    const [hits, suggestion] = await Promise.all([
      this.#hits(shown, query, catalogue),
      this.#suggest(request.text, ranked),
    ]);
    return {
      request,
      hits: request.sort === 'date' || meant.length > 0 ? hits : inFinalOrder(shown, hits, query, ranked),
      found: paragraphs.length,
      complete: paragraphs.filter((each) => ranked.complete.has(each)).length,
      perReport: countReports(paragraphs, catalogue),
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

  /** Reads the texts of paragraphs. One that is missing is said with its result; where all are, there is no index to speak of. */
  async #hits(paragraphs: readonly number[], query: Query, catalogue: Catalogue): Promise<Hit[]> {
    const ways = waysOf(query).flat();
    const hits = await Promise.all(paragraphs.map((each) => this.#hit(each, ways, catalogue)));
    if (hits.length > 0 && hits.every(({ lost }) => lost)) throw new IndexUnavailable(LOST);
    return hits;
  }

  async #hit(paragraph: number, ways: readonly Way[], catalogue: Catalogue): Promise<Hit> {
    const { a, id, kind: of, framework, date } = catalogue.placeOf(paragraph).report;
    const report: ReportShown = { a, id, kind: of, framework, date };
    const section = catalogue.sectionOf(paragraph);
    const stored = await this.source.textOf(paragraph).catch((problem: unknown) => {
      if (problem instanceof IndexUnavailable && !(problem instanceof IndexRenewed)) return undefined;
      throw problem;
    });
    if (stored === undefined)
      return { report, anchor: '', number: null, kind: 'paragraph', section, text: '', pieces: [], lost: true };
    const [anchor, number, kind, text] = stored;
    return {
      report,
      anchor,
      number,
      kind: STORED_KINDS[kind] ?? 'paragraph',
      section,
      text,
      pieces: snippet(text, ways),
    };
  }
}

/** How many of the first results are ordered by their texts too. */
const FIRST = 10;
/** What a word is worth that stands in some third of all paragraphs. */
const COMMON_WORTH = 0.7;

/** The first results, once their texts are read, in the order in which they stand with the common words counted too. */
function inFinalOrder(paragraphs: readonly number[], hits: readonly Hit[], { units }: Query, ranked: Ranked): Hit[] {
  const common = units.filter(({ passedOver }) => passedOver);
  if (common.length === 0) return [...hits];
  const scored = hits.slice(0, FIRST).map((hit, at) => {
    const { score, has, of } = ranked.measureOf(paragraphs[at] ?? -1);
    const found = common.filter(({ options }) => options.some(({ way }) => isSatisfied(hit.text, way))).length;
    const more = found * COMMON_WORTH;
    return { hit, score: counted({ score: score + more, has: has + more, of: of + common.length * COMMON_WORTH }) };
  });
  return [...scored.sort((one, other) => other.score - one.score).map(({ hit }) => hit), ...hits.slice(FIRST)];
}

const waysOf = ({ units }: Query): Way[][] => units.map(({ options }) => options.map(({ way }) => way));
