/** How the judgements of an inspection stand to those before it, area by area and across frameworks. */
import { KIND_FACTS } from '../domain/kind-facts.ts';
import type { Area } from '../domain/judgement.ts';
import type { Judgement, ReportData } from '../domain/report.ts';
import { dateOf } from './report-facts.ts';

/** A judgement and the report that gave it. */
export interface Given {
  report: ReportData;
  judgement: Judgement;
}

/**
 * What a judgement is against the one before it:
 * `first`: no inspection before it is here; `not-before`: those before it did not judge the area;
 * `not-apart`: children in care and care leavers had one grade together, `before`;
 * `same` and `changed`: the area had the grade `before`.
 */
export type Change =
  { kind: 'first' } | { kind: 'not-before' } | { kind: 'not-apart' | 'same' | 'changed'; before: Given };

export interface ChangedJudgement {
  judgement: Judgement;
  change: Change;
}

export interface Changes {
  judgements: ChangedJudgement[];
  /** The inspection before, where it gave judgements. */
  last?: ReportData;
  /** Areas that it judged and this one does not, under no other name. */
  dropped: Given[];
  /** There was an overall grade before, and none is given any more: since April 2026. */
  overallEnded: boolean;
}

/** From this day inspections give no grade for overall effectiveness. */
export const OVERALL_ENDED = '2026-04-01';

/** The areas of the looked-after children: judged apart by some frameworks and together by others. */
const TOGETHER: Area = 'in-care-and-care-leavers';
const APART: readonly Area[] = ['in-care', 'care-leavers'];

/** Inspections of the authority itself: a review of the safeguarding board judges another body. */
export const isInspection = ({ judgements, kind }: ReportData): boolean =>
  judgements.length > 0 && KIND_FACTS[kind].judged;

/** The changes of an inspection. @param earlier the authority's documents before it, oldest first */
export function changesOf(report: ReportData, earlier: readonly ReportData[]): Changes {
  const before = earlier.filter(isInspection);
  const last = before.at(-1);
  const judgements = report.judgements.map((judgement) => ({
    judgement,
    change: changeOf(judgement.area, judgement, before),
  }));
  const dropped = last && isInspection(report) ? droppedFrom(last, report) : [];
  const overallEnded = dropped.some(({ judgement }) => judgement.area === 'overall') && isAfterOverall(report);
  return {
    judgements,
    ...(last && { last }),
    dropped: dropped.filter(({ judgement }) => !(overallEnded && judgement.area === 'overall')),
    overallEnded,
  };
}

const isAfterOverall = (report: ReportData): boolean => (dateOf(report) ?? '') >= OVERALL_ENDED;

function changeOf(area: Area, { grade }: Judgement, before: readonly ReportData[]): Change {
  if (before.length === 0) return { kind: 'first' };
  const own = lastGiven(area, before);
  const joint = APART.includes(area) ? lastGiven(TOGETHER, before) : undefined;
  if (joint && isLater(joint, own)) return { kind: 'not-apart', before: joint };
  // Together now, apart then: single inspections graded care leavers inside the area of all children looked after.
  const parts = area === TOGETHER ? lastGiven('in-care', before) : undefined;
  const found = parts && isLater(parts, own) ? parts : own;
  if (!found) return { kind: 'not-before' };
  return { kind: found.judgement.grade === grade ? 'same' : 'changed', before: found };
}

function lastGiven(area: Area, reports: readonly ReportData[]): Given | undefined {
  for (const report of reports.toReversed()) {
    const judgement = report.judgements.find((each) => each.area === area);
    if (judgement) return { report, judgement };
  }
  return undefined;
}

const isLater = (one: Given, other: Given | undefined): boolean =>
  other === undefined || (dateOf(one.report) ?? '') > (dateOf(other.report) ?? '');

function droppedFrom(last: ReportData, report: ReportData): Given[] {
  const here = new Set(report.judgements.flatMap(({ area }) => namesOf(area)));
  return last.judgements.filter(({ area }) => !here.has(area)).map((judgement) => ({ report: last, judgement }));
}

/** The areas under which an area may have been judged before. */
function namesOf(area: Area): Area[] {
  if (area === TOGETHER) return [TOGETHER, ...APART];
  return APART.includes(area) ? [area, TOGETHER] : [area];
}
