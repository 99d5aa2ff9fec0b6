/**
 * The matters that tell two findings apart where their words do not: whom a point is about, and which service.
 * Coarser than the themes on purpose: a point and what became of it often stand under different themes.
 */

export interface Matter {
  id: string;
  /** Words that name it. */
  named: RegExp;
}

export const MATTERS: readonly Matter[] = [
  { id: 'care leavers', named: /care leaver|leaving care|pathway plan/iu },
  { id: 'children in care', named: /in care|looked after|placement|foster|adopt|permanen/iu },
  { id: 'child protection', named: /child protection|in need|strategy|section 47|conference/iu },
  { id: 'early help', named: /early help/iu },
  { id: 'disabled children', named: /disab/iu },
  { id: 'unaccompanied children', named: /unaccompanied|asylum/iu },
  { id: 'foster carers', named: /foster carer/iu },
  { id: 'adoption', named: /adopt/iu },
  { id: 'exploitation and missing', named: /exploit|missing/iu },
  { id: 'domestic abuse', named: /domestic/iu },
  { id: 'homelessness', named: /homeless|bed and breakfast/iu },
  { id: 'education', named: /educat|school|\bpeps?\b/iu },
  { id: 'health', named: /health/iu },
  { id: 'private fostering', named: /private foster/iu },
  { id: 'front door', named: /referral|front door|contact|mash|threshold/iu },
  { id: 'supervision', named: /supervis|oversight|caseload|manager/iu },
  { id: 'quality assurance', named: /audit|quality assurance|performance/iu },
  { id: 'workforce', named: /workforce|recruit|staff|agency/iu },
  { id: 'voice of the child', named: /voice|particip|views|advoca|listen/iu },
];

/** The matters that a text names. */
export function mattersOf(text: string): Set<string> {
  return new Set(MATTERS.filter(({ named }) => named.test(text)).map(({ id }) => id));
}
