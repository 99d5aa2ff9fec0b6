/** Which themes a paragraph carries, once every theme has its score. */
import type { ThemeDecision } from '../../../../src/domain/theme.ts';

/** What scores must reach where nothing was learnt about that (content/decisions/0040). */
const UNLEARNT: Pick<ThemeDecision, 'threshold' | 'least'> = { threshold: -1, least: -4 };

/**
 * Indexes of the themes that the scores carry, the primary first.
 * @param often whether such a paragraph is often about nothing here: then its likeliest theme needs as much as others
 */
export function decide(
  scores: readonly number[],
  { threshold, least }: Pick<ThemeDecision, 'threshold' | 'least'> = UNLEARNT,
  often = false,
): number[] {
  const ordered = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return ordered.filter((theme, rank) => (scores[theme] ?? 0) > (rank === 0 && !often ? least : threshold));
}
