/** Suggestions for each point by a model that was learnt without its authority. */
import { prepare } from '../../src/trails/signs.ts';
import { suggestTrail } from '../../src/trails/suggest.ts';
import type { Frequencies } from '../../src/trails/vectors.ts';
import type { LabelledPoint } from './labels.ts';
import { trailExamples, learnTrails } from './learn.ts';

/** @returns the anchors shown for each point. */
export function crossValidateTrails(
  points: readonly LabelledPoint[],
  frequencies: Frequencies,
  parts = 10,
): string[][] {
  const authorities = [...new Set(points.map(({ authority }) => authority))].sort();
  const partOf = (point: LabelledPoint): number => authorities.indexOf(point.authority) % parts;
  const examples = points.map((point) => trailExamples(point, frequencies));
  const models = Array.from({ length: parts }, (_, part) =>
    learnTrails(examples.filter((_each, at) => partOf(points[at] as LabelledPoint) !== part).flat(), frequencies),
  );
  return points.map((point) => {
    const model = models[partOf(point)];
    const report = prepare(point.paragraphs, frequencies);
    return model === undefined ? [] : suggestTrail(point.text, report, model).map(({ anchor }) => anchor);
  });
}
