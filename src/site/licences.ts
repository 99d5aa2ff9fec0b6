/** The licences that the documents state, and which documents stand under each. */
import type { ReportData } from '../domain/report.ts';
import { allReports } from '../library/reports.ts';
import { licenceOf } from '../library/report-facts.ts';

/** Each licence in use with its documents, the commonest first. */
export function licencesInUse(): {
  id: ReportData['licence'];
  licence: ReturnType<typeof licenceOf>;
  reports: ReportData[];
}[] {
  return [...Map.groupBy(allReports(), ({ licence }) => licence)]
    .map(([id, reports]) => ({ id, licence: licenceOf({ licence: id }), reports }))
    .sort((a, b) => b.reports.length - a.reports.length);
}
