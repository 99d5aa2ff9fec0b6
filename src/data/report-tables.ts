/** The tables with a row for each report and for each of its judgements. */
import { AREA_NAMES, GRADE_NAMES } from '../domain/judgement.ts';
import { nameOf } from '../domain/ledger.ts';
import { addedOn } from '../library/added.ts';
import type { ReportData } from '../domain/report.ts';
import { authorityNamed } from '../library/authorities.ts';
import { kindName } from '../library/report-facts.ts';
import { allReports } from '../library/reports.ts';
import { reportAddress } from '../site/address.ts';
import type { Row, Table } from './table.ts';

/** What any row says of its report. */
export function reportColumns(report: ReportData): Row {
  return {
    report: nameOf(report),
    authority: report.authority,
    authority_name: authorityNamed(report.authority).name,
    kind: report.kind,
    inspected_from: report.inspected[0]?.from,
    inspected_to: report.inspected.at(-1)?.to,
    licence: report.licence,
  };
}

const AUTHORITY = { column: 'authority', table: 'authorities' } as const;
export const REPORT = { column: 'report', table: 'reports' } as const;

export const reports: Table = {
  name: 'reports',
  title: 'Reports',
  about: 'A row for each document.',
  columns: [
    'report',
    'authority',
    'authority_name',
    'other_authorities',
    'title',
    'kind',
    'kind_name',
    'framework',
    'publisher',
    'inspected_from',
    'inspected_to',
    'dated',
    'published',
    'published_from',
    'added',
    'lead_inspectors',
    'inspectors',
    'partners',
    'joint_theme',
    'outcome',
    'pages',
    'paragraphs',
    'numbered_paragraphs',
    'words_source',
    'words_kept',
    'words_furniture',
    'words_lost',
    'licence',
    'source_file',
    'source_url',
    'sha256',
    'address',
  ],
  key: ['report'],
  foreign: [AUTHORITY],
  rows: (absolute) => allReports().map((report) => rowOf(report, absolute)),
};

function rowOf(report: ReportData, absolute: (path: string) => string): Row {
  const { words, source } = report;
  return {
    ...reportColumns(report),
    other_authorities: report.otherAuthorities?.join(' '),
    title: report.title,
    kind_name: kindName(report),
    framework: report.framework,
    publisher: report.publisher,
    dated: report.dated,
    published: report.published,
    published_from: report.publishedFrom,
    added: addedOn(report),
    lead_inspectors: report.leadInspectors.join('; '),
    inspectors: report.inspectors.join('; '),
    partners: report.partners?.join(' '),
    joint_theme: report.theme,
    outcome: report.outcome?.outcome,
    pages: source.pages,
    paragraphs: report.paragraphs.length,
    numbered_paragraphs: report.numbers.numbered,
    words_source: words.source,
    words_kept: words.kept,
    words_furniture: words.furniture,
    words_lost: words.lost,
    source_file: source.file,
    source_url: source.url,
    sha256: source.sha256,
    address: absolute(reportAddress(report)),
  };
}

export const judgements: Table = {
  name: 'judgements',
  title: 'Judgements',
  about: 'A row for each judgement, with the words as printed.',
  columns: [
    'report',
    'position',
    'authority',
    'authority_name',
    'kind',
    'inspected_from',
    'inspected_to',
    'area',
    'area_name',
    'printed_area',
    'grade',
    'grade_name',
    'printed_grade',
    'licence',
    'address',
  ],
  key: ['report', 'position'],
  foreign: [AUTHORITY, REPORT],
  rows: (absolute) => allReports().flatMap((report) => judgementsOf(report, absolute)),
};

function judgementsOf(report: ReportData, absolute: (path: string) => string): Row[] {
  return report.judgements.map(({ area, grade, printedArea, printedGrade }, at) => ({
    ...reportColumns(report),
    position: at + 1,
    area,
    area_name: AREA_NAMES[area],
    printed_area: printedArea,
    grade,
    grade_name: GRADE_NAMES[grade],
    printed_grade: printedGrade,
    address: absolute(reportAddress(report)),
  }));
}
