/**
 * What kinds of document there are, of which frameworks, and what is known of a kind. The table with a row for each is
 * in `kind-facts.ts`: a new kind is a name here and a row there, and the compiler names every place that must know more.
 */
export const KINDS = [
  'ilacs-inspection',
  'ilacs-short-inspection',
  'ilacs-focused-visit',
  'ilacs-monitoring-visit',
  'sif-inspection',
  'sif-reinspection',
  'looked-after-inspection',
  'lscb-review',
  'annual-engagement-letter',
  'council-report',
  'action-plan',
  'jtai',
  'send-inspection',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export const FRAMEWORKS = ['sif', 'ilacs', 'looked-after-2013', 'jtai', 'send', 'none'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** As a reader sees a framework, everywhere; what stands before the comma is its short name. */
export const FRAMEWORK_NAMES: Record<Framework, string> = {
  sif: 'Single inspection (SIF), 2013–2017',
  ilacs: 'ILACS, from 2018',
  'looked-after-2013': 'Looked after children, 2013',
  jtai: 'Joint targeted area inspection (JTAI), from 2016',
  send: 'Area SEND inspection, from 2023',
  none: 'Other documents',
};

/** `ILACS`: a framework without its years. */
export const shortFrameworkName = (framework: Framework): string => FRAMEWORK_NAMES[framework].replace(/,.*/u, '');

/** How other documents name one of this kind: "the last inspection", "the focused visit in May 2019". */
export const MENTIONED_KINDS = ['inspection', 'focused-visit', 'monitoring-visit', 'jtai'] as const;
export type MentionedKind = (typeof MENTIONED_KINDS)[number];

export interface KindFacts {
  /** As in a report's address: `2023-03-ilacs`. Never change one: links depend on it. */
  slug: string;
  framework: Framework;
  /** As a reader sees it. */
  name: string;
  /** The word for it in a citation; empty where there is none. */
  cited: string;
  /** The title in the document's first words, in plain form (`plain` of the pipeline), joined over lines. */
  titles: readonly RegExp[];
  /**
   * How it says what it is: on a cover (title, dates, judgements), as a letter (date, recipient, greeting, title), or
   * as a paper to councillors. `plan`: a line and a table.
   */
  head: 'cover' | 'letter' | 'council-paper' | 'plan' | 'any';
  /** Where its cover ends: at the first prose, or at the first heading, where the cover itself holds sentences. */
  coverEnds: 'first-prose' | 'first-heading';
  /** How its headings are told: by the areas judged, as single inspections print them, by their number, by their look. */
  headings: 'areas' | 'single-inspection' | 'numbered' | 'look';
  /** What the inspectors came for; `none` where nobody came. */
  event: 'inspection' | 'visit' | 'review' | 'none';
  /** Whether it gives grades. */
  judged: boolean;
  /** Whether several inspectorates carry it out. */
  joint: boolean;
  /**
   * Where its points to improve stand: as the bullets of a section, as the rows of a table in a section, as numbered
   * recommendations, or as the rows of a plan.
   */
  points: 'improvements' | 'rows' | 'recommendations' | 'actions' | 'none';
  /** Whether inspectors wrote it, or the authority; of an unknown document that is read from what it prints. */
  writtenBy: 'inspectors' | 'authority' | 'unknown';
  /** How exactly it prints its own date. */
  datedTo: 'day' | 'month';
  /** Absent where documents do not name others of this kind. */
  mentionedAs?: MentionedKind;
}
