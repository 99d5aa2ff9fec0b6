/** How well judged directions agree with labelled ones. */
import { DIRECTIONS, type Direction } from '../../src/domain/direction.ts';
import { type Agreement, agreementOf, type Counts } from '../learn/agreement.ts';

export interface DirectionFigures {
  /** Share of right directions, over the paragraphs that have one. */
  accuracy: number;
  /** Mean F1 of the directions that are labelled or judged at all. */
  macroF1: number;
  labels: Record<Direction, Agreement & { support: number }>;
}

function count(direction: Direction, labelled: readonly Direction[], judged: readonly Direction[]): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [at, wanted] of labelled.entries()) {
    const given = judged[at];
    if (given === direction && wanted === direction) counts.right += 1;
    else if (given === direction) counts.wrong += 1;
    else if (wanted === direction) counts.missed += 1;
  }
  return counts;
}

/** The figures; a label without a direction counts neither for nor against. */
export function directionFigures(
  labels: readonly { direction: Direction | null }[],
  judged: readonly Direction[],
): DirectionFigures {
  const pairs = labels.flatMap(({ direction }, at) =>
    direction ? [{ wanted: direction, given: judged[at] as Direction }] : [],
  );
  const wanted = pairs.map((pair) => pair.wanted);
  const given = pairs.map((pair) => pair.given);
  const counts = DIRECTIONS.map((direction) => ({ direction, ...count(direction, wanted, given) }));
  const seen = counts.filter(({ right, wrong, missed }) => right + wrong + missed > 0).map(agreementOf);
  return {
    accuracy: pairs.length === 0 ? 0 : counts.reduce((sum, { right }) => sum + right, 0) / pairs.length,
    macroF1: seen.length === 0 ? 0 : seen.reduce((sum, { f1 }) => sum + f1, 0) / seen.length,
    labels: Object.fromEntries(
      counts.map(({ direction, ...one }) => [direction, { ...agreementOf(one), support: one.right + one.missed }]),
    ) as DirectionFigures['labels'],
  };
}
