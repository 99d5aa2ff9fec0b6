/** What several kinds of document have in common; the rows of `kind-facts.ts` say what differs. */
import type { KindFacts } from './kind.ts';

/** An inspection that gives grades on a cover; the rows say what differs from it. */
export const GRADED = {
  head: 'cover',
  event: 'inspection',
  judged: true,
  joint: false,
  writtenBy: 'inspectors',
  datedTo: 'day',
} as const satisfies Partial<KindFacts>;
export const ILACS = {
  framework: 'ilacs',
  coverEnds: 'first-prose',
  headings: 'areas',
  points: 'improvements',
} as const;
export const SIF = {
  framework: 'sif',
  coverEnds: 'first-heading',
  headings: 'single-inspection',
  points: 'recommendations',
} as const;
/** A letter on what inspectors saw, without grades. */
export const VISIT = {
  ...ILACS,
  head: 'letter',
  event: 'visit',
  judged: false,
  joint: false,
  writtenBy: 'inspectors',
  datedTo: 'day',
} as const;
export const NO_EVENT = {
  event: 'none',
  judged: false,
  joint: false,
  coverEnds: 'first-prose',
  datedTo: 'day',
} as const;
