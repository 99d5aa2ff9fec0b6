/** What inspectors said about an authority in short: the opening of their own summary, whole paragraphs of it. */
import type { Paragraph, ReportData } from '../../domain/report.ts';

/** Letters after which no further paragraph is begun. */
const ENOUGH = 900;
const MOST = 4;

/** The first paragraphs of a report's summary; empty where it has none. */
export function openingOf(report: ReportData): Paragraph[] {
  const summaries = new Set(report.sections.filter(({ role }) => role === 'summary').map(({ id }) => id));
  const opening: Paragraph[] = [];
  let letters = 0;
  for (const paragraph of report.paragraphs) {
    if (!summaries.has(paragraph.section)) continue;
    if (letters >= ENOUGH || opening.length === MOST) break;
    opening.push(paragraph);
    letters += paragraph.text.length;
  }
  return opening;
}
