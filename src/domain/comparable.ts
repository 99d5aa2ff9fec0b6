/** Whether the latest judgements of several authorities can be compared as they stand, said plainly. */
import type { Framework } from './kind.ts';

/** What decides it of one authority's latest inspection; undefined where none with judgements is here. */
export type LatestInspection = { framework: Framework; together: boolean; overall: boolean } | undefined;

/** Sentences on what keeps the judgements from being compared; none where nothing does. */
export function notComparable(all: readonly LatestInspection[]): string[] {
  const latest = all.filter((each) => each !== undefined);
  const some = (sentence: string, test: (each: (typeof latest)[number]) => boolean): string[] => {
    const count = latest.filter(test).length;
    return count > 0 && count < latest.length ? [`${inspections(count)} ${sentence}`] : [];
  };
  const none = all.length - latest.length;
  return [
    ...some('followed an older framework, with other areas and criteria.', ({ framework }) => framework !== 'ilacs'),
    ...some('gave children in care and care leavers one grade together.', ({ together }) => together),
    ...some('gave no overall grade.', ({ overall }) => !overall),
    ...(none > 0
      ? [`Of ${none === 1 ? 'one authority' : `${none} authorities`} no inspection with judgements is here.`]
      : []),
  ];
}

const inspections = (count: number): string =>
  count === 1 ? 'One of these inspections' : `${count} of these inspections`;
