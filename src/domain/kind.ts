/** What kinds of document there are, under which framework, and how their addresses are spelled. */
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

interface KindFacts {
  /** As in a report's address: `2023-03-ilacs`. Never change one: links depend on it. */
  slug: string;
  framework: Framework;
  /** As a reader sees it. */
  name: string;
}

export const KIND_FACTS: Record<Kind, KindFacts> = {
  'ilacs-inspection': { slug: 'ilacs', framework: 'ilacs', name: 'ILACS inspection' },
  'ilacs-short-inspection': { slug: 'ilacs-short', framework: 'ilacs', name: 'ILACS short inspection' },
  'ilacs-focused-visit': { slug: 'focused-visit', framework: 'ilacs', name: 'Focused visit' },
  'ilacs-monitoring-visit': { slug: 'monitoring-visit', framework: 'ilacs', name: 'Monitoring visit' },
  'sif-inspection': { slug: 'sif', framework: 'sif', name: 'Single inspection (SIF)' },
  'sif-reinspection': { slug: 'sif-reinspection', framework: 'sif', name: 'Re-inspection (SIF)' },
  'looked-after-inspection': {
    slug: 'looked-after',
    framework: 'looked-after-2013',
    name: 'Inspection of services for looked after children',
  },
  'lscb-review': { slug: 'lscb-review', framework: 'sif', name: 'Review of the Local Safeguarding Children Board' },
  'annual-engagement-letter': { slug: 'annual-engagement', framework: 'ilacs', name: 'Annual engagement letter' },
  'council-report': { slug: 'council-report', framework: 'none', name: 'Council report' },
  'action-plan': { slug: 'action-plan', framework: 'none', name: 'Action plan' },
  jtai: { slug: 'jtai', framework: 'jtai', name: 'Joint targeted area inspection' },
  'send-inspection': { slug: 'send', framework: 'send', name: 'Area SEND inspection' },
  other: { slug: 'document', framework: 'none', name: 'Document' },
};

/**
 * The id of a report, unique within its authority: `<yyyy-mm>-<short name of the kind>`.
 * @param date ISO date of the last inspection day, else of the document; `undefined` where none is known.
 */
export function reportId(kind: Kind, date: string | undefined): string {
  return `${date?.slice(0, 7) ?? 'undated'}-${KIND_FACTS[kind].slug}`;
}
