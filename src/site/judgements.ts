/** Every judgement of every report, as rows of one table. */
import { csv } from '../domain/csv.ts';
import { AREA_NAMES, GRADE_NAMES, type Area } from '../domain/judgement.ts';
import { KIND_FACTS } from '../domain/kind.ts';
import type { Judgement, ReportData } from '../domain/report.ts';
import { authorityNamed } from '../library/authorities.ts';
import { byDate } from '../library/history.ts';
import { allReports } from '../library/reports.ts';
import { dateOf } from '../library/report-facts.ts';

export interface JudgementRow {
  report: ReportData;
  judgement: Judgement;
  authority: string;
  date: string;
}

/** All judgements, of the newest report first and in printed order. */
export function judgementRows(): JudgementRow[] {
  return [...allReports()]
    .sort(byDate)
    .reverse()
    .flatMap((report) =>
      report.judgements.map((judgement) => ({
        report,
        judgement,
        authority: authorityNamed(report.authority).name,
        date: dateOf(report) ?? '',
      })),
    );
}

const HEADER = [
  'authority',
  'slug',
  'report',
  'kind',
  'inspected_from',
  'inspected_to',
  'area',
  'area_name',
  'printed_area',
  'grade',
  'grade_name',
  'printed_grade',
  'address',
];

/** Every judgement as CSV. @param addressOf the full address of a report */
export function judgementsCsv(addressOf: (report: ReportData) => string): string {
  const rows = judgementRows().map(({ report, judgement, authority, date }) => [
    authority,
    report.authority,
    report.id,
    report.kind,
    report.inspected[0]?.from ?? '',
    date,
    judgement.area,
    areaName(judgement.area),
    judgement.printedArea,
    judgement.grade,
    GRADE_NAMES[judgement.grade],
    judgement.printedGrade,
    addressOf(report),
  ]);
  return csv([HEADER, ...rows]);
}

/** Every document as CSV. @param addressOf the full address of a report */
export function reportsCsv(addressOf: (report: ReportData) => string): string {
  const header = [
    'authority',
    'report',
    'title',
    'kind',
    'framework',
    'date',
    'published',
    'paragraphs',
    'words_source',
    'words_kept',
    'words_furniture',
    'words_lost',
    'licence',
    'sha256',
    'address',
  ];
  const rows = allReports().map((report) => [
    report.authority,
    report.id,
    report.title,
    KIND_FACTS[report.kind].name,
    report.framework,
    dateOf(report) ?? '',
    report.published ?? '',
    String(report.paragraphs.length),
    ...[report.words.source, report.words.kept, report.words.furniture, report.words.lost].map(String),
    report.licence,
    report.source.sha256,
    addressOf(report),
  ]);
  return csv([header, ...rows]);
}

const areaName = (area: Area): string => AREA_NAMES[area];
