/** Where a paragraph stands: the part of a report, from its area or the words of its heading. */
import type { Area } from '../../../../src/domain/judgement.ts';

/** The parts of a report that categories are at home in; `elsewhere` is the summary, the part on the LSCB, and the like. */
export const SETTINGS = ['leadership', 'help-and-protection', 'in-care', 'care-leavers', 'elsewhere'] as const;
export type Setting = (typeof SETTINGS)[number];

const BY_AREA: Record<Area, Setting> = {
  overall: 'elsewhere',
  leadership: 'leadership',
  'help-and-protection': 'help-and-protection',
  'in-care': 'in-care',
  'in-care-and-care-leavers': 'in-care',
  'care-leavers': 'care-leavers',
  adoption: 'in-care',
  lscb: 'elsewhere',
};

/** In this order: `children in care and care leavers` is about children in care first. */
const BY_HEADING: readonly (readonly [RegExp, Setting])[] = [
  [/help and|need of help/iu, 'help-and-protection'],
  [/children in care|looked after|adoption/iu, 'in-care'],
  [/care leavers/iu, 'care-leavers'],
  [/leaders|leadership|governance/iu, 'leadership'],
];

/** The part of a report in which a paragraph stands. */
export function settingOf(area: Area | undefined, heading: string): Setting {
  if (area !== undefined) return BY_AREA[area];
  return BY_HEADING.find(([pattern]) => pattern.test(heading))?.[1] ?? 'elsewhere';
}
