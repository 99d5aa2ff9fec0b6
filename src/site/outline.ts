/** The contents of a report: its sections with the numbers of their paragraphs. */
import { KIND_FACTS } from '../domain/kind-facts.ts';
import { AREA_NAMES } from '../domain/judgement.ts';
import type { ReportData, Section } from '../domain/report.ts';

export interface OutlineEntry {
  id: string;
  title: string;
  /** The whole heading, where `title` is a shorter name. */
  printed: string | null;
  /** `1–14`; empty where no paragraph is numbered. */
  numbers: string;
  children: OutlineEntry[];
}

/** How a part without a heading is called. */
const UNTITLED: Partial<Record<Section['role'], string>> = {
  cover: 'Cover',
  summary: 'Summary',
  'back-matter': 'About Ofsted',
};

/** The sections of the report as a tree; the cover is left out, being kept apart. */
export function outlineOf(report: ReportData): OutlineEntry[] {
  const roots: OutlineEntry[] = [];
  const entries = new Map<string, OutlineEntry>();
  for (const section of report.sections) {
    if (section.role === 'cover') continue;
    const entry = entryOf(section, report);
    const parent = section.parent === null ? undefined : entries.get(section.parent);
    (parent?.children ?? roots).push(entry);
    entries.set(section.id, entry);
  }
  return roots;
}

function entryOf(section: Section, report: ReportData): OutlineEntry {
  return {
    id: section.id,
    title: titleOf(section, report),
    printed: section.title,
    numbers: numbersIn(section, report),
    children: [],
  };
}

/** A letter that reports no visit. */
const isMereLetter = ({ kind }: ReportData): boolean =>
  KIND_FACTS[kind].head === 'letter' && KIND_FACTS[kind].event === 'none';

function titleOf(section: Section, report: ReportData): string {
  if (section.role === 'judgement-area' && section.area) return AREA_NAMES[section.area];
  if (section.title !== null) return section.title;
  if (isMereLetter(report) && section.role !== 'summary') {
    return section.role === 'back-matter' ? 'Signature' : 'Letter';
  }
  if (report.paragraphs.some((each) => each.section === section.id && each.kind === 'action')) return 'Actions';
  return UNTITLED[section.role] ?? 'Text';
}

function numbersIn(section: Section, report: ReportData): string {
  const numbers = report.paragraphs.filter((each) => each.section === section.id).flatMap((each) => each.number ?? []);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}
