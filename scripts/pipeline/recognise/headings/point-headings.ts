/** The headings above what is asked to improve, and those that end it, as letters and joint inspections print them. */
import { anyOf } from '../../../../src/domain/any-of.ts';

/** "What needs to improve in this area of social work practice?1", "Areas for improvement:" */
const IMPROVE = anyOf(
  /^what (?:does .{2,60} )?needs? to improve\b.{0,60}[ :?.\d]*$/u,
  /^(?:areas?|priorities) (?:for|of) (?:further )?(?:improvements?|development)[ :?.\d]*$/u,
);
const PRIORITY = /^(?:areas? for )?(?:immediate (?:and )?)?priority actions?[ :?.\d]*$/u;
/** "Case study: areas for improvement": a box, which tells of one case. */
const BOX = /^(?:case|practice) stud(?:y|ies)\b|^places and spaces\b|^practice example\b/u;
/** Headings of the whole document, that never stand below another. */
const OF_THE_WHOLE = anyOf(
  /^(?:overview|context|scope|introduction|background|methodology)[ :?.\d]*$/u,
  /^(?:summary|conclusion|next steps)[ :?.\d]*$/u,
  /^(?:key |multi-agency )?strengths[ :?.\d]*$/u,
  /^(?:(?:main|headline|key|summary of) )?findings[ :?.\d]*$/u,
  /^(?:inspection team|local (?:area partnership|authority) details)[ :?.\d]*$/u,
  /^information about (?:this inspection|the local .{4,40})[ :?.\d]*$/u,
  /^yours (?:sincerely|faithfully)[ :?.\d]*$/u,
  /^findings and /u,
  /^(?:areas of |practice |partnership )?(?:strengths?|good practice)(?: of| in| and|$)/u,
  /^what (?:is|was|has been) working well/u,
  /^what works well/u,
  /^what is (?:it like to be|the area partnership) /u,
);

/** What a heading is, in plain form, or `undefined` where its words do not say. */
export function pointHeading(plain: string): 'improvements' | 'priority-actions' | 'case-study' | 'whole' | undefined {
  if (IMPROVE.test(plain)) return 'improvements';
  if (PRIORITY.test(plain)) return 'priority-actions';
  if (BOX.test(plain)) return 'case-study';
  return OF_THE_WHOLE.test(plain) ? 'whole' : undefined;
}
