/** All that differs by the kind of a document, in one table: a row a kind. */
import { type Kind, type KindFacts, KINDS } from './kind.ts';
import { GRADED, ILACS, NO_EVENT, SIF, VISIT } from './kinds-in-common.ts';
import { anyOf } from './any-of.ts';

const BOARD = "local safeguarding children(?:'s)? board";
const OF_SEND = String.raw`(?:send )?(?:inspection|revisit)s? (?:in|of) .{0,80}(?:special educational needs|\bsend\b)`;

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
    titles: [new RegExp(String.raw`\b(?:review|inspection) of the effectiveness of the .{0,60}${BOARD}`, 'u')],
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
      anyOf(
        /\barea send (?:inspection|revisit|monitoring)/u,
        new RegExp(String.raw`\b(?:joint )?(?:local )?area ${OF_SEND}`, 'u'),
        /\bsend inspection of\b/u,
      ),
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
      anyOf(
        /\bmember report\b/u,
        /\breport to (?:the )?cabinet\b/u,
        /\bto: cabinet\b/u,
        /\bcabinet (?:report|meeting)\b/u,
        /\bscrutiny (?:committee|panel|commission|board)\b/u,
      ),
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
