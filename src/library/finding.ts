/** A paragraph seen under a theme: a join, never stored. */
import type { Paragraph, ReportData } from '../domain/report.ts';

export interface Finding {
  report: ReportData;
  paragraph: Paragraph;
}
