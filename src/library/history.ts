/** An authority's documents in the order of time, and where one report stands among them. */
import type { ReportData } from '../domain/report.ts';
import { allReports } from './reports.ts';
import { dateOf } from './report-facts.ts';
import { once } from '../domain/once.ts';
import { derived } from './derived.ts';

const histories = once(readHistories);

/** The documents of an authority, oldest first. */
export const historyOf = derived(
  'history',
  (authority: string): readonly ReportData[] => histories().get(authority) ?? [],
);

function readHistories(): Map<string, ReportData[]> {
  const found = new Map<string, ReportData[]>();
  for (const report of [...allReports()].sort(byReportDate)) {
    for (const slug of [report.authority, ...(report.otherAuthorities ?? [])]) {
      found.set(slug, [...(found.get(slug) ?? []), report]);
    }
  }
  return found;
}

/** Oldest first; the undated first of all; then by id, so that the order never wavers. */
export function byReportDate(a: ReportData, b: ReportData): number {
  return (dateOf(a) ?? '').localeCompare(dateOf(b) ?? '') || a.id.localeCompare(b.id);
}

export interface AdjacentReports {
  /** The documents just before and after, of any kind. */
  before?: ReportData;
  after?: ReportData;
}

/** Where a report stands in its authority's history. */
export function adjacentReports(report: ReportData): AdjacentReports {
  const history = historyOf(report.authority);
  const at = history.indexOf(report);
  return {
    ...(history[at - 1] && { before: history[at - 1] }),
    ...(history[at + 1] && { after: history[at + 1] }),
  };
}
