/** What is here and what is known and not here: a row an authority, a column a year. */
import { textOfFile } from '../library/read-file.ts';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Authority } from '../domain/authority.ts';
import type { ReportData } from '../domain/report.ts';
import { allAuthorities } from '../library/authorities.ts';
import { contentDirectory } from '../library/directories.ts';
import { dateOf } from '../library/report-facts.ts';
import { allReports } from '../library/reports.ts';

/** A document that the list of sources knows: `content/sources.csv`. */
export interface KnownSource {
  url: string;
  authority: string;
  /** `yyyy-mm-dd`; empty where the list does not say. */
  published: string;
  kind: string;
}

export interface CoverageCell {
  year: string;
  here: ReportData[];
  /** Known to the list of sources, and not here. */
  missing: KnownSource[];
}

export interface CoverageRow {
  authority: Authority;
  cells: CoverageCell[];
}

export interface CoverageTable {
  /** The newest first, as everywhere; without a date last. */
  years: string[];
  rows: CoverageRow[];
  /** Authorities of which nothing is here or known. */
  without: Authority[];
  missing: number;
}

/** Reads the list of sources; a list that is not there knows nothing. */
export function readKnownSources(file = join(contentDirectory, 'sources.csv')): KnownSource[] {
  const rows = parse<Partial<KnownSource>>(textOfFile(file) ?? '', { columns: true, bom: true, trim: true });
  return rows.map(({ url = '', authority = '', published = '', kind = '' }) => ({ url, authority, published, kind }));
}

/** The table. A document of the list is here where a report has its address. */
export function coverageTable(
  reports = allReports(),
  known: readonly KnownSource[] = readKnownSources(),
): CoverageTable {
  const have = new Set(reports.flatMap(({ source: { url } }) => url ?? []));
  const missing = known.filter(({ url }) => !have.has(url));
  const years = new Set([...reports.map(yearOf), ...missing.map(yearListed)]);
  const inOrder = [...years].sort((a, b) => Number(a === UNDATED) - Number(b === UNDATED) || b.localeCompare(a));
  const rows = allAuthorities().map((authority) => ({
    authority,
    cells: cellsOf(authority, inOrder, reports, missing),
  }));
  const has = ({ cells }: CoverageRow): boolean => cells.some((cell) => cell.here.length + cell.missing.length > 0);
  return {
    years: inOrder,
    rows: rows.filter(has),
    without: rows.filter((row) => !has(row)).map(({ authority }) => authority),
    missing: missing.length,
  };
}

const UNDATED = 'no date';
const yearOf = (report: ReportData): string => dateOf(report)?.slice(0, 4) ?? UNDATED;
const yearListed = ({ published }: KnownSource): string => published.slice(0, 4) || UNDATED;

function cellsOf(
  { slug }: Authority,
  years: readonly string[],
  reports: readonly ReportData[],
  missing: readonly KnownSource[],
): CoverageCell[] {
  const own = reports.filter(({ authority, otherAuthorities: others }) => authority === slug || others?.includes(slug));
  const lacking = missing.filter(({ authority }) => authority === slug);
  return years.map((year) => ({
    year,
    here: own.filter((report) => yearOf(report) === year),
    missing: lacking.filter((source) => yearListed(source) === year),
  }));
}
