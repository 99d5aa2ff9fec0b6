/** Which themes a paragraph carries, once every theme has its scores. */
import type { ThemeDecision } from '../../../../src/domain/theme.ts';
import type { ThemeScores } from './theme-scores.ts';

type Limits = Pick<ThemeDecision, 'threshold' | 'least'>;

/** What scores must reach where nothing was learnt about that (content/decisions/0040). */
const UNLEARNT: Limits = { threshold: -1, least: -4 };

/**
 * Indexes of the themes that the scores carry, the primary first.
 * @param often whether such a paragraph is often about nothing here: then its likeliest theme needs as much as others
 */
export function decide(
  { carried, primary }: ThemeScores,
  { threshold, least }: Limits = UNLEARNT,
  often = false,
): number[] {
  const score = (scores: readonly number[], theme: number): number => scores[theme] ?? 0;
  const ordered = Array.from(carried.keys()).sort((a, b) => score(carried, b) - score(carried, a) || a - b);
  const given = ordered.filter((theme, rank) => score(carried, theme) > (rank === 0 && !often ? least : threshold));
  const first = given.reduce(
    (best, each) => (score(primary, each) > score(primary, best) ? each : best),
    given[0] ?? 0,
  );
  return given.length === 0 ? [] : [first, ...given.filter((theme) => theme !== first)];
}
