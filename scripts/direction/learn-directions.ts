/**
 * Learns how sentences speak for strength and weakness, and how they make the direction of their paragraph.
 * The second is learnt on what the first says of sentences that it was not taught.
 */
import {
  DIRECTIONS,
  type DirectionDecision,
  type DirectionModel,
  type Side,
  type SideDefinition,
} from '../../src/domain/direction.ts';
import { type TrainingExample, learn } from '../learn/learn.ts';
import { learnWeighing } from '../learn/learn-weighing.ts';
import { crossValidate } from '../learn/folds.ts';
import { judgeSentences, lexiconOfSides } from '../pipeline/annotate/direction/sentence-scores.ts';
import { type DirectionSummary, DIRECTION_SUMMARY, directionSummary } from '../pipeline/annotate/direction/summary.ts';
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

const summarise = ({ text }: LabelledDirection, sides: readonly SideDefinition[]): DirectionSummary =>
  directionSummary(text, judgeSentences(parseSentences(text), sides));

/**
 * The sides and the decision, from labelled paragraphs. The same labels give the same weights.
 * How sentences make a direction is taught by paragraphs that two readers labelled alike; of the neutral, which they
 * had almost none, also by those read once.
 */
export function learnDirections(
  evidence: readonly SideDefinition[],
  labels: readonly LabelledDirection[],
): DirectionModel {
  const sides = learnSides(evidence, labels);
  const telling = labels.filter(
    ({ direction, readOnce }) => direction === 'neutral' || (direction !== null && !readOnce),
  );
  const others = labels.filter((label) => !telling.includes(label));
  const teach = (known: readonly LabelledDirection[]) => {
    const taught = learnSides(evidence, known);
    return (asked: readonly LabelledDirection[]): DirectionSummary[] => asked.map((label) => summarise(label, taught));
  };
  const rows = crossValidate(telling, others, teach, PARTS);
  const learnt = DIRECTIONS.map((direction) => {
    const carries = telling.map((label) => label.direction === direction);
    return [direction, learnWeighing(DIRECTION_SUMMARY, rows, carries)] as const;
  });
  return { sides, decision: Object.fromEntries(learnt) as DirectionDecision };
}
