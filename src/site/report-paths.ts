import { keyedPaths } from '../incremental/running.ts';
import type { ReportData } from '../domain/report.ts';
import { allReports } from '../library/reports.ts';

/** For `getStaticPaths` of a route `reports/[authority]/[id]/…`: a page for each report. @param route as in `keyedPaths` */
export const reportPaths = (route: string, has: (report: ReportData) => boolean = () => true) =>
  keyedPaths(route, () =>
    allReports()
      .filter(has)
      .map((report) => ({ params: { authority: report.authority, id: report.id }, props: { report } })),
  );
