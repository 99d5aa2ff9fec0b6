/** A search from beginning to end: from what was typed to what is shown. */
import { STORED_KINDS, type ManifestReport } from '../index/manifest.ts';
import type { Postings } from '../index/postings.ts';
import type { Way } from '../../ways.ts';
import { stem, tokens } from '../../words.ts';
import { Catalogue } from './catalogue.ts';
import { filterRecords, type FacetCounts, type Filters, type Scope } from './facets.ts';
import { looseOption, parseQuery, type Query } from './query.ts';
import { byDate, countReports } from './order.ts';
import { rank, termsNeeded } from './rank.ts';
import { snippet, type Piece } from './snippet.ts';
import { IndexRenewed, IndexUnavailable, type IndexStore } from './store.ts';
import { completions, corrected } from './suggest.ts';

const LOST = 'The texts that were found could not be fetched: there seems to be no connection.';

export interface SearchRequest {
  text: string;
  filters: Filters;
  scope: Scope;
  sort: 'relevance' | 'date';
  /** How many paragraphs to show. */
  most: number;
  widen: boolean;
  /** Count what each filter would leave: needs the themes. */
  facets: boolean;
}

export interface Hit {
  report: ManifestReport;
  anchor: string;
  number: string | null;
  kind: (typeof STORED_KINDS)[number];
  section: { title: string; area: string; grade: string };
  text: string;
  pieces: Piece[];
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
  counts: FacetCounts;
  widened: string[];
  /** Words that no paragraph has. */
  unknown: string[];
  /** The query with its misspelt words put right, where a word is known nowhere. */
  suggestion?: string;
  /** For the arrival: for each part of the query the ways to have it. */
  units: Way[][];
}

export class Search {
  readonly store: IndexStore;
  #catalogue: Promise<Catalogue> | undefined;

  constructor(store: IndexStore) {
    this.store = store;
  }

  /** Everything that is known of the records without their texts. */
  catalogue(): Promise<Catalogue> {
    if (this.#catalogue === undefined) {
      const loading = Promise.all([this.store.manifest(), this.store.manifest().then(() => this.store.lengths())]);
      this.#catalogue = loading.then(([manifest, lengths]) => new Catalogue(manifest, lengths));
      this.#catalogue.catch(() => (this.#catalogue = undefined));
    }
    return this.#catalogue;
  }

  async run(request: SearchRequest): Promise<SearchAnswer> {
    const catalogue = await this.catalogue();
    const query = parseQuery(request.text, catalogue.manifest.glossary, request.widen);
    await this.#complete(query);
    const needsThemes = request.facets || (request.filters.theme?.length ?? 0) > 0;
    const [postings] = await Promise.all([this.#postings(query), needsThemes ? this.#themes(catalogue) : undefined]);
    const ranked = rank(query, catalogue, (term) => postings.get(term));
    // In order of date a part of the query must not push aside what has all of it.
    const onlyComplete = request.sort === 'date' && ranked.complete.size > 0;
    const pool = onlyComplete ? ranked.records.filter((record) => ranked.complete.has(record)) : ranked.records;
    const { records, counts } = filterRecords(pool, request.filters, request.scope, catalogue);
    const ordered = request.sort === 'date' ? byDate(records, catalogue) : records;
    const hits = await this.#hits(ordered, request.most, query, catalogue);
    const found = hits.all ?? records;
    return {
      request,
      hits: hits.hits,
      found: found.length,
      complete: found.filter((record) => ranked.complete.has(record)).length,
      perReport: countReports(found, catalogue),
      counts,
      widened: query.widened,
      unknown: ranked.unknown.map(({ words }) => words),
      suggestion: await corrected(
        request.text,
        ranked.unknown.filter(({ exact, stems }) => !exact && stems.length === 1).map(({ words }) => words),
        (letter) => this.store.words(letter),
      ),
      units: waysOf(query),
    };
  }

  /** A word that may still be being typed finds what it may become. */
  async #complete(query: Query): Promise<void> {
    const begun = query.unfinished;
    const unit = query.units.findLast(({ exact, words }) => !exact && words === begun);
    if (begun === undefined || unit === undefined) return;
    const words = await this.store.words(begun.charAt(0));
    const known = words.some(({ word }) => word === begun);
    const own = stem(begun);
    const stems = new Set(completions(begun, words, known ? 4 : 8).map(stem));
    stems.delete(own);
    for (const other of stems) unit.options.push(looseOption([other], known ? 0.4 : 0.9));
  }

  async #postings(query: Query): Promise<Map<string, Postings | undefined>> {
    const read = async (): Promise<Map<string, Postings | undefined>> => {
      const terms = termsNeeded(query);
      return new Map(await Promise.all(terms.map(async (term) => [term, await this.store.postings(term)] as const)));
    };
    const postings = await read();
    return relax(query, postings) ? read() : postings;
  }

  async #themes(catalogue: Catalogue): Promise<void> {
    catalogue.learnThemes(await this.store.themes());
  }

  /** Reads the texts of the first records; exact phrases are looked for in them. `all`: the records that have them, where every one was read. */
  async #hits(records: readonly number[], most: number, query: Query, catalogue: Catalogue) {
    const phrases = query.units.filter(({ exact }) => exact).map(({ words }) => folded(words));
    const ways = waysOf(query).flat();
    const hits: Hit[] = [];
    const kept: number[] = [];
    const step = phrases.length > 0 ? most * 2 : most;
    let at = 0;
    for (; at < records.length && hits.length < most && at < most * 8; at += step) {
      const some = records.slice(at, at + step);
      const texts = await Promise.all(some.map((record) => this.#hit(record, ways, catalogue)));
      // One text that is missing is said with its result; where all are, there is no index to speak of.
      if (texts.every(({ lost }) => lost)) throw new IndexUnavailable(LOST);
      for (const [place, hit] of texts.entries()) {
        if (!hit.lost && !phrases.every((phrase) => folded(hit.text).includes(phrase))) continue;
        hits.push(hit);
        kept.push(some[place] ?? -1);
      }
    }
    const all = phrases.length > 0 && at >= records.length ? kept : undefined;
    return { hits: hits.slice(0, most), all };
  }

  async #hit(record: number, ways: readonly Way[], catalogue: Catalogue): Promise<Hit> {
    const { report, place } = catalogue.placeOf(record);
    const section = catalogue.sectionOf(record);
    const stored = await this.store.textOf(report.texts, place).catch((problem: unknown) => {
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

const waysOf = ({ units }: Query): Way[][] => units.map(({ options }) => options.map(({ way }) => way));

/** A phrase whose pairs are too rare for the index is looked for by its words; one in quotes is checked in the text. */
function relax(query: Query, postings: ReadonlyMap<string, Postings | undefined>): boolean {
  let relaxed = false;
  for (const option of query.units.flatMap(({ options }) => options)) {
    if (!option.terms.some((term) => term.includes(' ') && !postings.get(term))) continue;
    option.terms = [...new Set(option.terms.flatMap((term) => term.split(' ')))];
    relaxed = true;
  }
  return relaxed;
}

/** The words of a text in a row, whatever stands between them. */
const folded = (text: string): string =>
  ` ${tokens(text)
    .map(({ word }) => word)
    .join(' ')} `;
