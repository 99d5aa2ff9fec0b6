/**
 * Learns how sentences speak for strength and weakness, alone and beside others, and how they make the direction of their
 * paragraph. The later steps are learnt on what the first says of sentences that it was not taught.
 */
import {
  type DirectionContext,
  DIRECTIONS,
  type DirectionDecision,
  type DirectionModel,
  type Side,
  type SideDefinition,
  SIDES,
} from '../../src/domain/direction.ts';
import { type TrainingExample, learn } from '../learn/learn.ts';
import { learnWeighing } from '../learn/learn-weighing.ts';
import { crossValidate } from '../learn/folds.ts';
import { SENTENCE_CONTEXT, sentenceContexts } from '../pipeline/annotate/direction/context.ts';
import {
  inContext,
  judgeSentences,
  type JudgedSentence,
  lexiconOfSides,
} from '../pipeline/annotate/direction/sentence-scores.ts';
import { DIRECTION_SUMMARY, directionSummary } from '../pipeline/annotate/direction/summary.ts';
import { parseSentences } from '../pipeline/annotate/evidence/sentences.ts';
import { textFeatures } from '../pipeline/annotate/evidence/text-features.ts';
import type { LabelledDirection } from './labels.ts';

const PARTS = 5;

const SIDES_OF: Record<string, Side[]> = { '+': ['strength'], '-': ['weakness'], m: ['strength', 'weakness'], '0': [] };

/** What each sentence says; of a paragraph that only praises, each praises, where nobody read them one by one. */
function signsOfSentences({ sentences, direction }: LabelledDirection, count: number): string[] {
  if (sentences?.length === count) return [...sentences];
  if (direction === 'strength') return Array<string>(count).fill('+');
  return direction === 'weakness' ? Array<string>(count).fill('-') : [];
}

function examplesOf(label: LabelledDirection, sides: readonly SideDefinition[]): TrainingExample[] {
  const sentences = parseSentences(label.text);
  const said = signsOfSentences(label, sentences.length);
  return said.map((sign, at) => ({
    signs: textFeatures(sentences.slice(at, at + 1), sides.length, lexiconOfSides(sides)),
    carries: SIDES_OF[sign] ?? [],
    maybe: [],
  }));
}

function learnSides(sides: readonly SideDefinition[], labels: readonly LabelledDirection[]): SideDefinition[] {
  return learn(
    sides,
    labels.flatMap((label) => examplesOf(label, sides)),
  );
}

/** The sentences of each label, scored by weights that its report did not teach. */
function scoredApart(sides: readonly SideDefinition[], labels: readonly LabelledDirection[]): JudgedSentence[][] {
  const teach = (known: readonly LabelledDirection[]) => {
    const taught = learnSides(sides, known);
    return (asked: readonly LabelledDirection[]) =>
      asked.map(({ text }) => judgeSentences(text, parseSentences(text), taught));
  };
  return crossValidate(labels, [], teach, PARTS);
}

function learnContext(labels: readonly LabelledDirection[], scored: readonly JudgedSentence[][]): DirectionContext {
  const rows = labels.flatMap((label, index) => {
    const judged = scored[index] ?? [];
    const sentences = judged.map(({ sentence }) => sentence);
    const contexts = sentenceContexts(sentences, judged);
    return signsOfSentences(label, judged.length).flatMap((sign, at) => {
      const measures = contexts[at];
      return measures === undefined ? [] : [{ measures, carries: SIDES_OF[sign] ?? [] }];
    });
  });
  const measures = rows.map((row) => row.measures);
  const learnt = SIDES.map((side) => {
    const carries = rows.map((row) => row.carries.includes(side));
    return [side, learnWeighing(SENTENCE_CONTEXT, measures, carries)] as const;
  });
  return Object.fromEntries(learnt) as DirectionContext;
}

/** Whether a label teaches how sentences make a direction: two readers agreed on it, or it is neutral, of which they had almost none. */
const tells = ({ direction, readOnce }: LabelledDirection): boolean =>
  direction === 'neutral' || (direction !== null && !readOnce);

/** The sides, the context and the decision, from labelled paragraphs. The same labels give the same weights. */
export function learnDirections(
  evidence: readonly SideDefinition[],
  labels: readonly LabelledDirection[],
): DirectionModel {
  const scored = scoredApart(evidence, labels);
  const context = learnContext(labels, scored);
  const telling = labels.flatMap((label, at) => {
    const judged = scored[at] ?? [];
    return tells(label) ? [{ label, summary: directionSummary(label.text, inContext(judged, context)) }] : [];
  });
  const rows = telling.map(({ summary }) => summary);
  const learnt = DIRECTIONS.map((direction) => {
    const carries = telling.map(({ label }) => label.direction === direction);
    return [direction, learnWeighing(DIRECTION_SUMMARY, rows, carries)] as const;
  });
  return {
    sides: learnSides(evidence, labels),
    context,
    decision: Object.fromEntries(learnt) as DirectionDecision,
  };
}
