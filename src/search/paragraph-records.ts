/** What is searched: one record a paragraph, whose address is the paragraph's permanent link. Pure. */
import { AREA_NAMES, GRADE_NAMES } from '../domain/judgement.ts';
import { KIND_FACTS } from '../domain/kind.ts';
import type { Paragraph, ReportData, Section } from '../domain/report.ts';

/** As Pagefind takes it. */
export interface ParagraphRecord {
  url: string;
  content: string;
  language: 'en';
  /** All that a result shows. */
  meta: { title: string; report: string; section: string; number: string; grade: string };
  /** By the names that a reader sees. */
  filters: Record<FilterName, string[]>;
  sort: { date: string };
}

/** In the order in which the search page offers them. */
export const FILTERS = ['authority', 'region', 'kind', 'year', 'area', 'grade', 'theme'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What a record needs beside the report itself. */
export interface Names {
  authority: string;
  region: string;
  /** `March 2023` */
  when: string;
  /** ISO date by which results are sorted. */
  date: string;
  address(anchor: string): string;
  theme(id: string): string;
}

/** The records of a report. */
export function recordsOf(report: ReportData, names: Names): ParagraphRecord[] {
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  return report.paragraphs.map((paragraph) =>
    recordOf(paragraph, judgedIn(paragraph.section, sections), report, names),
  );
}

function recordOf(paragraph: Paragraph, section: Judged, report: ReportData, names: Names): ParagraphRecord {
  const kind = KIND_FACTS[report.kind].name;
  const grade = section.grade === undefined ? [] : [GRADE_NAMES[section.grade]];
  return {
    url: names.address(paragraph.anchor),
    content: paragraph.text,
    language: 'en',
    meta: {
      title: names.authority,
      report: `${kind}, ${names.when}`,
      section: section.title,
      number: paragraph.number ?? '',
      grade: section.grade ?? '',
    },
    filters: {
      authority: [names.authority],
      region: [names.region],
      kind: [kind],
      year: [names.date.slice(0, 4)].filter((year) => year !== ''),
      area: section.area === undefined ? [] : [AREA_NAMES[section.area]],
      grade,
      theme: paragraph.themes.map(({ theme }) => names.theme(theme)),
    },
    sort: { date: names.date },
  };
}

type Judged = Pick<Section, 'area' | 'grade'> & { title: string };

/** A section without title, area or grade takes them from the one above it. */
function judgedIn(id: string, sections: ReadonlyMap<string, Section>): Judged {
  const judged: Judged = { title: '' };
  for (let at = sections.get(id); at !== undefined; at = at.parent === null ? undefined : sections.get(at.parent)) {
    judged.title ||= at.title ?? '';
    judged.area ??= at.area;
    judged.grade ??= at.grade;
  }
  return judged;
}
