/** The fields that a run is held against: how each is read from the truth and from a report's frontmatter. */
import type { Authority } from '../../src/domain/authority.ts';
import type { Area } from '../../src/domain/judgement.ts';
import type { Kind } from '../../src/domain/kind.ts';
import type { ReportFrontmatter } from '../../src/domain/report.ts';
import { slugOf } from '../../src/domain/slug.ts';
import type { TruthRow } from './truth.ts';

/** One field of the check; values are compared as the strings they print as. `undefined`: nothing to compare. */
export interface Field {
  name: string;
  /** Which of the truth's confidences speaks of it. */
  confidence: readonly string[];
  expected(row: TruthRow, authorities: readonly Authority[]): string | undefined;
  /** In the inspection of the file; `documents` are that and what else inspectors wrote in the same file. */
  found(report: ReportFrontmatter, documents: readonly ReportFrontmatter[]): string;
}

/** The kinds as the truths call them; those of the visits and joint inspections bear our own names. */
const KINDS: Record<string, Kind> = {
  'ilacs-standard': 'ilacs-inspection',
  'ilacs-short': 'ilacs-short-inspection',
  sif: 'sif-inspection',
  'sif-reinspection': 'sif-reinspection',
  'looked-after-children-2013': 'looked-after-inspection',
  'lscb-review': 'lscb-review',
  'ilacs-focused-visit': 'ilacs-focused-visit',
  jtai: 'jtai',
  'send-inspection': 'send-inspection',
  other: 'other',
};

const AREAS: Record<string, Area> = {
  leaders: 'leadership',
  leadership: 'leadership',
  leadership_and_management: 'leadership',
  help_and_protection: 'help-and-protection',
  in_care: 'in-care',
  looked_after: 'in-care',
  care_leavers: 'care-leavers',
  in_care_and_care_leavers: 'in-care-and-care-leavers',
  adoption: 'adoption',
};

/** Areas that have a row of their own in the judgement table, less those that a sentence or a box gives. */
const IN_TABLE = [...new Set(Object.values(AREAS))];

const counted = (count: number | null | undefined): string | undefined =>
  typeof count === 'number' ? String(count) : undefined;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const asGrade = (printed: string): string => printed.trim().toLowerCase().replaceAll(' ', '-');

function gradeOf(area: Area): Field['found'] {
  return (report) => gradeIn(area, [report]);
}

function gradeIn(area: Area, documents: readonly ReportFrontmatter[]): string {
  return (
    documents.flatMap(({ judgements }) => judgements).find((judgement) => judgement.area === area)?.grade ?? 'none'
  );
}

function expectedGrade(area: Area): Field['expected'] {
  return (row) => {
    const judgement = row.judgements?.find(({ key }) => AREAS[key] === area);
    return judgement ? asGrade(judgement.grade_normalised) : 'none';
  };
}

export const FIELDS: readonly Field[] = [
  {
    name: 'authority',
    confidence: ['title'],
    expected: (row, authorities) =>
      row.family === undefined
        ? authorities.find(({ codes }) => codes?.dfe !== undefined && codes.dfe === row.la_code)?.slug
        : row.authority,
    found: ({ authority }) => authority,
  },
  {
    name: 'kind',
    confidence: ['title', 'dates', 'kind'],
    expected: ({ kind }) => KINDS[kind],
    found: ({ kind }) => kind,
  },
  {
    name: 'title',
    confidence: ['title'],
    expected: (row) => row.title ?? undefined,
    found: ({ title }) => title,
  },
  {
    name: 'inspection dates',
    confidence: ['dates', 'inspection_dates'],
    expected: (row) => row.inspection_dates.map((range) => range.join('…')).join(' '),
    found: ({ inspected }) => inspected.map(({ from, to }) => `${from}…${to}`).join(' '),
  },
  {
    name: 'published',
    confidence: ['publication_date', 'publication_date_printed'],
    expected: (row) => row.publication_date_printed ?? undefined,
    found: ({ published }) => published ?? 'none',
  },
  {
    name: 'dated',
    confidence: ['dated'],
    expected: (row) => row.dated ?? (row.dated === null && row.kind !== 'other' ? 'none' : undefined),
    found: ({ dated }) => dated ?? 'none',
  },
  {
    name: 'inspectors',
    confidence: ['inspectors'],
    expected: (row) => row.inspectors?.join(', '),
    found: ({ inspectors }) => inspectors.join(', '),
  },
  {
    name: 'lead inspectors',
    confidence: ['lead_inspector', 'lead_inspectors'],
    expected: (row) => row.lead_inspectors.join(', '),
    found: ({ leadInspectors }) => leadInspectors.join(', '),
  },
  {
    name: 'partners',
    confidence: ['partners'],
    expected: (row) => row.partners?.map((partner) => slugOf(partner)).join(', '),
    found: ({ partners = [] }) => partners.join(', '),
  },
  {
    name: 'theme',
    confidence: ['theme'],
    expected: (row) => (row.theme === undefined ? undefined : (row.theme ?? 'none')),
    found: ({ theme }) => theme ?? 'none',
  },
  {
    name: 'outcome',
    confidence: ['outcome'],
    expected: (row) => row.outcome ?? undefined,
    found: ({ outcome }) => outcome?.outcome ?? 'none',
  },
  ...IN_TABLE.map((area): Field => ({
    name: `grade: ${area}`,
    confidence: ['judgements'],
    expected: expectedGrade(area),
    found: gradeOf(area),
  })),
  {
    name: 'grade: overall',
    confidence: ['overall_effectiveness'],
    expected: ({ overall_normalised: grade }) => (grade ? asGrade(grade) : 'none'),
    found: gradeOf('overall'),
  },
  {
    name: 'grade: lscb',
    confidence: ['lscb_judgement'],
    expected: (row) => (row.lscb_judgement ? asGrade(row.lscb_judgement) : 'none'),
    // The truth has a row a file: where the review of the board is a document of its own, its grade stands there.
    found: (_, documents) => gradeIn('lscb', documents),
  },
  {
    name: 'improvements',
    confidence: ['what_needs_to_improve', 'recommendations', 'n_improvements'],
    expected: (row) => counted(row.n_improvements ?? row.n_recommendations),
    found: (_, documents) => String(sum(documents.map(({ improvements }) => improvements.length))),
  },
  {
    name: 'priority actions',
    confidence: ['n_priority_actions'],
    expected: (row) => counted(row.n_priority_actions),
    found: (_, documents) => String(sum(documents.map(({ priorityActions }) => priorityActions.length))),
  },
  {
    name: 'pages',
    confidence: ['pages'],
    expected: (row) => counted(row.pages),
    found: ({ source }) => String(source.pages),
  },
  {
    name: 'last paragraph',
    confidence: ['paragraphs'],
    expected: (row) => String(row.paragraphs.last),
    found: (report, documents) => String((documents.at(-1) ?? report).paragraphs.last),
  },
];
