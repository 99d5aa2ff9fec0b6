/**
 * Judges the direction of paragraphs, each with the words that it rests on.
 * text → sentences → how each speaks for strength and for weakness, alone and beside the others → what they come to →
 * decision: one file each.
 */
import {
  DIRECTIONS,
  type Direction,
  type DirectionDecision,
  type DirectionMatched,
  type DirectionModel,
  SIDES,
  type Side,
} from '../../../../src/domain/direction.ts';
import type { Paragraph, Section } from '../../../../src/domain/report.ts';
import { wordsThatCarried } from '../evidence/explain.ts';
import { parseSentences, type Sentence } from '../evidence/sentences.ts';
import { weightedSum } from '../evidence/weighted-sum.ts';
import { isAboutInspection } from './about-inspection.ts';
import { asksFor } from './asks.ts';
import { inContext, judgeSentences, type JudgedSentence, sentenceText } from './sentence-scores.ts';
import { type DirectionSummary, directionSummary } from './summary.ts';

/** A paragraph; its text alone is enough. */
export interface DirectionInput {
  text: string;
  kind?: Paragraph['kind'];
  role?: Section['role'];
}
export interface Judged {
  direction: Direction;
  matched: DirectionMatched;
}

/** Parts that evaluate nothing: title page, facts on the area, how the inspection was made, who made it, small print. */
const WITHOUT_EVALUATION: ReadonlySet<Section['role']> = new Set(['cover', 'facts', 'about', 'team', 'back-matter']);

/** What is asked for is wanting, unless it is asked to go on: then its words decide. */
const GOES_ON = /^(?:continue|maintain|sustain|keep)\b/iu;

const MOST_WORDS = 6;

/** How likely each direction is, in log odds. */
export function decisionScores(summary: DirectionSummary, decision: DirectionDecision): Record<Direction, number> {
  const scores = DIRECTIONS.map((direction) => [direction, weightedSum(summary, decision[direction])] as const);
  return Object.fromEntries(scores) as Record<Direction, number>;
}

/** The direction that is most likely; of equals the first. */
function likeliest(scores: Record<Direction, number>): Direction {
  return DIRECTIONS.reduce((best, each) => (scores[each] > scores[best] ? each : best));
}

/** The words of the sentences that speak for a side, the surest sentence first; of that alone where none is sure. */
function matchedOf(text: string, judged: readonly JudgedSentence[], side: Side, model: DirectionModel): string[] {
  const index = SIDES.indexOf(side);
  const learnt = model.sides[index]?.learnt;
  const ordered = [...judged].sort((a, b) => b[side] - a[side]);
  const speaking = ordered.filter((sentence, rank) => rank === 0 || sentence[side] > 0);
  const words = speaking.flatMap(({ signs }) => wordsThatCarried(text, signs, index, learnt).slice(0, 2));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

function judge(input: DirectionInput, model: DirectionModel): Judged {
  const nothing: DirectionMatched = { strength: [], weakness: [] };
  const finds = (sentence: Sentence): boolean => !isAboutInspection(sentenceText(input.text, sentence));
  const sentences = parseSentences(input.text).filter(finds);
  if (sentences.length === 0 || (input.role !== undefined && WITHOUT_EVALUATION.has(input.role)))
    return { direction: 'neutral', matched: nothing };
  const asked = asksFor(input.text, sentences.length);
  const isPoint = input.kind === 'improvement' || input.kind === 'recommendation';
  if (!GOES_ON.test(input.text) && (isPoint || asked !== undefined))
    return { direction: 'weakness', matched: { ...nothing, weakness: asked === undefined ? [] : [asked] } };
  const judged = inContext(judgeSentences(input.text, sentences, model.sides), model.context);
  const direction = likeliest(decisionScores(directionSummary(input.text, judged), model.decision));
  const rests = (side: Side): string[] =>
    direction === side || direction === 'mixed' ? matchedOf(input.text, judged, side, model) : [];
  return { direction, matched: { strength: rests('strength'), weakness: rests('weakness') } };
}

/** The direction of each paragraph. The same paragraphs give the same directions. */
export function judgeDirections(paragraphs: readonly DirectionInput[], model: DirectionModel): Judged[] {
  return paragraphs.map((paragraph) => judge(paragraph, model));
}
