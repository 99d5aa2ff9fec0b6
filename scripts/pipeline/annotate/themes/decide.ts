/** Which themes a paragraph carries, once every theme has its score. */

/** Fixed on the labelled paragraphs, by cross-validation (see content/decisions/0041-learnt-weights.md). */
export const THRESHOLD = -1;
/** The best theme of a paragraph may score this low: nearly every paragraph of a report is about something. */
export const LEAST = -4;

/**
 * Indexes of the themes that the scores carry, the primary first.
 * @param least what the best must score
 */
export function decide(scores: readonly number[], least = LEAST): number[] {
  const ordered = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return ordered.filter((theme, rank) => (scores[theme] ?? 0) > (rank === 0 ? least : THRESHOLD));
}
