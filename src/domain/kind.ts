/**
 * What kinds of document there are. All that differs by kind stands in one table, a row a kind: a new kind is a row
 * here, and the compiler names every place that must know more of it.
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

/** An inspection that gives grades on a cover; the rows say what differs from it. */
const GRADED = {
  head: 'cover',
  event: 'inspection',
  judged: true,
  joint: false,
  writtenBy: 'inspectors',
  datedTo: 'day',
} as const satisfies Partial<KindFacts>;
const ILACS = { framework: 'ilacs', coverEnds: 'first-prose', headings: 'areas', points: 'improvements' } as const;
const SIF = {
  framework: 'sif',
  coverEnds: 'first-heading',
  headings: 'single-inspection',
  points: 'recommendations',
} as const;
/** A letter on what inspectors saw, without grades. */
const VISIT = {
  ...ILACS,
  head: 'letter',
  event: 'visit',
  judged: false,
  joint: false,
  writtenBy: 'inspectors',
  datedTo: 'day',
} as const;
const NO_EVENT = {
  event: 'none',
  judged: false,
  joint: false,
  coverEnds: 'first-prose',
  datedTo: 'day',
} as const;

/**
 * A row a kind. A document is of the kind whose title it prints first; where two titles begin at the same place, the
 * row that stands first counts: the special stand before the general.
 */
export const KIND_FACTS: Record<Kind, KindFacts> = {
  'sif-reinspection': {
    ...GRADED,
    ...SIF,
    slug: 'sif-reinspection',
    mentionedAs: 'inspection',
    name: 'Re-inspection (SIF)',
    cited: 'Re-inspection (SIF)',
    titles: [/\bre-? ?inspection of (?:the )?services for children in need of help/u],
  },
  'sif-inspection': {
    ...GRADED,
    ...SIF,
    slug: 'sif',
    mentionedAs: 'inspection',
    name: 'Single inspection (SIF)',
    cited: 'Single inspection (SIF)',
    titles: [/\binspection of (?:the )?services for children in need of help/u],
  },
  'lscb-review': {
    ...GRADED,
    ...SIF,
    event: 'review',
    judged: false,
    slug: 'lscb-review',
    name: 'Review of the Local Safeguarding Children Board',
    cited: 'Review of the Local Safeguarding Children Board',
    titles: [/\b(?:review|inspection) of the effectiveness of the .{0,60}local safeguarding children(?:'s)? board/u],
  },
  'looked-after-inspection': {
    ...GRADED,
    ...SIF,
    framework: 'looked-after-2013',
    slug: 'looked-after',
    mentionedAs: 'inspection',
    name: 'Inspection of services for looked after children',
    cited: 'Inspection of services for looked after children',
    titles: [/\binspection of (?:local authority )?(?:services for )?looked after children/u],
  },
  jtai: {
    ...VISIT,
    framework: 'jtai',
    headings: 'look',
    event: 'inspection',
    joint: true,
    mentionedAs: 'jtai',
    slug: 'jtai',
    name: 'Joint targeted area inspection',
    cited: 'Joint targeted area inspection',
    titles: [/\bjoint targeted area inspection\b|\bjtai\b/u],
  },
  'send-inspection': {
    ...VISIT,
    framework: 'send',
    headings: 'look',
    head: 'cover',
    points: 'rows',
    event: 'inspection',
    joint: true,
    slug: 'send',
    name: 'Area SEND inspection',
    cited: 'Area SEND inspection',
    titles: [
      /\barea send (?:inspection|revisit|monitoring)|\b(?:joint )?(?:local )?area (?:send )?(?:inspection|revisit)s? (?:in|of) .{0,80}(?:special educational needs|\bsend\b)|\bsend inspection of\b/u,
    ],
  },
  'ilacs-monitoring-visit': {
    ...VISIT,
    slug: 'monitoring-visit',
    name: 'Monitoring visit',
    cited: 'Monitoring visit',
    mentionedAs: 'monitoring-visit',
    titles: [/\bmonitoring visit (?:of|to|in|report)\b|\bfindings of the .{0,20}monitoring visit\b/u],
  },
  'ilacs-focused-visit': {
    ...VISIT,
    slug: 'focused-visit',
    name: 'Focused visit',
    cited: 'Focused visit',
    mentionedAs: 'focused-visit',
    titles: [/\bfocuss?ed visit (?:of|to|in|report)\b|\bfindings of (?:the|a) .{0,20}focuss?ed visit\b/u],
  },
  'council-report': {
    ...NO_EVENT,
    framework: 'none',
    head: 'council-paper',
    headings: 'numbered',
    points: 'recommendations',
    writtenBy: 'authority',
    slug: 'council-report',
    name: 'Council report',
    cited: 'Council report',
    titles: [
      /\bmember report\b|\breport to (?:the )?cabinet\b|\bto: cabinet\b|\bcabinet (?:report|meeting)\b|\bscrutiny (?:committee|panel|commission|board)\b/u,
    ],
  },
  'ilacs-inspection': {
    ...GRADED,
    ...ILACS,
    slug: 'ilacs',
    mentionedAs: 'inspection',
    name: 'ILACS inspection',
    cited: 'ILACS inspection',
    titles: [
      /\binspection of (?:.{2,60} )?(?:local authority )?children's (?:social care )?services\b/u,
      // Where a trust runs the services, it may stand in the title for them.
      /\binspection of .{2,60}\b(?:children|families).{0,20}\btrust\b.{0,20}\binspection dates?\b/u,
    ],
  },
  'ilacs-short-inspection': {
    ...GRADED,
    ...ILACS,
    slug: 'ilacs-short',
    mentionedAs: 'inspection',
    name: 'ILACS short inspection',
    cited: 'ILACS short inspection',
    // Its title is that of the standard inspection: how long the inspectors stayed tells the two apart.
    titles: [],
  },
  'annual-engagement-letter': {
    ...NO_EVENT,
    framework: 'ilacs',
    head: 'letter',
    headings: 'areas',
    points: 'none',
    writtenBy: 'inspectors',
    slug: 'annual-engagement',
    name: 'Annual engagement letter',
    cited: 'Annual engagement letter',
    titles: [/\bannual (?:engagement|conversation)\b|\bthank you for meeting\b.{0,400}\bself-evaluation\b/u],
  },
  'action-plan': {
    ...NO_EVENT,
    framework: 'none',
    head: 'plan',
    headings: 'look',
    points: 'actions',
    writtenBy: 'authority',
    datedTo: 'month',
    slug: 'action-plan',
    name: 'Action plan',
    cited: 'Action plan',
    titles: [/\baction plan\b|\brequired actions\b/u],
  },
  other: {
    ...NO_EVENT,
    framework: 'none',
    head: 'any',
    headings: 'look',
    points: 'improvements',
    writtenBy: 'unknown',
    slug: 'document',
    name: 'Document',
    cited: '',
    titles: [],
  },
};

/** The kinds in the order of the table, which is that of their titles: the special before the general. */
export const KINDS_BY_TITLE = Object.keys(KIND_FACTS) as Kind[];

/** The kinds of which something holds. */
export function kindsWhere(holds: (facts: KindFacts) => boolean): Kind[] {
  return KINDS.filter((kind) => holds(KIND_FACTS[kind]));
}

/**
 * The id of a report, unique within its authority: `<yyyy-mm>-<short name of the kind>`.
 * @param date ISO date of the last inspection day, else of the document; `undefined` where none is known.
 */
export function reportId(kind: Kind, date: string | undefined): string {
  return `${date?.slice(0, 7) ?? 'undated'}-${KIND_FACTS[kind].slug}`;
}
