/**
 * The areas that Ofsted judges and the grades it gives: the closed sets of the domain.
 * How a grade or an area may be *printed* stands in `scripts/pipeline/print`.
 */
export const AREAS = [
  'overall',
  'leadership',
  'help-and-protection',
  'in-care',
  'care-leavers',
  'in-care-and-care-leavers',
  'adoption',
  'lscb',
] as const;
export type Area = (typeof AREAS)[number];

export const GRADES = [
  'outstanding',
  'good',
  'requires-improvement',
  'inadequate',
  /** The third of four grades until 2013. */
  'adequate',
  'not-judged',
] as const;
export type Grade = (typeof GRADES)[number];

/** The normal form of a grade in words, for pages that compare reports of different years. */
export const GRADE_NAMES: Record<Grade, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  adequate: 'Adequate',
  'not-judged': 'Not judged',
};

/** The normal form of an area in words; a report's own words stand in `printedArea`. */
export const AREA_NAMES: Record<Area, string> = {
  overall: 'Overall effectiveness',
  leadership: 'Leadership',
  'help-and-protection': 'Help and protection',
  'in-care': 'Children in care',
  'care-leavers': 'Care leavers',
  'in-care-and-care-leavers': 'Children in care and care leavers',
  adoption: 'Adoption',
  lscb: 'Local Safeguarding Children Board',
};

/** The areas that tables and charts of many inspections show; what else an inspection judged is told beside them. */
export const COLUMN_AREAS = [
  'overall',
  'help-and-protection',
  'in-care',
  'care-leavers',
  'leadership',
] as const satisfies readonly Area[];
export type ColumnArea = (typeof COLUMN_AREAS)[number];
