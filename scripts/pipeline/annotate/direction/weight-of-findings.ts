/**
 * What decides between a weakness and a mixed finding, beside how many sentences speak for each side:
 * where the text turns, and whether its praise is of practice or of what leaders know and mean to do.
 */
import type { SideScores } from './context.ts';

export const WEIGHT_OF_FINDINGS = [
  'clauseWeakness',
  'clauseStrength',
  'clausesWeakness',
  'clausesStrength',
  'twiceClauseWeakness',
  'twiceClauseStrength',
  'lastClauseWeakness',
  'lastClauseStrength',
  'firstClauseWeakness',
  'firstClauseStrength',
  'contrast',
  'contrastOfBoth',
  'contrastWeakness',
  'plainWeakness',
  'plainStrength',
  'however',
  'praiseOfIntent',
  'praiseOfPractice',
  'plainPraise',
  'plainPraiseOfPractice',
  'praiseOfIntentOnly',
] as const;
export type WeightOfFindings = Record<(typeof WEIGHT_OF_FINDINGS)[number], number>;

/** A sentence with all that is measured on it. */
export interface MeasuredSentence extends SideScores {
  text: string;
  contrasts: boolean;
  /** Its parts, between words of contrast. */
  clauses: readonly SideScores[];
}

/** What leaders know, plan or have begun: many readers do not count it as a finding about practice. */
const INTENT_WORDS = [
  'aware|recogni[sz]e[sd]?|acknowledged?|identified|plans?|planned|taking (?:action|steps)|recent(?:ly)?|begun|started',
  'beginning|in progress|being (?:developed|implemented|introduced|addressed)|introduced|priorit(?:y|ies)|in place',
  'working (?:to|towards)|intends?|soon|steps|acted|action (?:is|has)',
].join('|');
const INTENT = new RegExp(String.raw`\b(?:${INTENT_WORDS})\b`, 'iu');
/** Practice as found, in words of plain praise. */
const PRAISE =
  'good|effective(?:ly)?|well|strong(?:ly)?|timely|thorough(?:ly)?|robust|excellent|impressive|high.quality|benefit';
const PRACTICE = new RegExp(String.raw`\b(?:${PRAISE})\b`, 'iu');

const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));
const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const pure = (scores: readonly SideScores[], side: keyof SideScores, other: keyof SideScores): number[] =>
  scores.map((each) => likely(each[side]) * (1 - likely(each[other])));

function ofClauses(findings: readonly MeasuredSentence[]): number[] {
  const clauses = findings.flatMap((finding) => finding.clauses);
  const weak = pure(clauses, 'weakness', 'strength');
  const strong = pure(clauses, 'strength', 'weakness');
  const both = (measure: (shares: readonly number[]) => number): number[] => [measure(weak), measure(strong)];
  return [
    ...both(most),
    ...both((shares) => sum(shares) / Math.max(1, shares.length)),
    ...both((shares) => Math.min(2, sum(shares)) / 2),
    ...both((shares) => shares.at(-1) ?? 0),
    ...both((shares) => shares[0] ?? 0),
  ];
}

function ofContrast(findings: readonly MeasuredSentence[]): number[] {
  const turning = findings.filter((finding) => finding.contrasts);
  const plain = findings.filter((finding) => !finding.contrasts);
  const mostOf = (some: readonly MeasuredSentence[], side: keyof SideScores): number =>
    most(some.map((each) => likely(each[side])));
  return [
    turning.length > 0 ? 1 : 0,
    most(turning.map(({ strength, weakness }) => likely(strength) * likely(weakness))),
    mostOf(turning, 'weakness'),
    mostOf(plain, 'weakness'),
    mostOf(plain, 'strength'),
    findings.some(({ text }) => /\bHowever\b/u.test(text)) ? 1 : 0,
  ];
}

function ofPraise(findings: readonly MeasuredSentence[]): number[] {
  const shares = pure(findings, 'strength', 'weakness');
  const praiseWhere = (holds: (text: string) => boolean): number =>
    most(shares.filter((_, at) => holds(findings[at]?.text ?? '')));
  return [
    praiseWhere((text) => INTENT.test(text)),
    praiseWhere((text) => PRACTICE.test(text)),
    praiseWhere((text) => !INTENT.test(text)),
    praiseWhere((text) => !INTENT.test(text) && PRACTICE.test(text)),
    praiseWhere((text) => INTENT.test(text) && !PRACTICE.test(text)),
  ];
}

/** The measures of a paragraph, each between 0 and 1. */
export function weightOfFindings(findings: readonly MeasuredSentence[]): WeightOfFindings {
  const values = [...ofClauses(findings), ...ofContrast(findings), ...ofPraise(findings)];
  return Object.fromEntries(WEIGHT_OF_FINDINGS.map((name, at) => [name, values[at] ?? 0])) as WeightOfFindings;
}
