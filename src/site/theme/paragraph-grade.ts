/** The grade under which a paragraph stands: of its own part of the report, else of the report as a whole. */
import type { Area, Grade } from '../../domain/judgement.ts';
import type { Paragraph, ReportData, Section } from '../../domain/report.ts';

function partOf(report: ReportData, id: string | null): Section | undefined {
  const section = report.sections.find((each) => each.id === id);
  if (!section || section.area !== undefined) return section;
  return partOf(report, section.parent);
}

const judged = (report: ReportData, area: Area): Grade | undefined =>
  report.judgements.find((judgement) => judgement.area === area)?.grade;

/** Undefined where the report gives no grade at all: a letter, a plan. */
export function gradeOfParagraph(report: ReportData, paragraph: Paragraph): Grade | undefined {
  const part = partOf(report, paragraph.section);
  const own = part?.grade ?? (part?.area && judged(report, part.area));
  return own ?? judged(report, 'overall');
}

/** The judged area that a paragraph stands under, if there is one. */
export function areaOfParagraph(report: ReportData, paragraph: Paragraph): Area | undefined {
  return partOf(report, paragraph.section)?.area;
}
