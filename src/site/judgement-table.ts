/** The judgements of the whole country in one table: a row an inspection, a column an area. */
import type { Area, Grade } from '../domain/judgement.ts';
import type { ReportData } from '../domain/report.ts';
import { byDate } from '../library/history.ts';
import { dateOf } from '../library/report-facts.ts';

/** The areas that have a column of their own; what else an inspection judged stands in the last one. */
export const COLUMN_AREAS = [
  'overall',
  'help-and-protection',
  'in-care',
  'care-leavers',
  'leadership',
] as const satisfies readonly Area[];
export type ColumnArea = (typeof COLUMN_AREAS)[number];

export interface InspectionRow {
  report: ReportData;
  /** The last day of the inspection, or another date of the report; empty where it has none. */
  date: string;
  /** No later inspection of the same authority is here. */
  latest: boolean;
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
    .toSorted(byDate)
    .reverse();
  const seen = new Set<string>();
  return judged.map((report) => {
    const latest = !seen.has(report.authority);
    seen.add(report.authority);
    return { report, date: dateOf(report) ?? '', latest, ...gradesOf(report) };
  });
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
