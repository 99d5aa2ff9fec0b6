/** Which document here a report's words name: "focused visit in September 2022", "Appendix 2". */
import { documentMentioned } from '../domain/document-mention.ts';
import { MENTIONED_KINDS } from '../domain/kind.ts';
import type { ReportData } from '../domain/report.ts';
import { historyOf } from '../library/history.ts';

export interface MentionAttributes {
  /** The id of a report of the same authority, where it is certain. */
  report?: string;
  kind?: string;
  /** As much of a date as is printed. */
  date?: string;
}

/** The document meant, where exactly one here fits; never the report itself. */
export function documentMeant(mention: MentionAttributes, inside: ReportData): ReportData | undefined {
  const reports = historyOf(inside.authority);
  if (mention.report !== undefined) return reports.find(({ id }) => id === mention.report);
  const kind = MENTIONED_KINDS.find((each) => each === mention.kind);
  if (!kind || mention.date === undefined) return undefined;
  return documentMentioned({ kind, date: mention.date }, inside, reports);
}
