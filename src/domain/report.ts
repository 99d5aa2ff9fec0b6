/**
 * The report, as every part of Pilcrow speaks of it: the frontmatter of a report's MDX
 * (a published contract) and the report as data (`<id>.json` beside the MDX, `index.json` on the site).
 * The zod schemas are the one source of the types; their comments are the reference.
 */
import { z } from 'zod';
import { directionMatched, DIRECTIONS } from './direction.ts';
import { AREAS, GRADES } from './judgement.ts';
import { JTAI_THEMES, OUTCOMES, PARTNERS } from './joint.ts';
import { FRAMEWORKS, KINDS } from './kind.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected an ISO date (yyyy-mm-dd)');
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a slug (lower case, digits, hyphens)');
/** The fragment of a permanent link, without `#`. */
const anchor = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'expected an anchor');
const count = z.number().int().nonnegative();

/** Who may say a day of publication that a document does not print. */
export const PUBLISHED_FROM = ['sidecar', 'list', 'publisher'] as const;

export const dateRange = z.object({ from: isoDate, to: isoDate });
export type DateRange = z.infer<typeof dateRange>;

export const judgement = z.object({
  area: z.enum(AREAS),
  grade: z.enum(GRADES),
  /** The area as printed, less its number: `Children looked after and achieving permanence`. */
  printedArea: z.string(),
  printedGrade: z.string(),
});
export type Judgement = z.infer<typeof judgement>;

export const wordCount = z.object({
  source: count,
  kept: count,
  furniture: count,
  lost: count,
  /** Of the furniture: words that the pages do not show, because they are covered or switched off. */
  covered: count.optional(),
});
export type WordCount = z.infer<typeof wordCount>;

/** The numbers as printed; all null, 0 or empty where none is numbered. */
export const paragraphNumbersSchema = z.object({
  numbered: count,
  first: z.number().int().nullable(),
  last: z.number().int().nullable(),
  missing: z.array(z.number().int()),
  doubled: z.array(z.number().int()),
});

export const reportFrontmatter = z.object({
  title: z.string().min(1),
  kind: z.enum(KINDS),
  framework: z.enum(FRAMEWORKS),
  /** Slug of a file in `content/authorities`. */
  authority: slug,
  /** Where one report is on several authorities: the slugs of the others. */
  otherAuthorities: z.array(slug).optional(),
  /** `ofsted`, or the slug of the authority that published it. */
  publisher: slug,
  inspected: z.array(dateRange),
  /** Only where the document or its sidecar says so. */
  published: isoDate.optional(),
  /** Who says the day of publication, where the document does not print it: what stands beside it, the list of sources, or the publisher's page. */
  publishedFrom: z.enum(PUBLISHED_FROM).optional(),
  /** The date of a document that is no inspection report: of the letter, the meeting, the plan (day 01 where only a month is printed). */
  dated: isoDate.optional(),
  /** All named of the team, in printed order: names only, without ranks. Data written before 2026-11-25 has none. */
  inspectors: z.array(z.string()).default([]),
  /** Whom the document calls lead, in printed order; empty where it calls nobody so. */
  leadInspectors: z.array(z.string()),
  /** Of a joint inspection: the inspectorates, in printed order. */
  partners: z.array(z.enum(PARTNERS)).optional(),
  /** Of a joint targeted area inspection: what it looked into. */
  theme: z.enum(JTAI_THEMES).optional(),
  /** Of an area SEND inspection: its outcome, and the sentence that prints it. No grade. */
  outcome: z.object({ outcome: z.enum(OUTCOMES), printed: z.string() }).optional(),
  judgements: z.array(judgement),
  /** What is asked to improve: bullets, rows of tables, numbered recommendations. */
  improvements: z.array(z.object({ anchor, text: z.string() })),
  /** What is asked for first, apart from the others; `responsible`: the bodies, where they are printed beside it. */
  priorityActions: z.array(z.object({ anchor, text: z.string(), responsible: z.string().optional() })).default([]),
  paragraphs: paragraphNumbersSchema,
  /** Slugs of the report's themes, the most frequent first. */
  themes: z.array(slug),
  /** Of a letter: who wrote to whom, and when they met. */
  letter: z.object({ from: z.string(), to: z.string(), meeting: isoDate.optional() }).optional(),
  /** Of a plan: the version printed on it. */
  version: z.string().optional(),
  source: z.object({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    format: z.enum(['pdf', 'text']),
    /** Of a PDF. */
    pages: z.number().int().positive().optional(),
    /** Those of its pages that are pictures and could not be read; absent where there are none. */
    pictures: z.array(z.number().int().positive()).optional(),
    /** Where the publisher has the original: from the sidecar. */
    url: z.url().optional(),
  }),
  /** The id of the whole, where a bundle was split; on the whole, `parts`. */
  partOf: z.string().optional(),
  parts: z.array(z.string()).optional(),
  /**
   * As the document states it. The Open Government Licence named without a version is 3.0:
   * the address that such reports print leads to it.
   */
  licence: z.enum(['OGL-UK-3.0', 'OGL-UK-2.0', 'OGL-UK-1.0', 'non-commercial', 'not-stated']),
  words: wordCount,
});
export type ReportFrontmatter = z.infer<typeof reportFrontmatter>;

/** A tag: a theme, how strongly, and the words of the paragraph that carried it. */
export const themeTag = z.object({ theme: slug, score: z.number(), matched: z.array(z.string()) });
export type ThemeTag = z.infer<typeof themeTag>;

export const PARAGRAPH_KINDS = ['paragraph', 'improvement', 'recommendation', 'action', 'priority-action'] as const;

/** One addressed paragraph. Its words are those of the source, in order. */
export const paragraphSchema = z.object({
  anchor,
  kind: z.enum(PARAGRAPH_KINDS),
  /** As printed, without its full stop: `12`, `6.2.1`; null where none is printed. */
  number: z.string().nullable(),
  /** Plain text without the number; the items of a list inside the paragraph each on a line of its own. */
  text: z.string(),
  /** `id` of the section it stands in. */
  section: z.string(),
  /** Page of the PDF (1…) where it begins. */
  page: z.number().int().positive().optional(),
  /** The primary theme first. */
  themes: z.array(themeTag),
  /** Whether it finds strength, weakness, both or neither: ours, judged from its words. Not of rows of an action plan. */
  direction: z.enum(DIRECTIONS).optional(),
  /** The words that its direction rests on. */
  directionMatched: directionMatched.optional(),
  /** Of a priority action: the bodies that are to take it, where they are printed beside it. */
  responsible: z.string().optional(),
  /** It ends in "(Recommendation)". */
  flaggedRecommendation: z.literal(true).optional(),
  /** The anchor, in this report, of the recommendation it leads to where one stands out: ours, not the report's words. */
  recommendations: z.array(anchor).optional(),
  /** Of the row of a table (an action plan, areas for improvement, priority actions): its cells by the printed column headings, in order. */
  cells: z.array(z.object({ column: z.string(), text: z.string() })).optional(),
  /** Of a row of an action plan: the recommendation that it answers; of a recommendation: the rows that answer it. */
  answers: z.array(z.object({ report: z.string(), anchor })).optional(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const SECTION_ROLES = [
  'cover',
  'summary',
  'improvements',
  'priority-actions',
  'recommendations',
  'judgement-area',
  'case-study',
  'findings',
  'facts',
  'children-summary',
  'about',
  'team',
  'back-matter',
  'other',
] as const;

/** A section of a report; the outline is flat, in printed order, nested by `parent`. */
export const section = z.object({
  /** Unique in the report, and the anchor of its heading. */
  id: anchor,
  role: z.enum(SECTION_ROLES),
  /** The heading as printed; null for parts without one (the cover, the opening paragraphs). */
  title: z.string().nullable(),
  /** 2…6, as the heading's element. */
  depth: z.number().int().min(2).max(6),
  parent: z.string().nullable(),
  /** Of a numbered heading: the anchor of its number, `p6`. */
  numberAnchor: anchor.optional(),
  area: z.enum(AREAS).optional(),
  grade: z.enum(GRADES).optional(),
  printedGrade: z.string().optional(),
});
export type Section = z.infer<typeof section>;

export const reportData = z.object({
  ...reportFrontmatter.shape,
  id: z.string(),
  sections: z.array(section),
  paragraphs: z.array(paragraphSchema),
  /** `paragraphs` of the frontmatter. */
  numbers: paragraphNumbersSchema,
  footnotes: z.array(z.object({ anchor, marker: z.string(), text: z.string(), page: z.number().int().optional() })),
  /** Where the report itself spells an abbreviation out. */
  abbreviations: z.array(z.object({ abbreviation: z.string(), expansion: z.string(), anchor })),
});
export type ReportData = z.infer<typeof reportData>;
