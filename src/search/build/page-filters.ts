/** The filters of a report in Pagefind's index, as names and values. */
import type { ReportData } from '../../domain/report.ts';
import { authorityNamed } from '../../library/authorities.ts';
import { sortingDate } from '../records.ts';

/** A report on several authorities has each of them; the grade is that of overall effectiveness, where one was given. */
export function filtersOf(report: ReportData): [name: string, value: string][] {
  const authorities = [report.authority, ...(report.otherAuthorities ?? [])].map(authorityNamed);
  const year = sortingDate(report).slice(0, 4);
  const overall = report.judgements.find(({ area }) => area === 'overall');
  return [
    ...authorities.map(({ slug }): [string, string] => ['authority', slug]),
    ...authorities.map(({ region }): [string, string] => ['region', region]),
    ['kind', report.kind],
    ['framework', report.framework],
    ...(report.partners ?? []).map((partner): [string, string] => ['partner', partner]),
    ...(year === '' ? [] : ([['year', year]] as [string, string][])),
    ...(overall === undefined ? [] : ([['grade', overall.grade]] as [string, string][])),
  ];
}
