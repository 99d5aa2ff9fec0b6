/** The judgements of the whole country in one table: a row an inspection, a column an area. */
import type { Authority } from '../domain/authority.ts';
import type { Inspection } from '../domain/inspection-choice.ts';
import { COLUMN_AREAS, GRADES, type Area, type ColumnArea, type Grade } from '../domain/judgement.ts';
import { FRAMEWORKS, KINDS, type Framework, type Kind } from '../domain/kind.ts';
import type { ReportData } from '../domain/report.ts';
import { authorityNamed } from '../library/authorities.ts';
import { byReportDate } from '../library/history.ts';
import { dateOf } from '../library/report-facts.ts';

export interface InspectionRow {
  report: ReportData;
  authority: Authority;
  /** The last day of the inspection, or another date of the report; empty where it has none. */
  date: string;
  grades: Partial<Record<ColumnArea, Grade>>;
  /** One grade was given for children in care and care leavers together. */
  together: boolean;
  /** Areas without a column: adoption, the Local Safeguarding Children Board. */
  others: { area: Area; grade: Grade }[];
}

/** Every report with judgements, the newest first. */
export function inspectionRows(reports: readonly ReportData[]): InspectionRow[] {
  const judged = reports
    .filter(({ judgements }) => judgements.length > 0)
    .toSorted(byReportDate)
    .reverse();
  return judged.map((report) => ({
    report,
    authority: authorityNamed(report.authority),
    date: dateOf(report) ?? '',
    ...gradesOf(report),
  }));
}

/** The grades of an inspection by column. */
export function gradesOf({ judgements }: ReportData): Pick<InspectionRow, 'grades' | 'together' | 'others'> {
  const byArea = new Map(judgements.map(({ area, grade }) => [area, grade]));
  const joint = byArea.get('in-care-and-care-leavers');
  const grades = Object.fromEntries(
    COLUMN_AREAS.flatMap((area) => {
      const grade = byArea.get(area) ?? (area === 'in-care' || area === 'care-leavers' ? joint : undefined);
      return grade === undefined ? [] : [[area, grade]];
    }),
  );
  const columned = new Set<Area>([...COLUMN_AREAS, 'in-care-and-care-leavers']);
  const others = judgements.filter(({ area }) => !columned.has(area)).map(({ area, grade }) => ({ area, grade }));
  return { grades, together: joint !== undefined, others };
}

/** A row as what it is chosen by. */
export function inspectionOf({ report, authority, date, grades }: InspectionRow): Inspection {
  return {
    authority: authority.slug,
    region: authority.region,
    abolished: authority.abolished,
    date,
    kind: report.kind,
    framework: report.framework,
    grades,
  };
}

/** The order in which grades sort: the best first, what is no grade last. */
export const GRADE_ORDER: Record<Grade, number> = {
  outstanding: 1,
  good: 2,
  adequate: 3,
  'requires-improvement': 3,
  inadequate: 4,
  'not-judged': 5,
};

export interface Choices {
  grades: Grade[];
  years: string[];
  regions: string[];
  frameworks: Framework[];
  kinds: Kind[];
}

/** What rows can be chosen by: each value that occurs, once and in order. */
export function choicesAmong(rows: readonly InspectionRow[]): Choices {
  const grades = new Set(rows.flatMap((row) => Object.values(row.grades)));
  const frameworks = new Set(rows.map(({ report }) => report.framework));
  const kinds = new Set(rows.map(({ report }) => report.kind));
  const sorted = (values: string[]): string[] => [...new Set(values)].filter((value) => value !== '').sort();
  return {
    grades: GRADES.filter((grade) => grades.has(grade)),
    years: sorted(rows.map(({ date }) => date.slice(0, 4))),
    regions: sorted(rows.map(({ authority }) => authority.region)),
    frameworks: FRAMEWORKS.filter((framework) => frameworks.has(framework)),
    kinds: KINDS.filter((kind) => kinds.has(kind)),
  };
}
