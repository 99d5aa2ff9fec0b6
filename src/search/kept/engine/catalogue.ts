/** The records as numbers, and what is known of each without its text: report, section, length, facets. */
import { AREAS, GRADES } from '../../../domain/judgement.ts';
import { lengthOf, type Manifest, type ManifestReport } from '../index/manifest.ts';
import { stemsOf } from '../../words.ts';

export const FACETS = ['authority', 'region', 'kind', 'framework', 'year', 'area', 'grade', 'theme'] as const;
export type Facet = (typeof FACETS)[number];

/** Decodes themes for the catalogue: the records of a theme. */
export type ThemeRecords = ReadonlyMap<string, () => { records: Uint32Array }>;

export class Catalogue {
  readonly count: number;
  readonly manifest: Manifest;
  /** Of each record: its report, its section. */
  readonly #report: Uint32Array;
  readonly #section: Uint32Array;
  /** First record of each report. */
  readonly #first: number[] = [];
  readonly #lengths: Float32Array;
  readonly #names: ReadonlySet<string>[];
  readonly #titles: ReadonlySet<string>[];
  #themes: string[][] | undefined;

  constructor(manifest: Manifest, levels: Uint8Array) {
    this.manifest = manifest;
    this.count = levels.length;
    this.#report = new Uint32Array(this.count);
    this.#section = new Uint32Array(this.count);
    this.#number();
    const lengths = Float32Array.from(levels, lengthOf);
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(this.count, 1);
    this.#lengths = lengths.map((length) => length / average);
    this.#names = manifest.reports.map(({ a, date }) => new Set([...this.#authorityStems(a), date.slice(0, 4)]));
    this.#titles = manifest.titles.map((title) => new Set(stemsOf(title)));
  }

  #number(): void {
    let record = 0;
    let section = 0;
    for (const [report, { sections }] of this.manifest.reports.entries()) {
      this.#first.push(record);
      for (const end = section + sections; section < end; section += 1) {
        const next = record + (this.manifest.sections.records[section] ?? 0);
        this.#report.fill(report, record, next);
        this.#section.fill(section, record, next);
        record = next;
      }
    }
  }

  #authorityStems(slug: string): string[] {
    const authority = this.manifest.authorities[slug];
    return stemsOf([authority?.name ?? slug, ...(authority?.aliases ?? [])].join(' '));
  }

  relativeLength(record: number): number {
    return this.#lengths[record] ?? 1;
  }

  /** Which report, and which of its paragraphs. */
  placeOf(record: number): { report: ManifestReport; number: number; place: number } {
    const number = this.#report[record] ?? 0;
    const report = this.manifest.reports[number];
    if (report === undefined) throw new RangeError(`Unexpected record ${record}, expected fewer than ${this.count}`);
    return { report, number, place: record - (this.#first[number] ?? 0) };
  }

  sectionOf(record: number): { title: string; area: string; grade: string } {
    const { sections, titles } = this.manifest;
    const section = this.#section[record] ?? 0;
    return {
      title: titles[sections.title[section] ?? 0] ?? '',
      area: AREAS[sections.area[section] ?? -1] ?? '',
      grade: GRADES[sections.grade[section] ?? -1] ?? '',
    };
  }

  /** The records of authorities (or years) that are called so. */
  recordsNamed(stems: readonly string[]): number[] {
    return this.#recordsWhere((record) => has(this.#names[this.#report[record] ?? 0], stems), this.#names, stems);
  }

  /** The records under titles that have all of the words. */
  recordsTitled(stems: readonly string[]): number[] {
    const { title } = this.manifest.sections;
    return this.#recordsWhere(
      (at) => has(this.#titles[title[this.#section[at] ?? 0] ?? 0], stems),
      this.#titles,
      stems,
    );
  }

  #recordsWhere(test: (record: number) => boolean, sets: readonly ReadonlySet<string>[], stems: readonly string[]) {
    if (!sets.some((set) => has(set, stems))) return [];
    return Array.from({ length: this.count }, (_, record) => record).filter(test);
  }

  /** Themes are read apart, and only where they are asked for. */
  learnThemes(themes: ThemeRecords): void {
    this.#themes ??= Array.from({ length: this.count }, () => []);
    if (this.#themes.some((known) => known.length > 0)) return;
    for (const [theme, postings] of themes) for (const record of postings().records) this.#themes[record]?.push(theme);
  }

  /** The values of a record under a facet. */
  valuesOf(record: number, facet: Facet): readonly string[] {
    if (facet === 'theme') return this.#themes?.[record] ?? [];
    const value =
      facet === 'area' || facet === 'grade' ? this.sectionOf(record)[facet] : this.#reportValue(record, facet);
    return value === '' ? [] : [value];
  }

  #reportValue(record: number, facet: Exclude<Facet, 'theme' | 'area' | 'grade'>): string {
    const { report } = this.placeOf(record);
    if (facet === 'authority') return report.a;
    if (facet === 'region') return this.manifest.authorities[report.a]?.region ?? '';
    if (facet === 'year') return report.date.slice(0, 4);
    return report[facet];
  }
}

const has = (set: ReadonlySet<string> | undefined, stems: readonly string[]): boolean =>
  set !== undefined && stems.length > 0 && stems.every((stem) => set.has(stem));
