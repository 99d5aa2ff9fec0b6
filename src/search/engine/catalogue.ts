/** The paragraphs as numbers, over all bundles, and what is known of each without its text. */
import { AREAS, GRADES } from '../../domain/judgement.ts';
import type { Facts, FactsOfReport, Names } from '../layer/facts.ts';
import { stemsOf } from '../words.ts';
import { inParagraphs, numbered, type Layer, type NumberedReport } from './numbered-reports.ts';
import type { Postings } from './postings.ts';
import type { Lexicon } from './query.ts';
import type { PlacesByPage } from './pagefind.ts';

export const FACETS = [
  'authority',
  'region',
  'kind',
  'framework',
  'partner',
  'year',
  'overall',
  'area',
  'grade',
  'theme',
] as const;
export type Facet = (typeof FACETS)[number];

interface SectionFacts {
  title: string;
  area: string;
  grade: string;
}

export class Catalogue {
  readonly count: number;
  readonly names: Names;
  readonly layers: readonly Layer[];
  readonly reports: readonly NumberedReport[];
  readonly #byPage: ReadonlyMap<string, number>;
  readonly #repeated: ReadonlySet<number>;
  readonly #report: Uint32Array;
  readonly #section: Uint32Array;
  readonly #sections: SectionFacts[];
  readonly #lengths: Float32Array;
  readonly #namesOfReports: ReadonlySet<string>[];
  readonly #titles: ReadonlyMap<string, ReadonlySet<string>>;
  #themes: string[][] | undefined;

  /** @param repeated Paragraphs that an earlier bundle has too: these are never found. */
  constructor(layers: readonly Layer[], names: Names, repeated: ReadonlySet<number> = new Set()) {
    this.layers = layers;
    this.names = names;
    this.#repeated = repeated;
    this.reports = numbered(layers);
    this.count = this.reports.reduce((sum, { places }) => sum + places.start.length, 0);
    this.#byPage = new Map(this.reports.map(({ report, layer }, at) => [layer.address + report.page, at]));
    this.#report = new Uint32Array(this.count);
    for (const [at, { first, places }] of this.reports.entries())
      this.#report.fill(at, first, first + places.start.length);
    this.#section = new Uint32Array(this.count);
    this.#sections = layers.flatMap(({ facts }) => sectionsOf(facts));
    const lengths = layers.flatMap(({ facts }) => facts.sections.paragraphs);
    for (let section = 0, at = 0; section < lengths.length; at += lengths[section] ?? 0, section += 1)
      this.#section.fill(section, at, at + (lengths[section] ?? 0));
    this.#lengths = this.#relativeLengths();
    this.#namesOfReports = this.reports.map(({ report }) => this.#namesOf(report));
    const titles = new Set(this.#sections.map(({ title }) => title));
    this.#titles = new Map([...titles].map((title) => [title, new Set(stemsOf(title))]));
  }

  #relativeLengths(): Float32Array {
    const all = new Float32Array(this.count);
    for (const { first, places } of this.reports) all.set(places.length, first);
    const average = all.reduce((sum, length) => sum + length, 0) / Math.max(this.count, 1);
    return all.map((length) => Math.max(length, 1) / average);
  }

  #namesOf({ a, date }: FactsOfReport): Set<string> {
    const authority = this.names.authorities[a];
    const words = stemsOf([authority?.name ?? a, ...(authority?.aliases ?? [])].join(' '));
    return new Set([...words, date.slice(0, 4)]);
  }

  /** What the queries are read with; the first bundle knows best what is common. */
  get lexicon(): Lexicon {
    const { common = [] } = this.layers[0]?.facts ?? {};
    const hyphenated = [...new Set(this.layers.flatMap(({ facts }) => facts.hyphenated))];
    return { glossary: this.names.glossary, common, hyphenated };
  }

  relativeLength(paragraph: number): number {
    return this.#lengths[paragraph] ?? 1;
  }

  /** Where a word stands, by paragraphs: Pagefind counts the words of a page from its beginning, headings too. */
  postingsOf(places: PlacesByPage): Postings {
    const pages = [...places].flatMap(([page, words]) => {
      const at = this.#byPage.get(page);
      return at === undefined ? [] : [{ at, words }];
    });
    pages.sort((one, other) => one.at - other.at);
    return pages.flatMap(({ at, words }) => {
      const report = this.reports[at];
      const found = report === undefined ? [] : inParagraphs(report, words);
      return this.#repeated.size === 0 ? found : found.filter(({ paragraph }) => !this.#repeated.has(paragraph));
    });
  }

  /** Which report, and which of its paragraphs. */
  placeOf(paragraph: number): NumberedReport & { place: number } {
    const report = this.reports[this.#report[paragraph] ?? 0];
    if (report === undefined)
      throw new RangeError(`Unexpected paragraph ${paragraph}, expected fewer than ${this.count}`);
    return { ...report, place: paragraph - report.first };
  }

  numberOfReport(paragraph: number): number {
    return this.#report[paragraph] ?? 0;
  }

  sectionOf(paragraph: number): SectionFacts {
    return this.#sections[this.#section[paragraph] ?? 0] ?? { title: '', area: '', grade: '' };
  }

  /** The paragraphs of authorities (or years) that are called so; a letter alone, as in “B&NES”, calls none. */
  paragraphsNamed(stems: readonly string[]): number[] {
    if (stems.every((each) => each.length === 1)) return [];
    const reports = this.reports.filter((_, at) => has(this.#namesOfReports[at], stems));
    return reports.flatMap((report) => this.paragraphsOf(report));
  }

  /** The paragraphs of a report, but for repeated ones. */
  paragraphsOf({ first, places }: NumberedReport): number[] {
    return Array.from(places.start, (_, at) => first + at).filter((each) => !this.#repeated.has(each));
  }

  /** The paragraphs under titles that have all of the words. */
  paragraphsTitled(stems: readonly string[]): number[] {
    const sections = this.#sections.map(({ title }) => has(this.#titles.get(title), stems));
    const found: number[] = [];
    if (sections.includes(true))
      for (let at = 0; at < this.count; at += 1)
        if (sections[this.#section[at] ?? 0] && !this.#repeated.has(at)) found.push(at);
    return found;
  }

  get knowsThemes(): boolean {
    return this.#themes !== undefined;
  }

  /** Themes are read apart, and only where they are asked for: of each layer, the paragraphs of each theme. */
  learnThemes(layers: readonly ReadonlyMap<string, Uint32Array>[]): void {
    const themes = Array.from({ length: this.count }, (): string[] => []);
    for (const [at, layer] of layers.entries()) {
      const first = this.reports.find((report) => report.layer === this.layers[at])?.first ?? 0;
      for (const [theme, paragraphs] of layer) for (const each of paragraphs) themes[first + each]?.push(theme);
    }
    this.#themes = themes;
  }

  /** The values of a paragraph under a facet. */
  valuesOf(paragraph: number, facet: Facet): readonly string[] {
    if (facet === 'theme') return this.#themes?.[paragraph] ?? [];
    if (facet === 'partner') return this.placeOf(paragraph).report.partners ?? [];
    const value =
      facet === 'area' || facet === 'grade' ? this.sectionOf(paragraph)[facet] : this.#reportValue(paragraph, facet);
    return value === '' ? [] : [value];
  }

  #reportValue(paragraph: number, facet: Exclude<Facet, 'theme' | 'partner' | 'area' | 'grade'>): string {
    const report = this.reports[this.#report[paragraph] ?? 0]?.report;
    if (report === undefined) return '';
    if (facet === 'authority') return report.a;
    if (facet === 'region') return this.names.authorities[report.a]?.region ?? '';
    if (facet === 'year') return report.date.slice(0, 4);
    return report[facet];
  }
}

const sectionsOf = ({ sections, titles }: Facts): SectionFacts[] =>
  sections.title.map((title, at) => ({
    title: titles[title] ?? '',
    area: AREAS[sections.area[at] ?? -1] ?? '',
    grade: GRADES[sections.grade[at] ?? -1] ?? '',
  }));

const has = (set: ReadonlySet<string> | undefined, stems: readonly string[]): boolean =>
  set !== undefined && stems.length > 0 && stems.every((stem) => set.has(stem));
