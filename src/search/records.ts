/**
 * What is searched: one record a paragraph, in the order of the reports and of the print.
 * Everything that a result shows without another request, and everything that can be filtered by, is here.
 */
import { type Area, type Grade } from '../domain/judgement.ts';
import type { Partner } from '../domain/joint.ts';
import type { Framework, Kind } from '../domain/kind.ts';
import type { Paragraph, ReportData, Section } from '../domain/report.ts';

export interface SearchRecord {
  anchor: string;
  /** As printed; null where none is printed. */
  number: string | null;
  kind: Paragraph['kind'];
  text: string;
  /** Slugs. */
  themes: string[];
}

/** Consecutive records under one heading. */
export interface SearchSection {
  /** The nearest heading as printed; empty where there is none. */
  title: string;
  area?: Area;
  grade?: Grade;
  records: SearchRecord[];
}

export interface SearchReport {
  authority: string;
  id: string;
  kind: Kind;
  framework: Framework;
  /** The inspectorates of a joint inspection. */
  partners?: readonly Partner[];
  /** ISO date by which reports are sorted: the last day of the inspection, else of publication or of the document; empty where none is known. */
  date: string;
  /** The grade for overall effectiveness that the authority had then: of this report, else of the last one before it; empty where none is known. */
  overall: Grade | '';
  sections: SearchSection[];
}

/** The records of reports, the oldest first, whoever they are about: a new report then comes last. */
export function searchReports(reports: readonly ReportData[]): SearchReport[] {
  const inOrder = reports.map((data) => ({ data, report: searchReport(data) }));
  const order = ({ date, authority, id }: SearchReport): string => `${date} ${authority}/${id}`;
  inOrder.sort((one, other) => (order(one.report) < order(other.report) ? -1 : 1));
  const standing = new Map<string, Grade>();
  return inOrder.map(({ data, report }) => {
    const given = data.judgements.find(({ area }) => area === 'overall')?.grade;
    if (given !== undefined) standing.set(report.authority, given);
    return { ...report, overall: standing.get(report.authority) ?? '' };
  });
}

/** The records of a report. */
export function searchReport(report: ReportData): SearchReport {
  const byId = new Map(report.sections.map((section) => [section.id, section]));
  const sections: SearchSection[] = [];
  let open: string | undefined;
  for (const paragraph of report.paragraphs) {
    if (paragraph.section !== open || sections.length === 0) sections.push(sectionFacts(paragraph.section, byId));
    open = paragraph.section;
    sections.at(-1)?.records.push(record(paragraph));
  }
  return {
    authority: report.authority,
    id: report.id,
    kind: report.kind,
    framework: report.framework,
    ...(report.partners === undefined ? {} : { partners: report.partners }),
    date: sortingDate(report),
    overall: report.judgements.find(({ area }) => area === 'overall')?.grade ?? '',
    sections,
  };
}

/** The date by which a report is sorted; empty where none is known. */
export const sortingDate = ({ inspected, dated, published }: ReportData): string =>
  inspected.at(-1)?.to ?? dated ?? published ?? '';

function record(paragraph: Paragraph): SearchRecord {
  const { anchor, number, kind, text } = paragraph;
  return { anchor, number, kind, text, themes: paragraph.themes.map(({ theme }) => theme) };
}

/** A section without a title, an area or a grade of its own takes them from the one above it. */
function sectionFacts(id: string, byId: ReadonlyMap<string, Section>): SearchSection {
  const facts: SearchSection = { title: '', records: [] };
  const seen = new Set<string>();
  for (let at = byId.get(id); at !== undefined && !seen.has(at.id); at = byId.get(at.parent ?? '')) {
    seen.add(at.id);
    facts.title ||= at.title ?? '';
    facts.area ??= at.area;
    facts.grade ??= at.grade;
  }
  return facts;
}
