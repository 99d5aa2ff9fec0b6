/** The tables with a row for each paragraph, and for each point that asks for something. */
import type { Paragraph, ReportData } from '../domain/report.ts';
import { allReports } from '../library/reports.ts';
import { reportAddress } from '../site/address.ts';
import { areaOfParagraph, gradeOfParagraph } from '../site/theme/paragraph-grade.ts';
import { REPORT, reportColumns } from './report-tables.ts';
import type { Row, Table } from './table.ts';

const COMMON = ['report', 'anchor', 'authority', 'authority_name', 'kind', 'inspected_from', 'inspected_to'] as const;
const AUTHORITY = { column: 'authority', table: 'authorities' } as const;

export const paragraphs: Table = {
  name: 'paragraphs',
  title: 'Paragraphs',
  about: 'A row for each paragraph that has a permanent link, in printed order.',
  columns: [
    ...COMMON,
    'position',
    'number',
    'paragraph_kind',
    'section',
    'section_title',
    'area',
    'grade',
    'page',
    'text',
    'themes',
    'direction',
    'licence',
    'permalink',
  ],
  key: ['report', 'anchor'],
  foreign: [AUTHORITY, REPORT],
  rows: (absolute) => allReports().flatMap((report) => paragraphRows(report, report.paragraphs, absolute)),
};

export const improvements: Table = {
  name: 'improvements',
  title: 'What is asked to improve',
  about: 'A row for each improvement, recommendation and priority action.',
  columns: [...COMMON, 'position', 'number', 'paragraph_kind', 'page', 'text', 'responsible', 'licence', 'permalink'],
  key: ['report', 'anchor'],
  foreign: [AUTHORITY, REPORT],
  rows: (absolute) => allReports().flatMap((report) => paragraphRows(report, askedFor(report), absolute)),
};

/** The paragraphs that the report's frontmatter counts among its improvements and priority actions. */
function askedFor({ paragraphs: all, improvements: points, priorityActions }: ReportData): Paragraph[] {
  const anchors = new Set([...points, ...priorityActions].map(({ anchor }) => anchor));
  return all.filter(({ anchor }) => anchors.has(anchor));
}

/** Rows of some paragraphs of a report; `position` counts all of the report's. */
export function paragraphRows(
  report: ReportData,
  chosen: readonly Paragraph[],
  absolute: (path: string) => string,
): Row[] {
  const ofReport = reportColumns(report);
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const positions = new Map(report.paragraphs.map((paragraph, at) => [paragraph, at + 1]));
  return chosen.map((paragraph) => ({
    ...ofReport,
    anchor: paragraph.anchor,
    position: positions.get(paragraph),
    number: paragraph.number ?? undefined,
    paragraph_kind: paragraph.kind,
    section: paragraph.section,
    section_title: sections.get(paragraph.section)?.title ?? undefined,
    area: areaOfParagraph(report, paragraph),
    grade: gradeOfParagraph(report, paragraph),
    page: paragraph.page,
    text: paragraph.text,
    themes: paragraph.themes.map(({ theme, score }) => `${theme}=${String(score)}`).join(' '),
    direction: paragraph.direction,
    responsible: paragraph.responsible,
    permalink: absolute(reportAddress(report, paragraph.anchor)),
  }));
}
