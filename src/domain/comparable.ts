/** Whether the latest judgements of several authorities can be compared as they stand, said plainly. */
import type { Framework } from './kind.ts';

/** What decides it of one authority's latest inspection; undefined where none with judgements is here. */
export type LatestInspection = { framework: Framework; together: boolean; overall: boolean } | undefined;

/** Sentences on what keeps the judgements from being compared, and which are not here; none where nothing does. */
export function notComparable(all: readonly LatestInspection[]): string[] {
  const latest = all.filter((each) => each !== undefined);
  if (all.length === 0) return [];
  const some = (sentence: string, test: (each: (typeof latest)[number]) => boolean): string[] => {
    const count = latest.filter(test).length;
    return count > 0 && count < latest.length ? [`${inspections(count)} ${sentence}`] : [];
  };
  if (latest.length === 0) return ['No inspection with judgements of any of these authorities is here.'];
  const none = all.length - latest.length;
  const caveats = [
    ...some('followed an older framework, with other areas and criteria.', ({ framework }) => framework !== 'ilacs'),
    ...some('gave children in care and care leavers one grade together.', ({ together }) => together),
    ...some('gave no overall grade.', ({ overall }) => !overall),
  ];
  return [
    ...(caveats.length > 0 ? ['These judgements are not comparable as they stand.', ...caveats] : []),
    ...(none > 0
      ? [`Of ${none === 1 ? 'one authority' : `${none} authorities`} no inspection with judgements is here.`]
      : []),
  ];
}

const inspections = (count: number): string =>
  count === 1 ? 'One of these inspections' : `${count} of these inspections`;
