/** What changed since the inspection before, in words that stand on the authority's page and at the head of a report. */
import { AREA_NAMES, GRADE_NAMES, type Area, type Grade } from '../../domain/judgement.ts';
import type { ChangedJudgement, Changes, Given } from '../../library/changes.ts';
import { dateOf, monthOfReport } from '../../library/report-facts.ts';

/** A change as pages show it: the grades are named apart, so that an arrow can stand between them. */
export interface ChangeInWords {
  /** Of a grade that became another. */
  from?: string;
  to?: string;
  /** All there is to say otherwise: "the same"; with `from` and `to`, what must be added. */
  words: string;
}

const lower = (grade: Grade): string => GRADE_NAMES[grade].toLowerCase();

/** `good`, `→ requires improvement`, "not judged apart before". @param last the inspection that the others are told against */
export function changeInWords({ judgement, change }: ChangedJudgement, last: Changes['last']): ChangeInWords {
  switch (change.kind) {
    case 'first':
      return { words: 'first judged here' };
    case 'not-before':
      return { words: 'not judged before' };
    case 'not-apart':
      return { words: `not judged apart before (${jointly(judgement.area)}: ${gradeThen(change.before, last)})` };
    case 'same':
      return { words: `the same${monthAfter('as in', change.before, last)}` };
    case 'changed':
      return {
        from: lower(change.before.judgement.grade),
        to: lower(judgement.grade),
        words: monthAfter('since', change.before, last).trim(),
      };
    default:
      return change satisfies never;
  }
}

const jointly = (area: Area): string => (area === 'in-care' ? 'with care leavers' : 'with children in care');

const gradeThen = (before: Given, last: Changes['last']): string =>
  `${lower(before.judgement.grade)}${monthAfter('in', before, last)}`;

/** ` since March 2016`, where it was not the inspection before that judged the area; else nothing. */
const monthAfter = (word: string, { report }: Given, last: Changes['last']): string =>
  report === last ? '' : ` ${word} ${monthOfReport(report)}`;

/** What the inspection before judged and this one does not: "adoption (good)". */
export function droppedInWords(dropped: readonly Given[]): string {
  return dropped.map(({ judgement }) => `${areaInWords(judgement.area)} (${lower(judgement.grade)})`).join(', ');
}

/** The area inside a sentence; a body's name keeps its capitals. */
export function areaInWords(area: Area): string {
  return area === 'lscb' ? AREA_NAMES[area] : AREA_NAMES[area].toLowerCase();
}

/** `Since March 2019`; empty where there was no inspection before. */
export const sinceInWords = ({ last }: Changes): string =>
  last === undefined || dateOf(last) === undefined ? 'Before' : `Since ${monthOfReport(last)}`;
