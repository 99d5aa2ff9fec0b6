/** The joint inspections: targeted ones by theme, those of SEND by outcome, each by year, as pages, tables and CSV. */
import {
  JTAI_THEME_NAMES,
  JTAI_THEMES,
  type JtaiTheme,
  type JointOutcome,
  OUTCOME_NAMES,
  OUTCOMES,
  partnersInWords,
} from '../domain/joint.ts';
import type { Kind } from '../domain/kind.ts';
import type { ReportData } from '../domain/report.ts';
import { authorityNamed } from '../library/authorities.ts';
import { byReportDate } from '../library/history.ts';
import { dateOf, whenInWords } from '../library/report-facts.ts';
import { allReports } from '../library/reports.ts';
import { address, jointAddress } from './address.ts';

/** A sort of joint inspection and the closed set of what tells its inspections apart. */
interface Series {
  kind: Kind;
  /** Of its pages: `/jtai/`, `/send/`. */
  path: 'jtai' | 'send';
  title: string;
  /** The name of what tells its inspections apart. */
  what: 'Theme' | 'Outcome';
  values: readonly string[];
  nameOf(value: string): string;
  valueOf(report: ReportData): string | undefined;
}

export const SERIES: Record<'jtai' | 'send', Series> = {
  jtai: {
    kind: 'jtai',
    path: 'jtai',
    title: 'Joint targeted area inspections',
    what: 'Theme',
    values: JTAI_THEMES,
    nameOf: (value) => JTAI_THEME_NAMES[value as JtaiTheme],
    valueOf: ({ theme }) => theme,
  },
  send: {
    kind: 'send-inspection',
    path: 'send',
    title: 'Area SEND inspections',
    what: 'Outcome',
    values: OUTCOMES,
    nameOf: (value) => OUTCOME_NAMES[value as JointOutcome],
    valueOf: ({ outcome }) => outcome?.outcome,
  },
};
export type SeriesName = keyof typeof SERIES;

export interface JointRow {
  report: ReportData;
  authority: { slug: string; name: string; region: string };
  /** The last day, ISO; empty where none is printed. */
  date: string;
  when: string;
  value: string | undefined;
  partners: string;
}

export interface JointGroup {
  value: string;
  name: string;
  href: string;
  count: number;
}

export interface JointPage {
  series: Series;
  rows: JointRow[];
  /** The themes or outcomes that occur, in the order of the domain, which is none of rank. */
  groups: JointGroup[];
  /** How many inspections of each group ended in each year, the newest year first. */
  years: { year: string; counts: number[]; total: number }[];
  csv: string;
}

/** Gathers the page of a series; with `value`, of one theme or outcome. */
export function jointPage(name: SeriesName, value?: string, reports = allReports()): JointPage {
  const series = SERIES[name];
  const all = rowsOf(series, reports);
  const groups = groupsOf(series, all);
  const rows = value === undefined ? all : all.filter((row) => row.value === value);
  return { series, rows, groups, years: yearsOf(rows, groups), csv: address(`data/${name}.csv`) };
}

/** The themes or outcomes that have a page: those that occur. */
export function jointValues(name: SeriesName): string[] {
  return groupsOf(SERIES[name], rowsOf(SERIES[name], allReports())).map(({ value }) => value);
}

/** The newest first. */
function rowsOf(series: Series, reports: readonly ReportData[]): JointRow[] {
  return reports
    .filter(({ kind }) => kind === series.kind)
    .sort(byReportDate)
    .reverse()
    .map((report) => ({
      report,
      authority: authorityNamed(report.authority),
      date: dateOf(report) ?? '',
      when: whenInWords(report),
      value: series.valueOf(report),
      partners: partnersInWords(report.partners ?? []),
    }));
}

function groupsOf({ path, values, nameOf }: Series, rows: readonly JointRow[]): JointGroup[] {
  return values
    .map((value) => ({
      value,
      name: nameOf(value),
      href: jointAddress(path, value),
      count: rows.filter((row) => row.value === value).length,
    }))
    .filter(({ count }) => count > 0);
}

function yearsOf(rows: readonly JointRow[], groups: readonly JointGroup[]): JointPage['years'] {
  const byYear = Map.groupBy(rows, ({ date }) => date.slice(0, 4) || 'no date');
  return [...byYear].map(([year, inYear]) => ({
    year,
    counts: groups.map(({ value }) => inYear.filter((row) => row.value === value).length),
    total: inYear.length,
  }));
}
