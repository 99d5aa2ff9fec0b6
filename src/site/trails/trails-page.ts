/** The page of a report's points to improve: each with what led to it, what was planned, and what later reports say. */
import { isPoint } from '../../domain/point.ts';
import type { Paragraph, ReportData } from '../../domain/report.ts';
import { historyOf } from '../../library/history.ts';
import { laterFindings, laterReports, pointsOf, type LaterFindings } from '../../library/trails.ts';
import { address } from '../address.ts';

/** A paragraph and the document that it stands in. */
export interface ParagraphInReport {
  report: ReportData;
  paragraph: Paragraph;
}

export interface Trail {
  point: Paragraph;
  /** Findings of the same report that lead to it: ours where the report only says "(Recommendation)". */
  findings: Paragraph[];
  /** Rows of the action plan printed with it that answer it. */
  actions: ParagraphInReport[];
  later: LaterFindings[];
  /** Points of later reports, among those suggested, that ask for much the same again. */
  askedAgain: ParagraphInReport[];
}

export interface TrailsPage {
  report: ReportData;
  trails: Trail[];
  /** The later reports that were looked through, oldest first. */
  lookedThrough: ReportData[];
}

/** Whether a report has such a page: where it asks to improve something. */
export const hasTrails = (report: ReportData): boolean => pointsOf(report).length > 0;

export function trailsPage(report: ReportData): TrailsPage {
  return {
    report,
    trails: pointsOf(report).map((point) => trailOf(point, report)),
    lookedThrough: laterReports(report),
  };
}

function trailOf(point: Paragraph, report: ReportData): Trail {
  const later = laterFindings(report, point.anchor);
  return {
    point,
    findings: report.paragraphs.filter(({ recommendations }) => recommendations?.includes(point.anchor)),
    actions: actionsOf(point, report),
    later,
    askedAgain: later.flatMap(({ report: other, paragraphs }) =>
      paragraphs.filter(isPoint).map((paragraph) => ({ report: other, paragraph })),
    ),
  };
}

function actionsOf({ answers = [] }: Paragraph, report: ReportData): ParagraphInReport[] {
  return answers.flatMap(({ report: id, anchor }) => {
    const plan = historyOf(report.authority).find((other) => other.id === id);
    const paragraph = plan?.paragraphs.find((each) => each.anchor === anchor);
    return plan && paragraph ? { report: plan, paragraph } : [];
  });
}

/** `/reports/<authority>/<id>/improve/#<point>` */
export function trailsAddress({ authority, id }: Pick<ReportData, 'authority' | 'id'>, anchor?: string): string {
  return address(`reports/${authority}/${id}/improve/${anchor === undefined ? '' : `#${anchor}`}`);
}
